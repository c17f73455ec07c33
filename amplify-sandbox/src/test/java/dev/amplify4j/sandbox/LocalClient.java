package dev.amplify4j.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Sends requests to a running sandbox. */
final class LocalClient {
    private LocalClient() {}

    static HttpResponse<String> send(AmplifySandbox sandbox, String query, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(sandbox.endpoint())
                .POST(HttpRequest.BodyPublishers.ofString(TestSandbox.body(query, Map.of())));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return TestSandbox.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The answer of a query with the API key. */
    static JsonNode withApiKey(AmplifySandbox sandbox, String query) throws Exception {
        return TestSandbox.json(send(sandbox, query, "x-api-key", String.valueOf(sandbox.apiKey())));
    }

    static JsonNode as(AmplifySandbox sandbox, String username, String query) throws Exception {
        return TestSandbox.json(send(sandbox, query, "authorization", sandbox.token(username)));
    }
}
