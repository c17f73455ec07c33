package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.resolver.ResolverError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.concurrent.CompletableFuture;

/** Turns a failure of the sandbox itself into AppSync's words, and keeps its stack for the log. */
final class FetchFailures implements DataFetcherExceptionHandler {
    private static final System.Logger LOG = System.getLogger(FetchFailures.class.getName());

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failure) {
        LOG.log(System.Logger.Level.ERROR, "cannot resolve " + failure.getPath(), failure.getException());
        AppSyncError error = AppSyncError.at(
                failure.getPath(),
                failure.getSourceLocation(),
                new ResolverError(
                        "An internal failure occurred while resolving this field.", "InternalFailure", null, null));
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }
}
