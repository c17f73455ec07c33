package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.BackendSource;
import dev.amplify4j.sandbox.datasource.AllowedHosts;
import dev.amplify4j.sandbox.function.FunctionHandler;
import dev.amplify4j.sandbox.identity.AwsCredentials;
import dev.amplify4j.sandbox.identity.User;
import dev.amplify4j.sandbox.outputs.AmplifyOutputs;
import dev.amplify4j.sandbox.reload.ClassWatcher;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A running backend on this machine: what the annotation processor emitted, served as AppSync would.
 *
 * <pre>{@code
 * try (AmplifySandbox sandbox = AmplifySandbox.builder().classPath().inMemory().port(0).start()) {
 *     sandbox.endpoint();
 *     sandbox.token("alice", "admin");
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class AmplifySandbox implements AutoCloseable {
    private final Services services;
    private final Path outputsFile;
    private volatile AmplifyOutputs outputs;
    private @Nullable ClassWatcher watcher;
    private final CountDownLatch closed = new CountDownLatch(1);

    private AmplifySandbox(Services services, AmplifyOutputs outputs, Path outputsFile) {
        this.services = services;
        this.outputs = outputs;
        this.outputsFile = outputsFile;
    }

    /**
     * Starts with the defaults: the class path, data in memory, any free port.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The GraphQL endpoint.
     *
     * @return {@code http://localhost:<port>/graphql}
     */
    public URI endpoint() {
        return URI.create("http://localhost:" + services.port() + "/graphql");
    }

    /**
     * The outputs, for clients that are configured by a file.
     *
     * @return the written {@code amplify_outputs.json}
     */
    public Path outputs() {
        return outputsFile;
    }

    /**
     * The outputs, for clients that are configured by text.
     *
     * @return the contents of {@code amplify_outputs.json}, with the API key in it
     */
    public String outputsJson() {
        return outputs.json();
    }

    /**
     * The API key.
     *
     * @return the key, or null when the API does not accept one
     */
    public @Nullable String apiKey() {
        return services.apiKey();
    }

    /**
     * The id of the user pool.
     *
     * @return {@code <region>_<id>}
     */
    public String userPoolId() {
        return services.pool().id();
    }

    /**
     * The id of the user pool's app client.
     *
     * @return the {@code client_id} of access tokens
     */
    public String userPoolClientId() {
        return services.pool().clientId();
    }

    /**
     * Signs a user in, without a password.
     *
     * @param username the user name; it need not be known to the sandbox
     * @param groups groups of the user; none means those that {@link Builder#user} named
     * @return an access token that is valid for an hour
     */
    public String token(String username, String... groups) {
        User user = services.pool().user(username);
        Collection<String> effective = groups.length == 0 && user != null ? user.groups() : List.of(groups);
        return services.pool().accessToken(username, effective);
    }

    /**
     * Signs a user in whose access token holds claims of one's own, as a trigger of the user pool may add them.
     *
     * @param username the user name; it need not be known to the sandbox
     * @param claims further claims, which count before the usual ones; one that is null is left out
     * @return an access token that is valid for an hour
     */
    public String token(String username, Map<String, ?> claims) {
        return services.pool().accessToken(username, claims);
    }

    /**
     * Signs a user in whose id token holds claims of one's own: {@code cognito:groups}, custom attributes, {@code sub}.
     *
     * @param username the user name; it need not be known to the sandbox
     * @param claims further claims, which count before the usual ones; one that is null is left out
     * @return an id token that is valid for an hour
     */
    public String idToken(String username, Map<String, ?> claims) {
        return services.pool().idToken(username, claims);
    }

    /**
     * Credentials of a signed-in user, for requests that are signed as AWS does.
     *
     * @param username the user name; it need not be known to the sandbox
     * @return credentials of the identity pool's role for signed-in identities, valid for an hour
     */
    public AwsCredentials credentials(String username) {
        return services.credentials().forUser(username);
    }

    /**
     * Credentials of a guest.
     *
     * @return credentials of the identity pool's role for guests, valid for an hour
     */
    public AwsCredentials guestCredentials() {
        return services.credentials().forGuest();
    }

    /**
     * Credentials of a function that a rule lets call the API.
     *
     * @param function name of the function
     * @return credentials of the function's role, valid for an hour
     */
    public AwsCredentials functionCredentials(String function) {
        return services.credentials().forFunction(function);
    }

    /**
     * A token of the API's OpenID Connect provider, whom the sandbox plays.
     *
     * @param subject value of {@code sub}
     * @param claims further claims, such as groups
     * @return a signed token that is valid for an hour
     * @throws IllegalStateException if the API has no such provider
     */
    public String openIdToken(String subject, Map<String, ?> claims) {
        return services.openIdToken(subject, claims);
    }

    /**
     * Serves the backend as it is compiled now. Data, keys and connections stay, running subscriptions go on.
     *
     * @throws SandboxException if it cannot be served; the one before is served on
     */
    public void reload() {
        services.reload();
        AmplifyOutputs next = services.outputs();
        try {
            next.write(outputsFile);
        } catch (IOException e) {
            throw new SandboxException("cannot write the outputs: " + e.getMessage(), e);
        }
        outputs = next;
    }

    private void watch(ClassWatcher watching, Consumer<String> log) {
        watcher = watching;
        watching.start(() -> {
            long start = System.nanoTime();
            try {
                reload();
                log.accept("reloaded in " + (System.nanoTime() - start) / 1_000_000 + " ms");
            } catch (RuntimeException e) {
                log.accept("not reloaded, the version before is served on: " + e.getMessage());
            }
        });
    }

    /** Deletes all items of all tables; keys, users and connections stay. */
    public void reset() {
        services.reset();
    }

    /** Stops to answer, ends all connections and closes the tables. */
    @Override
    public void close() {
        if (closed.getCount() > 0) {
            if (watcher != null) {
                watcher.close();
            }
            services.close();
            closed.countDown();
        }
    }

    /** Waits until another thread has closed the sandbox. */
    void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a sandbox shall run on. Not thread-safe. */
    public static final class Builder {
        private static final int MAX_PORT = 65_535;

        private final List<Path> classes = new ArrayList<>();
        private final List<User> users = new ArrayList<>();
        private final Map<String, FunctionHandler> functions = new HashMap<>();
        private final Set<String> allowedHosts = new HashSet<>();
        private @Nullable Path data;
        private @Nullable Path outputs;
        private int port;
        private boolean watch;
        private Consumer<String> log = line -> {};

        private Builder() {}

        /**
         * Reads the backend from the class path of the current thread; the default.
         *
         * @return this builder
         */
        public Builder classPath() {
            classes.clear();
            return this;
        }

        /**
         * Reads the backend from class directories or jars.
         *
         * @param directories directories and jars that hold {@code META-INF/amplify}, looked through in order
         * @return this builder
         */
        public Builder classes(Path... directories) {
            classes.clear();
            classes.addAll(Arrays.asList(directories));
            return this;
        }

        /**
         * Keeps data in memory; the default.
         *
         * @return this builder
         */
        public Builder inMemory() {
            data = null;
            return this;
        }

        /**
         * Keeps data and keys in a directory, so that they survive a restart.
         *
         * @param directory the directory; made when it is missing
         * @return this builder
         */
        public Builder data(Path directory) {
            data = directory;
            return this;
        }

        /**
         * Listens at a port of the loopback addresses.
         *
         * @param number the port, or 0 for any free one
         * @return this builder
         */
        public Builder port(int number) {
            if (number < 0 || number > MAX_PORT) {
                throw new IllegalArgumentException("a port is a number from 0 to " + MAX_PORT + ", not " + number);
            }
            port = number;
            return this;
        }

        /**
         * Adds a user to the user pool.
         *
         * @param username the user name
         * @param password the password
         * @param groups groups of the user
         * @return this builder
         */
        public Builder user(String username, String password, String... groups) {
            users.add(new User(username, password, List.of(groups)));
            return this;
        }

        /**
         * Answers for a Lambda function of the backend; counts before a class that the backend names for it.
         *
         * @param name name of the function, as {@code @Handler} and rules say it
         * @param handler takes the event and gives the answer, both as JSON data
         * @return this builder
         */
        public Builder function(String name, FunctionHandler handler) {
            functions.put(name, handler);
            return this;
        }

        /**
         * Lets HTTP data sources send requests to a host besides this machine.
         *
         * @param name host name
         * @return this builder
         */
        public Builder allowHost(String name) {
            allowedHosts.add(name.toLowerCase(Locale.ROOT));
            return this;
        }

        /**
         * Serves each new compilation of the class directories within two seconds, as {@link AmplifySandbox#reload}
         * does; when it cannot be served, the log says why and the one before is served on.
         *
         * @return this builder
         */
        public Builder watch() {
            watch = true;
            return this;
        }

        /**
         * Tells a person what happens: one line for each operation, and for each reload.
         *
         * @param lines takes each line; called by several threads
         * @return this builder
         */
        public Builder log(Consumer<String> lines) {
            log = lines;
            return this;
        }

        /**
         * Names the file of the outputs; by default it is a temporary one.
         *
         * @param file where {@code amplify_outputs.json} is written
         * @return this builder
         */
        public Builder outputs(Path file) {
            outputs = file;
            return this;
        }

        /**
         * Starts the sandbox.
         *
         * @return the sandbox, which answers
         * @throws SandboxException if the port is taken, or the emitted files are missing or corrupt
         */
        public AmplifySandbox start() {
            Settings settings = new Settings(BackendSource.of(classes), data, port, users, functions, log);
            ClassWatcher watching = new ClassWatcher(watch ? classes : List.of());
            AllowedHosts hosts = new AllowedHosts(allowedHosts);
            Services services = Services.start(settings, directory -> LocalStore.open(directory, hosts));
            try {
                AmplifyOutputs outputs = services.outputs();
                AmplifySandbox sandbox = new AmplifySandbox(services, outputs, write(outputs));
                if (watch) {
                    sandbox.watch(watching, log);
                }
                return sandbox;
            } catch (IOException e) {
                services.close();
                throw new SandboxException("cannot write the outputs: " + e.getMessage(), e);
            }
        }

        private Path write(AmplifyOutputs contents) throws IOException {
            Path file = outputs != null
                    ? outputs
                    : Files.createTempDirectory("amplify-sandbox").resolve("amplify_outputs.json");
            contents.write(file);
            return file;
        }
    }
}
