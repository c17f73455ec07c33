package dev.amplify4j.sandbox.datasource;

import org.jspecify.annotations.Nullable;

/** Executes requests of resolvers against one data source. Implementations are thread-safe. */
public interface DataSourceClient {
    /**
     * Executes a request.
     *
     * @param request what the request handler returned, as JSON data
     * @param asker who asks for which field; page tokens are good for it alone
     * @return what becomes {@code ctx.result} and {@code ctx.error}; a failed call is an outcome, never an exception
     */
    Outcome execute(@Nullable Object request, String asker);

    /** Executes a request of nobody in particular. */
    default Outcome execute(@Nullable Object request) {
        return execute(request, "");
    }
}
