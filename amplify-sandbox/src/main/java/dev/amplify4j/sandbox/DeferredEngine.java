package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.resolver.Invocation;
import dev.amplify4j.sandbox.resolver.Resolution;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import java.util.concurrent.CompletableFuture;

/**
 * An engine that is still starting: it lets the schema be made meanwhile.
 *
 * @param engine the engine to come
 */
record DeferredEngine(CompletableFuture<ResolverEngine> engine) implements ResolverEngine {
    @Override
    public Resolution resolve(Invocation invocation) {
        return engine.join().resolve(invocation);
    }

    /** Leaves the engine alone: its owner closes it. */
    @Override
    public void close() {}
}
