package dev.amplify4j.runtime.internal.protocol;

import dev.amplify4j.runtime.AmplifyException;
import dev.amplify4j.runtime.ConditionFailedException;
import dev.amplify4j.runtime.GraphQlError;
import dev.amplify4j.runtime.GraphQlException;
import dev.amplify4j.runtime.ThrottledException;
import dev.amplify4j.runtime.TimeoutException;
import dev.amplify4j.runtime.UnauthorizedException;
import dev.amplify4j.runtime.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the {@code errors} of an answer to exceptions. */
public final class Errors {
    private Errors() {}

    /**
     * Reads the errors of an answer or frame.
     *
     * @param answer an object that may have {@code errors}
     * @return the errors; empty when there are none
     */
    public static List<GraphQlError> of(Map<String, @Nullable Object> answer) {
        List<GraphQlError> errors = new ArrayList<>();
        if (answer.get("errors") instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Map<?, ?> error) {
                    errors.add(error(error));
                }
            }
        }
        return errors;
    }

    /**
     * The exception that errors come to; the first error decides.
     *
     * @param operation what was called, such as {@code Blog.update}
     * @param errors not empty
     * @param partialData what came besides; empty when nothing did
     * @return the exception to throw
     */
    public static AmplifyException exception(
            String operation, List<GraphQlError> errors, Map<String, @Nullable Object> partialData) {
        GraphQlError first = errors.get(0);
        String said = operation + " failed: " + withoutFullStop(first.message());
        String type = first.errorType() == null ? "" : first.errorType();
        return switch (type.substring(type.indexOf(':') + 1)) {
            case "Unauthorized", "UnauthorizedException", "NotAuthorizedException" ->
                new UnauthorizedException(
                        said + ". Check the model's @Auth rules, and the credentials and authMode of the call.", null);
            case "ConditionalCheckFailedException" ->
                new ConditionFailedException(
                        said + ". The record does not exist, exists already, or is not as onlyIf(...) asks: read it and"
                                + " decide anew.",
                        null);
            case "ValidationException", "ValidationError", "BadRequestException", "MalformedHttpRequestException" ->
                validation(said);
            case "ThrottlingException",
                    "TooManyRequestsException",
                    "RequestLimitExceeded",
                    "ProvisionedThroughputExceededException" ->
                new ThrottledException(said + ". Call less often.", null);
            case "ExecutionTimeout" ->
                new TimeoutException(said + ". Ask for less in one call; read before repeating a write.", null);
            default ->
                first.path().isEmpty() && first.errorType() == null
                        ? validation(said)
                        : new GraphQlException(
                                said + (type.isEmpty() ? "" : " (" + type + ")") + ". errors() has all of them.",
                                errors,
                                partialData);
        };
    }

    /** What to do is said in a sentence of its own, after the service's, some of which end in a full stop. */
    private static String withoutFullStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    /** A request that fails as a whole was never run: AppSync did not accept the document or its variables. */
    private static AmplifyException validation(String said) {
        return new ValidationException(
                said + ". Correct the input, or deploy the schema that this client was generated from.", null);
    }

    private static GraphQlError error(Map<?, ?> error) {
        Object message = error.get("message");
        Object type = error.get("errorType");
        List<Object> path = new ArrayList<>();
        if (error.get("path") instanceof List<?> steps) {
            steps.forEach(step -> path.add(step instanceof Number ? step : String.valueOf(step)));
        }
        return new GraphQlError(
                message instanceof String text ? text : "no message", type instanceof String text ? text : null, path);
    }
}
