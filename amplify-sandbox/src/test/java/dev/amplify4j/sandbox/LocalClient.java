package dev.amplify4j.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.sandbox.identity.AwsCredentials;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
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

    /** A request that is signed as AWS does. */
    static HttpResponse<String> signed(AmplifySandbox sandbox, AwsCredentials credentials, String query)
            throws Exception {
        return signed(sandbox, credentials, query, Clock.systemUTC(), "appsync", "us-east-1");
    }

    static HttpResponse<String> signed(
            AmplifySandbox sandbox,
            AwsCredentials credentials,
            String query,
            Clock clock,
            String service,
            String region)
            throws Exception {
        String body = TestSandbox.body(query, Map.of());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(sandbox.endpoint()).POST(HttpRequest.BodyPublishers.ofString(body));
        AwsSigner.sign(credentials, sandbox.endpoint(), body, clock, service, region)
                .forEach((name, values) -> {
                    if (!name.equalsIgnoreCase("host")) {
                        values.forEach(value -> request.header(name, value));
                    }
                });
        return TestSandbox.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode as(AmplifySandbox sandbox, String username, String query) throws Exception {
        return TestSandbox.json(send(sandbox, query, "authorization", sandbox.token(username)));
    }
}
