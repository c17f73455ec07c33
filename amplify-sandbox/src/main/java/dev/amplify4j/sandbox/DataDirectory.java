package dev.amplify4j.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory of a sandbox that keeps its data; one sandbox at a time. */
final class DataDirectory implements AutoCloseable {
    private final Path directory;
    private final FileChannel lockFile;

    private DataDirectory(Path directory, FileChannel lockFile) {
        this.directory = directory;
        this.lockFile = lockFile;
    }

    /**
     * Takes a directory, which is made when it is missing.
     *
     * @throws SandboxException if another sandbox has it, or it cannot be written
     */
    static DataDirectory open(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    directory.resolve("sandbox.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new DataDirectory(directory, channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new SandboxException("cannot use the data directory " + directory + ": " + e.getMessage(), e);
        }
        throw new SandboxException(
                "another sandbox uses the data directory " + directory + ": stop it, or name another directory", null);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path keys() {
        return directory.resolve("keys.json");
    }

    Path tables() {
        return directory.resolve("dynamodb");
    }

    /** Lets another sandbox have the directory: the lock goes with the file. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
