package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged requests and messages: always an answer of AppSync's kind, never a failure of the server, and it lives on. */
class FuzzTest {
    private static final int SEED = 20_261_126;
    private static final List<String> BODIES = List.of(
            "{\"query\":\"{ getTodo(id: 1) { id title comments { content } } }\",\"variables\":{}}",
            "{\"query\":\"mutation ($i: CreateTodoInput!) { createTodo(input: $i) { id } }\","
                    + "\"variables\":{\"i\":{\"title\":\"\\u0000\\ud83d\\ude00\",\"dueAt\":\"2026-01-01T00:00:00Z\"}}}",
            "{\"query\":\"query Q($f: [Int!]) { listTodos(limit: 3) { items { ...T } } } fragment T on Todo { id meta }\","
                    + "\"operationName\":\"Q\",\"variables\":{\"f\":[1,2e9,null]}}",
            "{\"query\":\"{ __schema { types { name fields { name } } } }\"}");
    private static final List<String> MESSAGES = List.of(
            "{\"type\":\"connection_init\"}",
            "{\"type\":\"stop\",\"id\":\"1\"}",
            "{\"id\":\"1\",\"type\":\"start\",\"payload\":{\"data\":\"{\\\"query\\\":\\\"subscription { onCreateTodo { id } }\\\"}\","
                    + "\"extensions\":{\"authorization\":{\"x-api-key\":\"KEY\"}}}}");

    private static TestSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = TestSandbox.start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void damagedRequestsAreAnswered() throws Exception {
        fuzzHttp(400);
    }

    @Test
    void damagedMessagesAreAnswered() throws Exception {
        fuzzRealtime(20, 20);
    }

    @Test
    @Tag("nightly")
    void aMillionDamagedInputsAreAnswered() throws Exception {
        fuzzHttp(500_000);
        fuzzRealtime(5_000, 100);
    }

    private static void fuzzHttp(int count) throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < count; i++) {
            byte[] body = damage(BODIES.get(random.nextInt(BODIES.size())), random);
            HttpRequest.Builder request = sandbox.request("/graphql")
                    .timeout(Duration.ofSeconds(30))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body));
            String header = random.nextBoolean() ? "authorization" : "x-api-key";
            String value = switch (random.nextInt(4)) {
                case 0 -> sandbox.apiKey();
                case 1 -> sandbox.token("alice");
                case 2 -> printable(damage(sandbox.token("alice"), random));
                default -> "AWS4-HMAC-SHA256 Credential=A/1/2/3/aws4_request";
            };
            request.header(header, value);
            HttpResponse<String> response =
                    TestSandbox.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode())
                    .as("input %s: %s", i, new String(body, StandardCharsets.UTF_8))
                    .isIn(200, 400, 401, 403, 413);
            assertThat(response.body()).doesNotContain("java.", "graphql.", "\tat ");
        }
        assertThat(sandbox.withApiKey("{ getTodo(id: 1) { id } }").has("errors"))
                .isFalse();
    }

    private static void fuzzRealtime(int connections, int messages) throws Exception {
        Random random = new Random(SEED);
        Map<String, String> key = Map.of("x-api-key", sandbox.apiKey());
        for (int i = 0; i < connections; i++) {
            try (RealtimeClient client = RealtimeClient.open(sandbox, "", key, true)) {
                client.init();
                for (int j = 0; j < messages; j++) {
                    String message =
                            MESSAGES.get(random.nextInt(MESSAGES.size())).replace("KEY", sandbox.apiKey());
                    client.sendText(printable(damage(message, random)));
                }
                client.start("last", "subscription { onCreateTodo { id } }", key);
                boolean answered = false;
                while (!answered) {
                    answered = isAnswerTo("last", client); // the answers to the damaged ones come first
                }
            }
        }
    }

    private static boolean isAnswerTo(String id, RealtimeClient client) throws Exception {
        var message = client.next();
        return message.path("id").asText().equals(id)
                && message.path("type").asText().equals("start_ack");
    }

    /** Bytes flipped, cut, doubled or put in. */
    private static byte[] damage(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int edits = random.nextInt(4); edits >= 0 && bytes.length > 2; edits--) {
            int at = random.nextInt(bytes.length - 1);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) (bytes[at] ^ (1 << random.nextInt(8)));
                case 1 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 2 -> bytes[at] = "{}[]\"\\:,$!@#0".getBytes(StandardCharsets.UTF_8)[random.nextInt(13)];
                default -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + at);
                    System.arraycopy(bytes, 0, longer, bytes.length, at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    /** Characters that a header or a text message may have. */
    private static String printable(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(b > ' ' && b < 127 ? (char) b : '?');
        }
        return text.toString();
    }
}
