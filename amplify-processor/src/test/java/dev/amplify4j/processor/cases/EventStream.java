package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;

/** A connection on which subscriptions hear events, in AppSync's protocol. */
@NullUnmarked // the listener of java.net.http answers null
final class EventStream implements AutoCloseable, WebSocket.Listener {
    private final URI endpoint;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    EventStream(URI endpoint, Credentials connecting) {
        this.endpoint = endpoint;
        String headers =
                CaseApi.JSON.valueToTree(connecting.headers(endpoint, "{}")).toString();
        socket = CaseApi.HTTP
                .newWebSocketBuilder()
                .subprotocols(
                        "graphql-ws",
                        "header-"
                                + Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(headers.getBytes(StandardCharsets.UTF_8)))
                .buildAsync(URI.create("ws://" + endpoint.getAuthority() + "/graphql/realtime"), this)
                .join();
        send(CaseApi.JSON.valueToTree(Map.of("type", "connection_init")));
        next();
    }

    /** Subscribes, and gives the answer: {@code start_ack} or {@code error}. */
    JsonNode start(String id, Credentials caller, String document, JsonNode variables) {
        ObjectNode message =
                CaseApi.JSON.createObjectNode().put("type", "start").put("id", id);
        String data = CaseApi.JSON
                .createObjectNode()
                .put("query", document)
                .<ObjectNode>set("variables", variables)
                .toString();
        ObjectNode payload = message.putObject("payload").put("data", data);
        payload.putObject("extensions").set("authorization", CaseApi.JSON.valueToTree(caller.headers(endpoint, data)));
        send(message);
        return next();
    }

    /** Ends a subscription, whose events all were taken. */
    void stop(String id) {
        send(CaseApi.JSON.valueToTree(Map.of("type", "stop", "id", id)));
        JsonNode answer = next();
        if (!answer.path("type").asText().equals("complete")) {
            throw new AssertionError("not ended: " + answer);
        }
    }

    JsonNode next() {
        try {
            JsonNode message = received.poll(10, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no message within ten seconds");
            }
            return message.path("type").asText().equals("ka") ? next() : message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void send(JsonNode message) {
        socket.sendText(message.toString(), true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                received.add(CaseApi.JSON.readTree(partial.toString()));
            } catch (IOException e) {
                return CompletableFuture.failedFuture(new UncheckedIOException(e));
            }
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
