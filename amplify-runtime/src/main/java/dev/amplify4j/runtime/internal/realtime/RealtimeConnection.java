package dev.amplify4j.runtime.internal.realtime;

import dev.amplify4j.runtime.AmplifyException;
import dev.amplify4j.runtime.GraphQlError;
import dev.amplify4j.runtime.NetworkException;
import dev.amplify4j.runtime.internal.protocol.Backoff;
import dev.amplify4j.runtime.internal.protocol.Errors;
import dev.amplify4j.runtime.internal.protocol.GraphQlRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All subscriptions of a client, over one socket at a time.
 *
 * <p>All state belongs to one thread, {@link #loop}: the socket tells there what it hears, and calls of users only post to it.
 */
public final class RealtimeConnection implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RealtimeConnection.class.getName());
    private static final Duration HANDSHAKE = Duration.ofSeconds(15);
    private static final Duration PING = Duration.ofSeconds(5);
    private static final Duration LINGER = Duration.ofSeconds(1);
    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(5));
    private static final int FIRST_ATTEMPTS = 3;

    private final HttpClient http;
    private final RealtimeEndpoint endpoint;
    private final EventLoop loop = new EventLoop("amplify-realtime");
    private final Map<String, Stream> streams = new LinkedHashMap<>();

    private State state = State.IDLE;
    private int failures;
    private long lastHeard;
    private Duration silence = Duration.ofMinutes(5);
    private @Nullable RealtimeSocket socket;

    /**
     * A connection that opens its socket with the first subscription.
     *
     * @param http the client to connect with
     * @param graphql URL of the GraphQL API
     */
    public RealtimeConnection(HttpClient http, URI graphql) {
        this.http = http;
        this.endpoint = RealtimeEndpoint.of(graphql);
    }

    private enum State {
        IDLE,
        CONNECTING,
        READY,
        WAITING,
        CLOSED
    }

    /**
     * Starts a subscription.
     *
     * @param request makes the request, again for each socket, so that it carries a fresh token
     * @param sink hears of it
     * @return an id for {@link #stop}
     */
    public String start(Supplier<GraphQlRequest> request, EventSink sink) {
        String id = UUID.randomUUID().toString();
        loop.execute(() -> {
            if (state == State.CLOSED) {
                sink.ended(new NetworkException("The client is closed. Make another one.", null));
                return;
            }
            streams.put(id, new Stream(request, sink));
            if (state == State.READY) {
                sendStart(id);
            } else if (state == State.IDLE) {
                connect();
            }
        });
        return id;
    }

    /**
     * Ends a subscription; its sink hears nothing more.
     *
     * @param id what {@link #start} gave
     */
    public void stop(String id) {
        loop.execute(() -> {
            if (streams.remove(id) != null && state == State.READY) {
                send(Map.of("id", id, "type", "stop"));
            }
            if (streams.isEmpty()) {
                RealtimeSocket current = socket;
                loop.later(LINGER, () -> closeIfIdle(current));
            }
        });
    }

    /** Ends all subscriptions and closes the socket. */
    @Override
    public void close() {
        loop.execute(() -> {
            state = State.CLOSED;
            giveUpSocket();
            List<Stream> open = List.copyOf(streams.values());
            streams.clear();
            open.forEach(s -> s.sink.ended(null));
            loop.forgetLater();
        });
    }

    private void connect() {
        state = State.CONNECTING;
        String subprotocol;
        try {
            subprotocol = endpoint.subprotocol(
                    streams.values().iterator().next().request.get());
        } catch (RuntimeException e) {
            failAll(Stream.failure(e));
            return;
        }
        RealtimeSocket opening = new RealtimeSocket(loop, new SocketEvents());
        socket = opening;
        opening.open(http, endpoint.socket(), subprotocol, HANDSHAKE);
    }

    private final class SocketEvents implements RealtimeSocket.Listener {
        @Override
        public void opened(RealtimeSocket opened) {
            opened.send(Map.of("type", "connection_init"));
            loop.later(HANDSHAKE, () -> {
                if (opened == socket && state == State.CONNECTING) {
                    lost(opened);
                }
            });
        }

        @Override
        public void received(RealtimeSocket from, Map<String, @Nullable Object> message) {
            RealtimeConnection.this.received(from, message);
        }

        @Override
        public void lost(RealtimeSocket broken) {
            reconnect();
        }
    }

    private void received(RealtimeSocket from, Map<String, @Nullable Object> message) {
        lastHeard = System.nanoTime();
        String type = String.valueOf(message.get("type"));
        Map<String, @Nullable Object> payload = payload(message);
        switch (type) {
            case "connection_ack" -> ready(from, payload);
            case "connection_error" -> refused(payload);
            case "ka" -> {}
            default -> {
                Object id = message.get("id");
                Stream stream = streams.get(String.valueOf(id));
                if (stream != null) {
                    dispatch(String.valueOf(id), stream, type, payload);
                } else if (type.equals("error") && id == null) {
                    reconnect();
                }
            }
        }
    }

    private void dispatch(String id, Stream stream, String type, Map<String, @Nullable Object> payload) {
        switch (type) {
            case "start_ack" -> {
                stream.accepted = true;
                stream.sink.accepted();
            }
            case "data" -> stream.sink.data(payload);
            case "error" -> {
                streams.remove(id);
                stream.sink.ended(stream.failure(payload));
            }
            case "complete" -> {
                streams.remove(id);
                stream.sink.ended(null);
            }
            default -> LOG.log(System.Logger.Level.DEBUG, "unknown message of the realtime endpoint");
        }
    }

    private void ready(RealtimeSocket current, Map<String, @Nullable Object> payload) {
        state = State.READY;
        failures = 0;
        if (payload.get("connectionTimeoutMs") instanceof Number millis && millis.longValue() > 0) {
            silence = Duration.ofMillis(millis.longValue());
        }
        List.copyOf(streams.keySet()).forEach(this::sendStart);
        watch(current);
        ping(current);
    }

    private void ping(RealtimeSocket current) {
        if (current == socket) {
            current.ping();
            loop.later(PING, () -> ping(current));
        }
    }

    /** AppSync says {@code ka} all the time; a socket that is silent for too long is dead. */
    private void watch(RealtimeSocket current) {
        if (current != socket) {
            return;
        }
        Duration left = silence.minusNanos(System.nanoTime() - lastHeard);
        if (left.isNegative() || left.isZero()) {
            reconnect();
        } else {
            loop.later(left, () -> watch(current));
        }
    }

    private void refused(Map<String, @Nullable Object> payload) {
        List<GraphQlError> errors = Errors.of(payload);
        boolean fatal =
                payload.get("errors") instanceof List<?> list && list.stream().anyMatch(this::isFatal);
        if (fatal && !errors.isEmpty()) {
            failAll(Errors.exception("subscribing", errors, Map.of()));
        } else {
            reconnect();
        }
    }

    private boolean isFatal(@Nullable Object error) {
        if (!(error instanceof Map<?, ?> map)) {
            return false;
        }
        boolean byCode = map.get("errorCode") instanceof Number code
                && List.of(400, 401, 403).contains(code.intValue());
        return byCode
                || List.of("UnauthorizedException", "BadRequestException")
                        .contains(String.valueOf(map.get("errorType")));
    }

    /** Gives up the socket, and opens another one after a while if somebody still listens. */
    private void reconnect() {
        giveUpSocket();
        failures++;
        if (failures >= FIRST_ATTEMPTS) {
            failUnaccepted();
        }
        if (streams.isEmpty()) {
            state = State.IDLE;
            return;
        }
        state = State.WAITING;
        loop.later(BACKOFF.pause(failures), () -> {
            if (state == State.WAITING && streams.isEmpty()) {
                state = State.IDLE;
            } else if (state == State.WAITING) {
                connect();
            }
        });
    }

    /** A subscription that never was will not wait for better times; one that was keeps trying. */
    private void failUnaccepted() {
        for (String id : List.copyOf(streams.keySet())) {
            Stream stream = streams.get(id);
            if (stream != null && !stream.accepted) {
                streams.remove(id);
                stream.sink.ended(new NetworkException(
                        "Subscribing failed: no realtime connection to " + endpoint.host()
                                + ". Check the endpoint and the network.",
                        null));
            }
        }
    }

    private void failAll(AmplifyException failure) {
        giveUpSocket();
        state = State.IDLE;
        List<Stream> open = List.copyOf(streams.values());
        streams.clear();
        open.forEach(s -> s.sink.ended(failure));
    }

    private void closeIfIdle(@Nullable RealtimeSocket current) {
        if (current == socket && streams.isEmpty() && state != State.CLOSED) {
            giveUpSocket();
            state = State.IDLE;
        }
    }

    private void giveUpSocket() {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void sendStart(String id) {
        Stream stream = streams.get(id);
        if (stream == null) {
            return;
        }
        try {
            GraphQlRequest request = stream.request.get();
            String data = request.json();
            Map<String, Object> extensions = Map.of("authorization", endpoint.authorization(request, data));
            send(Map.of("id", id, "type", "start", "payload", Map.of("data", data, "extensions", extensions)));
        } catch (RuntimeException e) {
            streams.remove(id);
            stream.sink.ended(Stream.failure(e));
        }
    }

    private void send(Map<String, Object> message) {
        if (socket != null) {
            socket.send(message);
        }
    }

    @SuppressWarnings("unchecked") // the keys of JSON objects are texts
    private static Map<String, @Nullable Object> payload(Map<String, @Nullable Object> message) {
        return message.get("payload") instanceof Map<?, ?> payload ? (Map<String, @Nullable Object>) payload : Map.of();
    }
}
