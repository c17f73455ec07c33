package dev.amplify4j.sandbox.graphql;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Errors as AppSync writes them into a response. */
final class ErrorBody {
    /** How graphql-java words a validation error, and a null that must not be. */
    private static final Pattern VALIDATION =
            Pattern.compile("^Validation error(?: \\((\\w+)(?:@\\[([^\\]]*)\\])?\\))? : (.*)$", Pattern.DOTALL);

    private static final Pattern NON_NULL =
            Pattern.compile("The non-nullable type is '(.+)' within parent type '(.+)'$", Pattern.DOTALL);

    private ErrorBody() {}

    static Map<String, Object> of(GraphQLError error) {
        if (error instanceof AppSyncError appSyncError) {
            return appSyncError.body();
        }
        return of(error.getPath(), message(error), error.getLocations());
    }

    static Map<String, Object> of(
            @Nullable List<Object> path, @Nullable String message, @Nullable List<SourceLocation> locations) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("path", path);
        // The order of members is AppSync's; what an error does not have is missing or null as there.
        body.put("locations", locations(locations));
        body.put("message", message);
        return body;
    }

    private static @Nullable List<Map<String, Object>> locations(@Nullable List<SourceLocation> locations) {
        if (locations == null || locations.isEmpty()) {
            return null;
        }
        List<Map<String, Object>> result = new ArrayList<>();
        for (SourceLocation location : locations) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("line", location.getLine());
            entry.put("column", location.getColumn());
            entry.put("sourceName", null);
            result.add(entry);
        }
        return result;
    }

    /** AppSync runs an older graphql-java: same facts in other words. */
    private static String message(GraphQLError error) {
        String message = String.valueOf(error.getMessage());
        if (error instanceof ValidationError) {
            Matcher validation = VALIDATION.matcher(message);
            if (validation.matches() && validation.group(1) != null) {
                String path = validation.group(2);
                return "Validation error of type " + validation.group(1) + ": " + validation.group(3)
                        + (path == null ? "" : " @ '" + path + "'");
            }
        }
        Matcher nonNull = NON_NULL.matcher(message);
        if (nonNull.find()) {
            return "Cannot return null for non-nullable type: '" + nonNull.group(1) + "' within parent '"
                    + nonNull.group(2) + "' (" + path(error.getPath()) + ")";
        }
        return message;
    }

    private static String path(@Nullable List<Object> path) {
        StringBuilder text = new StringBuilder();
        for (Object segment : path == null ? List.of() : path) {
            if (segment instanceof Integer) {
                text.append('[').append(segment).append(']');
            } else {
                text.append('/').append(segment);
            }
        }
        return text.toString();
    }
}
