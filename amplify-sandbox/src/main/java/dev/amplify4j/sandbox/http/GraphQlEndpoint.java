package dev.amplify4j.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.graphql.GraphQlRequest;
import dev.amplify4j.sandbox.graphql.LiveApi;
import dev.amplify4j.sandbox.graphql.MalformedRequestException;
import dev.amplify4j.sandbox.graphql.MutationListener;
import dev.amplify4j.sandbox.identity.Caller;
import dev.amplify4j.sandbox.identity.Credentials;
import dev.amplify4j.sandbox.identity.UnauthorizedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/** GraphQL over HTTP as AppSync speaks it. */
final class GraphQlEndpoint {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final LiveApi api;
    private final MutationListener listener;

    GraphQlEndpoint(LiveApi api, MutationListener listener) {
        this.api = api;
        this.listener = listener;
    }

    Answer post(Request request) throws IOException {
        try {
            byte[] body = Body.read(request);
            Map<String, List<String>> headers = headers(request);
            Credentials credentials = new Credentials(
                    single(headers), request.getHttpURI().getPath(), new String(body, StandardCharsets.UTF_8));
            LiveApi.Version version = api.current();
            Caller caller = version.authenticator().authenticate(credentials, Request.getRemoteAddr(request));
            return Answer.of(version.service().execute(GraphQlRequest.of(json(body), caller, headers), listener));
        } catch (UnauthorizedException e) {
            return Answer.error(e.status(), e.errorType(), String.valueOf(e.getMessage()));
        } catch (MalformedRequestException e) {
            return Answer.error(
                    HttpStatus.BAD_REQUEST_400, MalformedRequestException.ERROR_TYPE, String.valueOf(e.getMessage()));
        } catch (Body.TooLargeException e) {
            return Answer.error(
                    HttpStatus.PAYLOAD_TOO_LARGE_413,
                    "RequestEntityTooLargeException",
                    "The request is larger than " + Body.MAX_BYTES + " bytes.");
        }
    }

    private static JsonNode json(byte[] body) throws MalformedRequestException {
        if (body.length == 0) {
            throw MalformedRequestException.empty();
        }
        try {
            // By way of a string: Jackson would guess UTF-16 and UTF-32 from the bytes.
            return MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw MalformedRequestException.unparsable();
        }
    }

    /** Headers as a signature covers them: repeated ones joined. */
    private static Map<String, String> single(Map<String, List<String>> headers) {
        Map<String, String> result = new HashMap<>();
        headers.forEach((name, values) -> result.put(name, String.join(",", values)));
        return result;
    }

    /** A repeated header has several values; cookies are never shown to resolvers. */
    private static Map<String, List<String>> headers(Request request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (HttpField field : request.getHeaders()) {
            if (field.getHeader() != HttpHeader.COOKIE && field.getValue() != null) {
                headers.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(field.getValue());
            }
        }
        return headers;
    }
}
