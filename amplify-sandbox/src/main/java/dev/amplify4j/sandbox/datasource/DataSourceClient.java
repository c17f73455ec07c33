package dev.amplify4j.sandbox.datasource;

import org.jspecify.annotations.Nullable;

/** Executes requests of resolvers against one data source. Implementations are thread-safe. */
public interface DataSourceClient {
    /**
     * Executes a request.
     *
     * @param request what the request handler returned, as JSON data
     * @return what becomes {@code ctx.result} and {@code ctx.error}; a failed call is an outcome, never an exception
     */
    Outcome execute(@Nullable Object request);
}
