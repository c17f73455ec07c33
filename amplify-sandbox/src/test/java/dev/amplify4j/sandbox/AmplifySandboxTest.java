package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole sandbox: the test backend's own JavaScript in the real engine, on real tables. */
class AmplifySandboxTest {
    @Test
    void runsTheResolversOfTheBackend() throws Exception {
        try (AmplifySandbox sandbox = AmplifySandbox.builder()
                .classes(TestSandbox.CLASSES)
                .inMemory()
                .port(0)
                .user("alice", "password", "admin")
                .start()) {
            String alice = sandbox.token("alice");
            JsonNode created = post(
                    sandbox,
                    alice,
                    "mutation ($i: CreateTodoInput!) { createTodo(input: $i) { id title owner meta notes } }",
                    Map.of("i", Map.of("id", "1", "title", "Write", "meta", "{\"a\":[1]}", "notes", "n")));
            assertThat(created)
                    .hasToString("{\"data\":{\"createTodo\":{\"id\":\"1\",\"title\":\"Write\",\"owner\":\"alice\","
                            + "\"meta\":\"{\\\"a\\\":[1]}\",\"notes\":\"n\"}}}");

            String update = "mutation { updateTodo(input: {id: \"1\", title: \"Stolen\"}) { id } }";
            JsonNode denied = post(sandbox, sandbox.token("bob"), update, Map.of());
            assertThat(denied.at("/errors/0/errorType").asText()).isEqualTo("Unauthorized");
            assertThat(denied.at("/errors/0/message").asText())
                    .isEqualTo("Not Authorized to access updateTodo on type Todo");

            JsonNode duplicate = post(
                    sandbox, alice, "mutation { createTodo(input: {id: \"1\", title: \"again\"}) { id } }", Map.of());
            assertThat(duplicate.at("/errors/0/errorType").asText())
                    .isEqualTo("DynamoDB:ConditionalCheckFailedException");

            JsonNode read = post(
                    sandbox,
                    sandbox.token("bob"),
                    "{ getTodo(id: \"1\") { title comments { content } } listTodos { items { id } } }",
                    Map.of());
            assertThat(read.at("/data/getTodo/title").asText()).isEqualTo("Write");
            assertThat(read.at("/data/getTodo/comments/0/content").asText()).isEqualTo("on Write");
            assertThat(read.at("/data/listTodos/items")).hasSize(1);

            assertThat(Files.readString(sandbox.outputs())).isEqualTo(sandbox.outputsJson());
            sandbox.reset();
            assertThat(post(sandbox, alice, "{ getTodo(id: \"1\") { id } }", Map.of())
                            .at("/data/getTodo")
                            .isNull())
                    .isTrue();
        }
    }

    @Test
    void keepsItemsAndTokensOverARestart(@TempDir Path data) throws Exception {
        SandboxBuilder builder =
                AmplifySandbox.builder().classes(TestSandbox.CLASSES).data(data);
        String token;
        try (AmplifySandbox first = builder.start()) {
            token = first.token("alice");
            post(first, token, "mutation { createTodo(input: {id: \"kept\", title: \"x\"}) { id } }", Map.of());
        }
        try (AmplifySandbox second = builder.start()) {
            assertThat(post(second, token, "{ getTodo(id: \"kept\") { owner } }", Map.of()))
                    .hasToString("{\"data\":{\"getTodo\":{\"owner\":\"alice\"}}}");
        }
    }

    private static JsonNode post(AmplifySandbox sandbox, String token, String query, Map<String, ?> variables)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(sandbox.endpoint())
                .header("authorization", token)
                .POST(HttpRequest.BodyPublishers.ofString(TestSandbox.body(query, variables)))
                .build();
        return TestSandbox.json(TestSandbox.HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
    }
}
