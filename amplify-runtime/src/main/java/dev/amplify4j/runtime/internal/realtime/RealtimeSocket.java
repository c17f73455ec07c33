package dev.amplify4j.runtime.internal.realtime;

import dev.amplify4j.runtime.internal.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One WebSocket, from the attempt to open it to its end. It belongs to the thread of an event loop, on which its listener is
 * called as well; a socket that was closed from here says nothing more, whatever still comes.
 */
final class RealtimeSocket {
    /** What a socket tells. */
    interface Listener {
        void opened(RealtimeSocket socket);

        void received(RealtimeSocket socket, Map<String, @Nullable Object> message);

        /** It could not be opened, or broke. */
        void lost(RealtimeSocket socket);
    }

    private final EventLoop loop;
    private final Listener listener;

    private @Nullable WebSocket open;
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    private boolean closed;

    RealtimeSocket(EventLoop loop, Listener listener) {
        this.loop = loop;
        this.listener = listener;
    }

    void open(HttpClient http, URI uri, String subprotocol, Duration timeout) {
        FrameReader reader =
                new FrameReader(message -> loop.execute(() -> received(message)), () -> loop.execute(this::lost));
        CompletableFuture<?> unused = http.newWebSocketBuilder()
                .connectTimeout(timeout)
                .subprotocols("graphql-ws", subprotocol)
                .buildAsync(uri, reader)
                .whenComplete((opened, failure) -> loop.execute(() -> opened(opened)));
    }

    /** Sends a message after those before it. */
    void send(Map<String, Object> message) {
        WebSocket to = open;
        if (to == null || closed) {
            return;
        }
        String text = Json.write(message);
        watched(sending.thenCompose(done -> to.sendText(text, true)));
    }

    /**
     * Writes to the peer to find out whether it is there; no answer is waited for. The JDK may miss that the socket was closed
     * when that comes at once after a message, but the third write to such a socket fails.
     */
    void ping() {
        WebSocket to = open;
        if (to != null && !closed) {
            watched(sending.thenCompose(done -> to.sendPing(ByteBuffer.allocate(0))));
        }
    }

    private void watched(CompletableFuture<?> sent) {
        sending = sent.whenComplete((done, failure) -> {
            if (failure != null) {
                loop.execute(this::lost);
            }
        });
    }

    void close() {
        closed = true;
        WebSocket given = open;
        if (given != null) {
            CompletableFuture<?> unused = sending.whenComplete((done, failure) -> sayGoodbye(given));
        }
    }

    /** A peer that does not answer is not waited for. */
    private static void sayGoodbye(WebSocket given) {
        CompletableFuture<?> unused = given.sendClose(WebSocket.NORMAL_CLOSURE, "")
                .orTimeout(1, TimeUnit.SECONDS)
                .whenComplete((done, failure) -> given.abort());
    }

    private void opened(@Nullable WebSocket opened) {
        if (opened == null) {
            lost();
        } else if (closed) {
            opened.abort();
        } else {
            open = opened;
            listener.opened(this);
        }
    }

    private void received(Map<String, @Nullable Object> message) {
        if (!closed) {
            listener.received(this, message);
        }
    }

    private void lost() {
        if (!closed) {
            listener.lost(this);
        }
    }
}
