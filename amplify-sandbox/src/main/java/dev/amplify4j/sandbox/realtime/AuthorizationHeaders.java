package dev.amplify4j.sandbox.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.identity.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The headers that authorize a connection or a subscription, in the three ways in which clients send them.
 *
 * @param values header values by lower-case name
 */
record AuthorizationHeaders(Map<String, String> values) {
    static final String PROTOCOL = "graphql-ws";
    private static final String PROTOCOL_HEADER = "header-";
    private static final JsonMapper MAPPER = new JsonMapper();

    AuthorizationHeaders {
        values = Map.copyOf(values);
    }

    /**
     * The headers of a handshake: in a sub-protocol, in the query, or plain.
     *
     * @return the headers; null when what was sent cannot be read
     */
    static @Nullable AuthorizationHeaders ofHandshake(List<String> protocols, Fields query, HttpFields headers) {
        for (String protocol : protocols) {
            if (protocol.startsWith(PROTOCOL_HEADER)) {
                return decode(protocol.substring(PROTOCOL_HEADER.length()));
            }
        }
        String header = query.getValue("header");
        if (header != null) {
            return decode(header);
        }
        Map<String, String> values = new HashMap<>();
        headers.forEach(
                field -> values.put(field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getValue())));
        return new AuthorizationHeaders(values);
    }

    static AuthorizationHeaders of(JsonNode json) {
        Map<String, String> values = new HashMap<>();
        json.properties().forEach(member -> {
            if (member.getValue().isTextual()) {
                values.put(
                        member.getKey().toLowerCase(Locale.ROOT),
                        member.getValue().textValue());
            }
        });
        return new AuthorizationHeaders(values);
    }

    /** What authorizes a connection: a signature covers {@code <endpoint>/connect} with an empty object. */
    Credentials forConnection() {
        return credentials("/graphql/connect", "{}");
    }

    /** What authorizes a subscription: a signature covers the endpoint with the request. */
    Credentials forSubscription(String data) {
        return credentials("/graphql", data);
    }

    private Credentials credentials(String path, String body) {
        return new Credentials(values, path, body);
    }

    /** The headers as resolvers see them; cookies are never shown to them. */
    Map<String, List<String>> forResolvers() {
        Map<String, List<String>> result = new HashMap<>();
        values.forEach((name, value) -> result.put(name, List.of(value)));
        result.remove("cookie");
        return result;
    }

    /** Both alphabets of Base64, with and without padding. */
    private static @Nullable AuthorizationHeaders decode(String base64) {
        String standard = base64.replace('-', '+').replace('_', '/').replace("=", "");
        try {
            byte[] json = Base64.getDecoder().decode(standard);
            JsonNode object = MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
            return object != null && object.isObject() ? of(object) : null;
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return null;
        }
    }

    /** Names only: the values are secrets. */
    @Override
    public String toString() {
        return "AuthorizationHeaders" + values.keySet();
    }
}
