package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.backend.BackendException;
import dev.amplify4j.sandbox.backend.BackendSource;
import dev.amplify4j.sandbox.function.Functions;
import dev.amplify4j.sandbox.graphql.LiveApi;
import dev.amplify4j.sandbox.graphql.RequestLog;
import dev.amplify4j.sandbox.http.SandboxServer;
import dev.amplify4j.sandbox.identity.ApiKey;
import dev.amplify4j.sandbox.identity.CredentialsIssuer;
import dev.amplify4j.sandbox.identity.IdentityPool;
import dev.amplify4j.sandbox.identity.SandboxKeys;
import dev.amplify4j.sandbox.identity.SandboxKeysFile;
import dev.amplify4j.sandbox.identity.UserPool;
import dev.amplify4j.sandbox.outputs.AmplifyOutputs;
import dev.amplify4j.sandbox.realtime.RealtimeEndpoint;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** All parts of a running sandbox, started side by side and closed in reverse order. */
final class Services implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Services.class.getName());
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(60);

    private final Deque<AutoCloseable> resources = new ArrayDeque<>();
    private final Settings settings;
    private final SandboxServer server;
    private final LiveApi api = new LiveApi();
    private final RealtimeEndpoint realtime;
    private final ExecutorService functionThreads = Functions.threads();
    private volatile Backend backend;
    private @Nullable Running running;

    /** What is there once everything has started. */
    private record Running(Store store, ApiFactory factory) {}

    private Services(Settings settings, Backend backend, SandboxServer server, Duration keepAlive) {
        this.settings = settings;
        this.realtime = new RealtimeEndpoint(api, keepAlive);
        this.backend = backend;
        this.server = server;
        resources.push(functionThreads::shutdownNow);
    }

    /**
     * Starts a sandbox.
     *
     * @throws SandboxException if it cannot start; nothing is left running then
     */
    static Services start(Settings settings, Store.Opener opener) {
        return start(settings, opener, KEEP_ALIVE);
    }

    /** Starts a sandbox that keeps connections alive in another rhythm than AppSync. */
    static Services start(Settings settings, Store.Opener opener, Duration keepAlive) {
        Backend backend = read(settings.source());
        Services services = new Services(settings, backend, bind(settings.port()), keepAlive);
        try {
            services.running = services.start(opener);
            return services;
        } catch (Exception e) {
            services.close();
            throw cannotStart(e);
        }
    }

    private static SandboxException cannotStart(Exception e) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof SandboxException told) {
            return told;
        }
        return new SandboxException(
                cause instanceof BackendException ? String.valueOf(cause.getMessage()) : "cannot start: " + cause, e);
    }

    private Running start(Store.Opener opener) throws Exception {
        Path data = settings.data();
        DataDirectory directory = data == null ? null : DataDirectory.open(data);
        if (directory != null) {
            resources.push(directory);
        }
        Functions functions = functions(backend);
        CompletableFuture<Store> opening =
                CompletableFuture.supplyAsync(() -> opener.open(directory == null ? null : directory.tables()));
        resources.push(() -> closeOnceOpen(opening));
        CompletableFuture<ResolverEngine> engine = opening.thenApply(store -> store.serve(backend, functions));
        SandboxKeys keys = directory == null
                ? SandboxKeys.generate()
                : SandboxKeysFile.readOrCreate(
                        directory.keys(), ApiFactory.apiKeyLife(backend.plan().api()));
        ApiFactory factory =
                new ApiFactory(keys, new UserPool(keys, settings.users()), RequestLog.lines(settings.log()));
        api.serve(factory.version(backend, new DeferredEngine(engine), functions));
        resources.push(realtime);
        engine.join();
        server.start(api, realtime, factory.pool(), new IdentityPool(factory.pool(), factory.credentials()));
        return new Running(opening.join(), factory);
    }

    private Functions functions(Backend version) throws BackendException {
        return ApiFactory.functions(version, settings.source(), settings.functions(), functionThreads);
    }

    /**
     * Serves the backend as it is compiled now. Data, keys and connections stay, running subscriptions go on.
     *
     * @throws SandboxException if it cannot be served; the one before is served on
     */
    synchronized void reload() {
        Backend next = read(settings.source());
        try {
            Functions functions = functions(next);
            CompletableFuture<ResolverEngine> engine = new CompletableFuture<>();
            LiveApi.Version version = running().factory().version(next, new DeferredEngine(engine), functions);
            engine.complete(running().store().serve(next, functions));
            backend = next;
            api.serve(version);
            realtime.resume();
        } catch (BackendException e) {
            throw new SandboxException(String.valueOf(e.getMessage()), e);
        }
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
        return running().factory().pool();
    }

    @Nullable
    String apiKey() {
        ApiKey key = running().factory().apiKey(backend.plan().api());
        return key == null ? null : key.value();
    }

    CredentialsIssuer credentials() {
        return running().factory().credentials();
    }

    String openIdToken(String subject, Map<String, ?> claims) {
        return running().factory().openIdToken(backend.plan().api(), subject, claims);
    }

    AmplifyOutputs outputs() {
        return AmplifyOutputs.of(
                port(),
                backend.plan().api(),
                backend.modelIntrospection(),
                pool(),
                running().factory().apiKey(backend.plan().api()),
                credentials());
    }

    void reset() {
        running().store().reset(backend.plan());
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

    private static Backend read(BackendSource source) {
        try {
            return source.read();
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
