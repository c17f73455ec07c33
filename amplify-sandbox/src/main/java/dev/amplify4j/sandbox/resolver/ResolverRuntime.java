package dev.amplify4j.sandbox.resolver;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Where the resolvers of all backends of a sandbox run: locked-down GraalJS realms in a pool, warmed up on a thread of
 * its own. Thread-safe.
 */
public final class ResolverRuntime implements AutoCloseable {
    private final RealmPool realms = new RealmPool();
    private final Watchdog watchdog = new Watchdog();
    private final CompletableFuture<Void> warm;

    /** Starts to warm up. */
    public ResolverRuntime() {
        warm = CompletableFuture.runAsync(() -> realms.with(realm -> true), ResolverRuntime::start);
    }

    private static void start(Runnable warmUp) {
        Thread thread = new Thread(warmUp, "resolver-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Runs a resolver.
     *
     * @param input the invocation as JSON
     * @param modules code of the resolver, and of its functions when it is a pipeline
     * @param dataSources answers the requests of the steps
     * @return value, errors and filters as JSON
     * @throws org.graalvm.polyglot.PolyglotException if the code fails other than by {@code util.error}
     */
    String run(String input, List<ResolverModule> modules, Realm.StepCall dataSources) {
        // Before the first realm is warm a second cold one would only be slower; its failure is not this caller's.
        warm.handle((done, failure) -> true).join();
        return realms.with(realm -> realm.resolve(input, modules, dataSources, watchdog));
    }

    /** Ends what runs. */
    @Override
    public void close() {
        watchdog.close();
        realms.close();
    }
}
