package dev.amplify4j.sandbox.outputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the outputs are written: to a file that somebody named, which stays, or to a temporary one, which goes with the
 * sandbox, as there is an API key in it. Thread-safe.
 */
public final class OutputsFile implements AutoCloseable {
    private static final String NAME = "amplify_outputs.json";

    private final Path path;
    private final boolean temporary;
    private boolean closed;

    private OutputsFile(Path path, boolean temporary) {
        this.path = path;
        this.temporary = temporary;
    }

    /**
     * A file that stays.
     *
     * @param path where it is
     * @return the file, not yet written
     */
    public static OutputsFile named(Path path) {
        return new OutputsFile(path, false);
    }

    /**
     * A file in a new directory, which nobody but this user may read.
     *
     * @return the file, not yet written
     * @throws IOException if the directory cannot be made
     */
    public static OutputsFile temporary() throws IOException {
        return new OutputsFile(Files.createTempDirectory("amplify-sandbox").resolve(NAME), true);
    }

    /**
     * Where it is.
     *
     * @return the path
     */
    public Path path() {
        return path;
    }

    /**
     * Writes it, unless it has been closed: a reload may end after the sandbox has.
     *
     * @param outputs the contents
     * @throws IOException if it cannot be written
     */
    public synchronized void write(AmplifyOutputs outputs) throws IOException {
        if (!closed) {
            outputs.write(path);
        }
    }

    /** Deletes what is temporary. What somebody else has put beside it stays, with its directory. */
    @Override
    public synchronized void close() {
        closed = true;
        if (temporary) {
            try {
                Files.deleteIfExists(path);
                Files.deleteIfExists(path.toAbsolutePath().getParent());
            } catch (IOException e) {
                // it is in the temporary directory, which the system clears
            }
        }
    }
}
