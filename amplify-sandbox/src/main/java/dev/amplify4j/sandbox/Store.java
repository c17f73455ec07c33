package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.function.Functions;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import dev.amplify4j.schema.plan.Plan;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The tables of a sandbox and the runtime of its resolvers; they outlive the backends that are served on them. */
interface Store extends AutoCloseable {
    /**
     * Makes the tables that a backend lacks, and an engine for its resolvers.
     *
     * @param backend names the tables and holds the resolvers
     * @param functions what its Lambda data sources call
     * @throws SandboxException if the tables cannot be made, or AppSync would refuse a resolver
     */
    ResolverEngine serve(Backend backend, Functions functions);

    /** Deletes all items of a plan's tables. */
    void reset(Plan plan);

    @Override
    void close();

    /** Opens a store. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens the tables.
         *
         * @param directory where they are kept; null for memory
         */
        Store open(@Nullable Path directory);
    }
}
