package dev.amplify4j.runtime.internal.protocol;

import dev.amplify4j.runtime.internal.json.Json;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request that is ready to be sent.
 *
 * @param operation what is called, for messages, such as {@code Blog.create}
 * @param read whether it may be repeated without harm
 * @param document GraphQL document
 * @param variables trees of JSON
 * @param headers headers, credentials among them unless they sign
 * @param signer adds the proof of who sends it
 * @param timeout longest time for all attempts together
 */
public record GraphQlRequest(
        String operation,
        boolean read,
        String document,
        Map<String, @Nullable Object> variables,
        Map<String, String> headers,
        RequestSigner signer,
        Duration timeout) {
    /**
     * The request as HTTP and realtime carry it.
     *
     * @return JSON text
     */
    public String json() {
        return Json.write(Map.of("query", document, "variables", variables));
    }

    /** Headers hold secrets, variables hold users' data. */
    @Override
    public String toString() {
        return "GraphQlRequest[" + operation + "]";
    }
}
