package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The tables of a sandbox and the engine that works on them. */
interface Store extends AutoCloseable {
    /** The engine; it runs until the store is closed. */
    ResolverEngine engine();

    /** Deletes all items. */
    void reset();

    @Override
    void close();

    /** Opens a store. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens the tables of a plan, and makes those that are missing.
         *
         * @param backend names the tables and holds the resolvers
         * @param directory where the tables are kept; null for memory
         */
        Store open(Backend backend, @Nullable Path directory);
    }
}
