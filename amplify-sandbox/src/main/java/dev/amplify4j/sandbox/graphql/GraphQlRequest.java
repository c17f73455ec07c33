package dev.amplify4j.sandbox.graphql;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.identity.Caller;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One GraphQL request of an authenticated caller.
 *
 * @param query the document
 * @param variables raw variables; values may be null
 * @param operationName the operation to run; null when the document has only one
 * @param caller who asks
 * @param headers HTTP headers by lower-case name, as resolvers see them in {@code ctx.request.headers}
 */
public record GraphQlRequest(
        String query,
        Map<String, Object> variables,
        @Nullable String operationName,
        Caller caller,
        Map<String, List<String>> headers) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Copies the maps. */
    public GraphQlRequest {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        headers = Map.copyOf(headers);
    }

    /**
     * A request from its JSON form.
     *
     * @param json an object with {@code query}, {@code variables} and {@code operationName}; the latter two may be null
     * @param caller who asks
     * @param headers HTTP headers by lower-case name
     * @return the request
     * @throws MalformedRequestException if the JSON is anything else
     */
    public static GraphQlRequest of(JsonNode json, Caller caller, Map<String, List<String>> headers)
            throws MalformedRequestException {
        JsonNode query = json.path("query");
        JsonNode variables = json.path("variables");
        JsonNode operationName = json.path("operationName");
        boolean named = !operationName.isMissingNode() && !operationName.isNull();
        boolean wrong = !query.isTextual()
                || !(variables.isObject() || variables.isMissingNode() || variables.isNull())
                || (named && !operationName.isTextual());
        if (wrong) {
            throw MalformedRequestException.unparsable();
        }
        Map<String, Object> values =
                variables.isObject() ? MAPPER.convertValue(variables, new TypeReference<>() {}) : Map.of();
        String operation = named && !operationName.textValue().isEmpty() ? operationName.textValue() : null;
        return new GraphQlRequest(query.textValue(), values, operation, caller, headers);
    }

    /** Leaves out what may be secret. */
    @Override
    public String toString() {
        return "GraphQlRequest[operationName=" + operationName + ", caller=" + caller + "]";
    }
}
