package dev.amplify4j.sandbox.realtime;

import dev.amplify4j.sandbox.graphql.MalformedRequestException;
import dev.amplify4j.sandbox.identity.UnauthorizedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Errors as AppSync writes them into messages. */
final class RealtimeError {
    private static final Set<String> MEMBERS = Set.of("errorType", "message", "errorInfo", "data");

    private RealtimeError() {}

    static Map<String, Object> unauthorized(UnauthorizedException e) {
        return of(e.errorType(), String.valueOf(e.getMessage()), e.status());
    }

    static Map<String, Object> missingHeaders() {
        return of("BadRequestException", "Required headers are missing.", 400);
    }

    static Map<String, Object> noProtocol() {
        return of("NoProtocolError", "NoProtocolError", 400);
    }

    static List<Map<String, Object>> unsupported(String operation) {
        return List.of(of("UnsupportedOperation", operation + " not supported through the realtime channel"));
    }

    static List<Map<String, Object>> malformed(MalformedRequestException e) {
        return List.of(of(MalformedRequestException.ERROR_TYPE, String.valueOf(e.getMessage())));
    }

    static List<Map<String, Object>> duplicateId() {
        return List.of(of("DuplicatedOperationError", "A subscription with this id is already running."));
    }

    static List<Map<String, Object>> tooMany(int limit) {
        return List.of(of("MaxSubscriptionsReachedError", "Max number of " + limit + " subscriptions reached"));
    }

    static List<Map<String, Object>> internal() {
        return List.of(of("InternalFailure", "An internal failure occurred while starting the subscription."));
    }

    /** GraphQL errors without path and locations, and without empty members. */
    static List<Map<String, Object>> refused(List<Map<String, Object>> errors) {
        return errors.stream().map(RealtimeError::refused).toList();
    }

    private static Map<String, Object> refused(Map<String, Object> error) {
        Map<String, Object> result = new LinkedHashMap<>(error);
        result.keySet().retainAll(MEMBERS);
        result.values().removeIf(Objects::isNull);
        return result;
    }

    private static Map<String, Object> of(String errorType, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("errorType", errorType);
        error.put("message", message);
        return error;
    }

    private static Map<String, Object> of(String errorType, String message, int errorCode) {
        Map<String, Object> error = of(errorType, message);
        error.put("errorCode", errorCode);
        return error;
    }
}
