package dev.amplify4j.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Permission;
import java.util.Set;

/** Permits everything, and writes down which names are looked up and which addresses connected to that are not this machine. */
@SuppressWarnings("removal") // nothing else is asked before each connection and each lookup, whoever makes it
public final class ConnectionWatch extends SecurityManager {
    /** Property that names the file. */
    static final String FILE = "amplify.connections";

    static final String WATCHING = "watching";

    private static final Set<String> LOCAL =
            Set.of("localhost", "127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "0.0.0.0", "::");

    private final Path file = Path.of(System.getProperty(FILE));

    /** Says that it is there. */
    public ConnectionWatch() {
        write(WATCHING);
    }

    @Override
    public void checkConnect(String host, int port) {
        if (!LOCAL.contains(host)) {
            write(host + ":" + port);
        }
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        checkConnect(host, port);
    }

    @Override
    public void checkPermission(Permission permission) {
        // all is permitted
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        // all is permitted
    }

    private void write(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
