package dev.amplify4j.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.graphql.GraphQlResponse;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * An answer with a JSON body.
 *
 * @param status HTTP status
 * @param errorType value of {@code x-amzn-errortype}; null for none
 * @param contentType value of {@code content-type}
 * @param body what Jackson writes
 * @param headers further headers
 */
record Answer(int status, @Nullable String errorType, String contentType, Object body, Map<String, String> headers) {
    private static final String APPSYNC_JSON = "application/json;charset=UTF-8";
    private static final String COGNITO_JSON = "application/x-amz-json-1.1";
    private static final JsonMapper MAPPER = new JsonMapper();

    Answer(int status, @Nullable String errorType, String contentType, Object body) {
        this(status, errorType, contentType, body, Map.of());
    }

    static Answer ok(Object body) {
        return new Answer(HttpStatus.OK_200, null, APPSYNC_JSON, body);
    }

    static Answer of(GraphQlResponse response) {
        return new Answer(HttpStatus.OK_200, null, APPSYNC_JSON, response.body(), response.headers());
    }

    /** AppSync's answer to a request that it does not execute. */
    static Answer error(int status, String errorType, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("errorType", errorType);
        error.put("message", message);
        return new Answer(status, errorType, APPSYNC_JSON, Map.of("errors", List.of(error)));
    }

    static Answer cognito(Object body) {
        return new Answer(HttpStatus.OK_200, null, COGNITO_JSON, body);
    }

    /** Cognito's answer to a request that it refuses. */
    static Answer cognitoError(String type, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("__type", type);
        body.put("message", message);
        return new Answer(HttpStatus.BAD_REQUEST_400, type + ":", COGNITO_JSON, body);
    }

    void send(Response response, Callback callback) {
        byte[] bytes;
        try {
            bytes = MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            callback.failed(e);
            return;
        }
        response.setStatus(status);
        headers.forEach(response.getHeaders()::put);
        response.getHeaders().put("content-type", contentType);
        response.getHeaders().put("x-amzn-requestid", UUID.randomUUID().toString());
        if (errorType != null) {
            response.getHeaders().put("x-amzn-errortype", errorType);
        }
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
