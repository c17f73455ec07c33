package dev.amplify4j.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.backend.BackendSource;
import dev.amplify4j.sandbox.identity.User;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The test backend behind a real port, and a client for it. */
final class TestSandbox implements AutoCloseable {
    static final Path CLASSES = Path.of("src/test/resources/backend");
    static final HttpClient HTTP = HttpClient.newHttpClient();
    static final JsonMapper JSON = new JsonMapper();

    final Services services;

    private TestSandbox(Services services) {
        this.services = services;
    }

    static TestSandbox start() {
        return start(null);
    }

    /** Starts with a data directory for the keys, or without. */
    static TestSandbox start(@Nullable Path data) {
        List<User> users = List.of(new User("alice", "alice's secret", List.of("admin", "staff")));
        return new TestSandbox(Services.start(settings(CLASSES, data, 0, users), directory -> new TodoStore()));
    }

    /** Starts with keep-alives of another rhythm. */
    static TestSandbox keepingAlive(Duration every) {
        return new TestSandbox(
                Services.start(settings(CLASSES, null, 0, List.of()), directory -> new TodoStore(), every));
    }

    static Settings settings(Path classes, @Nullable Path data, int port, List<User> users) {
        return new Settings(BackendSource.of(List.of(classes)), data, port, users, Map.of(), line -> {});
    }

    int port() {
        return services.port();
    }

    String token(String username, String... groups) {
        return services.pool().accessToken(username, List.of(groups));
    }

    String apiKey() {
        return Objects.requireNonNull(services.apiKey());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .timeout(Duration.ofSeconds(20));
    }

    /** Posts a raw body with these headers. */
    HttpResponse<String> post(String body, String... headers) throws Exception {
        HttpRequest.Builder request = request("/graphql").POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Executes a document as a user of no group. */
    JsonNode as(String username, String query, Map<String, ?> variables) throws Exception {
        return json(post(body(query, variables), "authorization", token(username)));
    }

    JsonNode as(String username, String query) throws Exception {
        return as(username, query, Map.of());
    }

    /** Executes a document with the API key. */
    JsonNode withApiKey(String query) throws Exception {
        return json(post(body(query, Map.of()), "x-api-key", apiKey()));
    }

    static JsonNode json(HttpResponse<String> response) throws Exception {
        return JSON.readTree(response.body());
    }

    static String body(String query, Map<String, ?> variables) throws Exception {
        return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    }

    @Override
    public void close() {
        services.close();
    }
}
