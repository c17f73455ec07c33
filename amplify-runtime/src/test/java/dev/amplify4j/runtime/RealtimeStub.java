package dev.amplify4j.runtime;

import dev.amplify4j.runtime.internal.json.Json;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;

/** A WebSocket server that accepts connections and subscriptions as AppSync does, and sends what a test says. */
final class RealtimeStub {
    final List<List<String>> subprotocols = new CopyOnWriteArrayList<>();
    final AtomicInteger sockets = new AtomicInteger();
    final Semaphore pings = new Semaphore(0);
    volatile String ack = "{\"type\":\"connection_ack\",\"payload\":{\"connectionTimeoutMs\":300000}}";
    volatile @Nullable String refusal;

    /** What lists of blogs answer, and how often one was asked for. */
    final List<String> titles = new CopyOnWriteArrayList<>();

    final AtomicInteger reads = new AtomicInteger();

    private final BlockingQueue<Map<String, @Nullable Object>> received = new LinkedBlockingQueue<>();
    private final List<Session> sessions = new CopyOnWriteArrayList<>();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    RealtimeStub() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        WebSocketUpgradeHandler upgrades = WebSocketUpgradeHandler.from(
                server,
                container -> container.addMapping("/graphql/realtime", (request, response, callback) -> {
                    sockets.incrementAndGet();
                    subprotocols.add(request.getSubProtocols());
                    response.setAcceptedSubProtocol("graphql-ws");
                    return new Peer();
                }));
        upgrades.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, org.eclipse.jetty.util.Callback callback) {
                String items = titles.stream()
                        .map(t -> "{\"id\":\"1\",\"slug\":\"s\",\"title\":\"" + t + "\"}")
                        .collect(Collectors.joining(",", "[", "]"));
                reads.incrementAndGet();
                Content.Sink.write(response, true, "{\"data\":{\"listBlogs\":{\"items\":" + items + "}}}", callback);
                return true;
            }
        });
        server.setHandler(upgrades);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/graphql");
    }

    /** The next message of a type. */
    Map<String, @Nullable Object> next(String type) throws InterruptedException {
        while (true) {
            Map<String, @Nullable Object> message = received.poll(30, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no " + type + " came");
            }
            if (type.equals(message.get("type"))) {
                return message;
            }
        }
    }

    void send(String text) {
        sessions.get(sessions.size() - 1).sendText(text, Callback.NOOP);
    }

    void event(@Nullable Object id, String title) {
        send("{\"id\":\"" + id
                + "\",\"type\":\"data\",\"payload\":{\"data\":{\"onCreateBlog\":{\"id\":\"1\",\"title\":\"" + title
                + "\",\"slug\":\"s\"}}}}");
    }

    void drop() {
        sessions.get(sessions.size() - 1).disconnect();
    }

    void close() throws Exception {
        server.stop();
    }

    /** One connection. Jetty calls it by reflection. */
    public final class Peer extends Session.Listener.AbstractAutoDemanding {
        @Override
        public void onWebSocketOpen(Session session) {
            super.onWebSocketOpen(session);
            sessions.add(session);
        }

        @Override
        public void onWebSocketPing(ByteBuffer payload) {
            pings.release();
            super.onWebSocketPing(payload);
        }

        @Override
        public void onWebSocketText(String text) {
            Map<String, @Nullable Object> message =
                    Json.readObject(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
            received.add(message);
            if ("connection_init".equals(message.get("type"))) {
                getSession().sendText(ack, Callback.NOOP);
            } else if ("start".equals(message.get("type"))) {
                String answer = refusal == null ? "{\"id\":\"ID\",\"type\":\"start_ack\"}" : refusal;
                getSession().sendText(answer.replace("ID", String.valueOf(message.get("id"))), Callback.NOOP);
            }
        }
    }
}
