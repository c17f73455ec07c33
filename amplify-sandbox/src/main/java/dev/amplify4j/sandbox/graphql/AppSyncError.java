package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.resolver.ResolverError;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error of a field in AppSync's words, with its six members. */
final class AppSyncError implements GraphQLError {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> path;
    private final transient List<SourceLocation> locations;
    private final transient ResolverError error;

    private AppSyncError(List<Object> path, @Nullable SourceLocation location, ResolverError error) {
        this.path = path;
        this.locations = location == null ? List.of() : List.of(location);
        this.error = error;
    }

    static AppSyncError at(DataFetchingEnvironment env, ResolverError error) {
        return at(env.getExecutionStepInfo().getPath(), env.getField().getSourceLocation(), error);
    }

    static AppSyncError at(ResultPath path, @Nullable SourceLocation location, ResolverError error) {
        return new AppSyncError(path.toList(), location, error);
    }

    @Override
    public String getMessage() {
        return error.message();
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(String.valueOf(error.errorType()));
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    /** The error as AppSync prints it. */
    Map<String, Object> body() {
        Map<String, Object> body = ErrorBody.of(path, getMessage(), locations);
        body.put("data", error.data());
        body.put("errorType", error.errorType());
        body.put("errorInfo", error.errorInfo());
        return body;
    }
}
