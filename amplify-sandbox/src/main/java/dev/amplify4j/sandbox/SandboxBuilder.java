package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.BackendSource;
import dev.amplify4j.sandbox.datasource.AllowedHosts;
import dev.amplify4j.sandbox.function.FunctionHandler;
import dev.amplify4j.sandbox.identity.User;
import dev.amplify4j.sandbox.outputs.OutputsFile;
import dev.amplify4j.sandbox.reload.ClassWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a sandbox shall run on. Not thread-safe. */
public final class SandboxBuilder {
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

    SandboxBuilder() {}

    /**
     * Reads the backend from the class path of the current thread; the default.
     *
     * @return this builder
     */
    public SandboxBuilder classPath() {
        classes.clear();
        return this;
    }

    /**
     * Reads the backend from class directories or jars.
     *
     * @param directories directories and jars that hold {@code META-INF/amplify}, looked through in order
     * @return this builder
     */
    public SandboxBuilder classes(Path... directories) {
        classes.clear();
        classes.addAll(Arrays.asList(directories));
        return this;
    }

    /**
     * Keeps data in memory; the default.
     *
     * @return this builder
     */
    public SandboxBuilder inMemory() {
        data = null;
        return this;
    }

    /**
     * Keeps data and keys in a directory, so that they survive a restart.
     *
     * @param directory the directory; made when it is missing
     * @return this builder
     */
    public SandboxBuilder data(Path directory) {
        data = directory;
        return this;
    }

    /**
     * Listens at a port of the loopback addresses.
     *
     * @param number the port, or 0 for any free one
     * @return this builder
     */
    public SandboxBuilder port(int number) {
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
    public SandboxBuilder user(String username, String password, String... groups) {
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
    public SandboxBuilder function(String name, FunctionHandler handler) {
        functions.put(name, handler);
        return this;
    }

    /**
     * Lets HTTP data sources send requests to a host besides this machine.
     *
     * @param name host name
     * @return this builder
     */
    public SandboxBuilder allowHost(String name) {
        allowedHosts.add(name.toLowerCase(Locale.ROOT));
        return this;
    }

    /**
     * Serves each new compilation of the class directories within two seconds, as {@link AmplifySandbox#reload}
     * does; when it cannot be served, the log says why and the one before is served on.
     *
     * @return this builder
     */
    public SandboxBuilder watch() {
        watch = true;
        return this;
    }

    /**
     * Tells a person what happens: one line for each operation, and for each reload.
     *
     * @param lines takes each line; called by several threads
     * @return this builder
     */
    public SandboxBuilder log(Consumer<String> lines) {
        log = lines;
        return this;
    }

    /**
     * Names the file of the outputs, which stays; by default it is a temporary one, which is deleted with the sandbox.
     *
     * @param file where {@code amplify_outputs.json} is written
     * @return this builder
     */
    public SandboxBuilder outputs(Path file) {
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
            OutputsFile file = outputs == null ? OutputsFile.temporary() : OutputsFile.named(outputs);
            AmplifySandbox sandbox = new AmplifySandbox(services, file);
            if (watch) {
                sandbox.watch(watching, log);
            }
            return sandbox;
        } catch (IOException e) {
            services.close();
            throw new SandboxException("cannot write the outputs: " + e.getMessage(), e);
        }
    }
}
