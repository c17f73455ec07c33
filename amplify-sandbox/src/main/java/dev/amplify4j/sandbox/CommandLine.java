package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.identity.User;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@link Main}.
 *
 * @param classes class directories and jars
 * @param port the port; 0 for any free one
 * @param outputs where to write the outputs
 * @param data directory that keeps the data; null to keep it in memory
 * @param users users of the user pool
 * @param watch whether later compilations are served
 * @param hosts hosts besides this machine that HTTP data sources may send requests to
 */
record CommandLine(
        List<Path> classes,
        int port,
        Path outputs,
        @Nullable Path data,
        List<User> users,
        boolean watch,
        List<String> hosts) {
    static final String USAGE = "usage: --classes DIR[" + File.pathSeparator + "DIR...] [--port 20002]"
            + " [--outputs amplify_outputs.json] [--data DIR | --in-memory] [--user name:password[:group,group]]..."
            + " [--no-watch] [--allow-host HOST]...";

    private static final int DEFAULT_PORT = 20002;

    CommandLine {
        classes = List.copyOf(classes);
        users = List.copyOf(users);
        hosts = List.copyOf(hosts);
    }

    /**
     * Reads the arguments.
     *
     * @throws SandboxException if one is wrong; passwords are not repeated
     */
    static CommandLine parse(String... arguments) {
        Parser parser = new Parser();
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            parser.accept(rest.next(), rest);
        }
        return parser.result();
    }

    private static final class Parser {
        private final List<Path> classes = new ArrayList<>();
        private final List<User> users = new ArrayList<>();
        private int port = DEFAULT_PORT;
        private Path outputs = Path.of("amplify_outputs.json");
        private @Nullable Path data;
        private boolean inMemory;
        private boolean watch = true;
        private final List<String> hosts = new ArrayList<>();

        void accept(String option, Iterator<String> rest) {
            switch (option) {
                case "--classes" -> {
                    for (String directory : value(option, rest).split(File.pathSeparator, -1)) {
                        classes.add(path(option, directory));
                    }
                }
                case "--port" -> port = port(value(option, rest));
                case "--outputs" -> outputs = path(option, value(option, rest));
                case "--data" -> data = path(option, value(option, rest));
                case "--in-memory" -> inMemory = true;
                case "--no-watch" -> watch = false;
                case "--allow-host" -> hosts.add(value(option, rest));
                case "--user" -> users.add(user(value(option, rest)));
                default -> throw new SandboxException("unknown argument " + option + "; " + USAGE, null);
            }
        }

        CommandLine result() {
            if (classes.isEmpty()) {
                throw new SandboxException("--classes is missing; " + USAGE, null);
            }
            if (data != null && inMemory) {
                throw new SandboxException("--data and --in-memory exclude each other: name one of them", null);
            }
            return new CommandLine(classes, port, outputs, data, users, watch, hosts);
        }

        private static String value(String option, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new SandboxException(option + " needs a value; " + USAGE, null);
            }
            return rest.next();
        }

        private static Path path(String option, String text) {
            if (text.isEmpty()) {
                throw new SandboxException(option + " needs a path; " + USAGE, null);
            }
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new SandboxException(option + " needs a path: " + e.getReason(), e);
            }
        }

        private static int port(String text) {
            try {
                int port = Integer.parseInt(text);
                if (port >= 0 && port <= 65_535) {
                    return port;
                }
            } catch (NumberFormatException e) {
                // told below
            }
            throw new SandboxException("--port needs a number from 0 to 65535, not " + text, null);
        }

        private static User user(String text) {
            String[] parts = text.split(":", 3);
            if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
                throw new SandboxException("--user needs name:password or name:password:group,group", null);
            }
            List<String> groups = parts.length == 3 && !parts[2].isEmpty() ? List.of(parts[2].split(",")) : List.of();
            return new User(parts[0], parts[1], groups);
        }
    }
}
