package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.backend.BackendException;
import dev.amplify4j.sandbox.graphql.GraphQlService;
import dev.amplify4j.sandbox.http.SandboxServer;
import dev.amplify4j.sandbox.identity.ApiKey;
import dev.amplify4j.sandbox.identity.Authenticator;
import dev.amplify4j.sandbox.identity.SandboxKeys;
import dev.amplify4j.sandbox.identity.SandboxKeysFile;
import dev.amplify4j.sandbox.identity.User;
import dev.amplify4j.sandbox.identity.UserPool;
import dev.amplify4j.sandbox.outputs.AmplifyOutputs;
import dev.amplify4j.sandbox.realtime.RealtimeEndpoint;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** All parts of a running sandbox, started side by side and closed in reverse order. */
final class Services implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Services.class.getName());
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(60);

    private final Deque<AutoCloseable> resources = new ArrayDeque<>();
    private final Backend backend;
    private final SandboxServer server;
    private @Nullable Running running;

    /** What is there once everything has started. */
    private record Running(
            Store store, UserPool pool, @Nullable ApiKey apiKey) {}

    private Services(Backend backend, SandboxServer server) {
        this.backend = backend;
        this.server = server;
    }

    /**
     * Starts a sandbox.
     *
     * @throws SandboxException if it cannot start; nothing is left running then
     */
    static Services start(List<Path> classes, @Nullable Path data, int port, List<User> users, Store.Opener opener) {
        Backend backend = read(classes);
        Services services = new Services(backend, bind(port));
        try {
            services.running = services.start(data, users, opener);
            return services;
        } catch (SandboxException e) {
            services.close();
            throw e;
        } catch (BackendException e) {
            services.close();
            throw new SandboxException(String.valueOf(e.getMessage()), e);
        } catch (CompletionException e) {
            services.close();
            throw e.getCause() instanceof SandboxException cause
                    ? cause
                    : new SandboxException("cannot open the tables: " + e.getCause(), e);
        } catch (Exception e) {
            services.close();
            throw new SandboxException("cannot start: " + e.getMessage(), e);
        }
    }

    private Running start(@Nullable Path data, List<User> users, Store.Opener opener) throws Exception {
        DataDirectory directory = data == null ? null : DataDirectory.open(data);
        if (directory != null) {
            resources.push(directory);
        }
        CompletableFuture<Store> opening = CompletableFuture.supplyAsync(
                () -> opener.open(backend, directory == null ? null : directory.tables()));
        resources.push(() -> closeOnceOpen(opening));
        SandboxKeys keys = directory == null
                ? SandboxKeys.generate()
                : SandboxKeysFile.readOrCreate(directory.keys(), apiKeyLife());
        UserPool pool = new UserPool(keys, users);
        ApiKey apiKey = apiKey(keys);
        Authenticator authenticator = new Authenticator(backend.plan().api(), apiKey, pool);
        GraphQlService graphql = new GraphQlService(backend, new DeferredEngine(opening.thenApply(Store::engine)));
        RealtimeEndpoint realtime = new RealtimeEndpoint(graphql, authenticator, KEEP_ALIVE);
        resources.push(realtime);
        Store store = opening.join();
        server.start(graphql, realtime, authenticator, pool);
        return new Running(store, pool, apiKey);
    }

    private static void closeOnceOpen(CompletableFuture<Store> opening) {
        opening.handle((store, failure) -> {
                    if (store != null) {
                        store.close();
                    }
                    return failure;
                })
                .join();
    }

    int port() {
        return server.port();
    }

    UserPool pool() {
        return running().pool();
    }

    @Nullable
    String apiKey() {
        ApiKey key = running().apiKey();
        return key == null ? null : key.value();
    }

    AmplifyOutputs outputs() {
        return AmplifyOutputs.of(
                port(),
                backend.plan().api(),
                backend.modelIntrospection(),
                pool(),
                running().apiKey());
    }

    void reset() {
        running().store().reset();
    }

    /** Stops to answer, then closes what was opened last first; one failure does not keep the others open. */
    @Override
    public void close() {
        resources.push(server);
        while (!resources.isEmpty()) {
            try {
                resources.pop().close();
            } catch (Exception e) {
                LOG.log(System.Logger.Level.WARNING, "cannot close a part of the sandbox", e);
            }
        }
    }

    private Running running() {
        Running all = running;
        if (all == null) {
            throw new IllegalStateException("the sandbox has not started");
        }
        return all;
    }

    private Duration apiKeyLife() {
        return Duration.ofDays(backend.plan().api().apiKeyExpiresInDays());
    }

    private @Nullable ApiKey apiKey(SandboxKeys keys) {
        Api api = backend.plan().api();
        return api.accepts(AuthenticationType.API_KEY)
                ? new ApiKey(keys.apiKey(), keys.apiKeyCreated().plus(apiKeyLife()))
                : null;
    }

    private static Backend read(List<Path> classes) {
        try {
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            ClassLoader loader = context != null ? context : Services.class.getClassLoader();
            return classes.isEmpty() ? Backend.read(loader) : Backend.read(classes);
        } catch (BackendException e) {
            throw new SandboxException(String.valueOf(e.getMessage()), e);
        }
    }

    private static SandboxServer bind(int port) {
        try {
            return SandboxServer.bind(port);
        } catch (BindException e) {
            throw new SandboxException(
                    "port " + port + " is taken: stop what uses it, or choose another with --port", e);
        } catch (IOException e) {
            boolean taken = e.getCause() instanceof BindException;
            throw new SandboxException(
                    taken
                            ? "port " + port + " is taken: stop what uses it, or choose another with --port"
                            : "cannot listen at port " + port + ": " + e.getMessage(),
                    e);
        }
    }
}
