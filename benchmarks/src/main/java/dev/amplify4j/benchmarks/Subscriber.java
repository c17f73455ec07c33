package dev.amplify4j.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A client with one subscription, which counts what it hears. */
final class Subscriber implements WebSocket.Listener, AutoCloseable {
    private static final int LIMIT_SECONDS = 30;

    private final CompletableFuture<Boolean> acknowledged = new CompletableFuture<>();
    private final AtomicInteger events = new AtomicInteger();
    private @Nullable WebSocket socket;

    /** Subscribes; the subscription runs by the time that this returns. */
    static Subscriber of(HttpClient http, ServerProcess server, String query) {
        Subscriber subscriber = new Subscriber();
        int port = server.endpoint().getPort();
        String authorization = "{\"host\":\"localhost:" + port + "\",\"x-api-key\":\"" + server.apiKey() + "\"}";
        String header = "header-"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(authorization.getBytes(StandardCharsets.UTF_8));
        WebSocket opened = http.newWebSocketBuilder()
                .subprotocols("graphql-ws", header)
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql/realtime"), subscriber)
                .join();
        opened.sendText("{\"type\":\"connection_init\"}", true).join();
        opened.sendText(
                        "{\"type\":\"start\",\"id\":\"1\",\"payload\":{\"data\":\"{\\\"query\\\":\\\"" + query
                                + "\\\",\\\"variables\\\":{}}\",\"extensions\":{\"authorization\":" + authorization
                                + "}}}",
                        true)
                .join();
        subscriber.socket = opened;
        subscriber.acknowledged.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
        return subscriber;
    }

    /** Events so far. */
    int events() {
        return events.get();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        String message = text.toString(); // none is long enough to come in parts
        if (message.contains("\"start_ack\"")) {
            acknowledged.complete(true);
        } else if (message.contains("\"type\":\"data\"")) {
            events.incrementAndGet();
        } else if (message.contains("\"error\"")) {
            acknowledged.completeExceptionally(new IllegalStateException(message));
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
