package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;

/** A WebSocket client that speaks AppSync's dialect. */
@NullUnmarked // the listener of java.net.http answers null
final class RealtimeClient implements AutoCloseable, WebSocket.Listener {
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Consumer<JsonNode> events = received::add;
    private WebSocket socket;

    private RealtimeClient() {}

    static RealtimeClient open(TestSandbox sandbox, String query, Map<String, String> headers, boolean protocol)
            throws Exception {
        return open(sandbox.port(), query, headers, protocol);
    }

    static RealtimeClient open(int port, String query, Map<String, String> headers, boolean protocol) throws Exception {
        RealtimeClient client = new RealtimeClient();
        WebSocket.Builder builder = TestSandbox.HTTP.newWebSocketBuilder();
        if (!headers.isEmpty()) {
            byte[] json = TestSandbox.JSON.writeValueAsBytes(headers);
            String header = "header-" + Base64.getUrlEncoder().withoutPadding().encodeToString(json);
            builder.subprotocols("graphql-ws", header);
        } else if (protocol) {
            builder.subprotocols("graphql-ws");
        }
        client.socket = builder.buildAsync(uri(port, query), client).join();
        return client;
    }

    /** A connection with the API key and one subscription, which runs. */
    static RealtimeClient listening(AmplifySandbox sandbox, String subscription) throws Exception {
        Map<String, String> key = Map.of("host", "localhost", "x-api-key", String.valueOf(sandbox.apiKey()));
        RealtimeClient client = open(sandbox.endpoint().getPort(), "", key, true);
        client.init();
        client.start("1", "subscription { " + subscription + " }", key);
        assertThat(client.next()).hasToString("{\"id\":\"1\",\"type\":\"start_ack\"}");
        return client;
    }

    static RealtimeClient openPlain(TestSandbox sandbox, String apiKey) {
        RealtimeClient client = new RealtimeClient();
        client.socket = TestSandbox.HTTP
                .newWebSocketBuilder()
                .subprotocols("graphql-ws")
                .header("x-api-key", apiKey)
                .buildAsync(uri(sandbox.port(), ""), client)
                .join();
        return client;
    }

    private static URI uri(int port, String query) {
        return URI.create("ws://localhost:" + port + "/graphql/realtime" + query);
    }

    String subprotocol() {
        return socket.getSubprotocol();
    }

    void init() throws Exception {
        send(Map.of("type", "connection_init"));
        assertThat(next()).hasToString("{\"type\":\"connection_ack\",\"payload\":{\"connectionTimeoutMs\":300000}}");
    }

    void start(String id, String query, Map<String, ?> authorization) throws Exception {
        start(id, query, Map.of(), authorization);
    }

    void start(String id, String query, Map<String, ?> variables, Map<String, ?> authorization) throws Exception {
        send(Map.of(
                "type",
                "start",
                "id",
                id,
                "payload",
                Map.of(
                        "data",
                        TestSandbox.body(query, variables),
                        "extensions",
                        Map.of("authorization", authorization))));
    }

    void send(Map<String, ?> message) throws Exception {
        sendText(TestSandbox.JSON.writeValueAsString(message));
    }

    void sendText(String text) {
        socket.sendText(text, true).join();
    }

    /** Starts several subscriptions and waits until they run; from then on a consumer takes what arrives. */
    void subscribe(Map<String, String> queries, Map<String, ?> authorization, Consumer<JsonNode> consumer)
            throws Exception {
        init();
        events = message -> {
            if (message.path("type").asText().equals("data")) {
                consumer.accept(message);
            } else if (!message.path("type").asText().equals("ka")) {
                received.add(message);
            }
        };
        for (Map.Entry<String, String> query : queries.entrySet()) {
            start(query.getKey(), query.getValue(), authorization);
        }
        for (int i = 0; i < queries.size(); i++) {
            assertThat(next().path("type").asText()).isEqualTo("start_ack");
        }
    }

    JsonNode next() throws Exception {
        return next(Duration.ofSeconds(10));
    }

    JsonNode next(Duration patience) throws Exception {
        JsonNode message = received.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(message).as("a message within " + patience).isNotNull();
        return message;
    }

    /** The next message that is no keep-alive. */
    JsonNode nextData() throws Exception {
        JsonNode message = next();
        while (message.path("type").asText().equals("ka")) {
            message = next();
        }
        return message;
    }

    JsonNode nextOrFail() {
        try {
            return next();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void assertSilent() throws Exception {
        assertThat(received.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    void awaitClosed() throws Exception {
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                events.accept(TestSandbox.JSON.readTree(partial.toString()));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.countDown();
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
