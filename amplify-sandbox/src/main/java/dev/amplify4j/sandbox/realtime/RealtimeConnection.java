package dev.amplify4j.sandbox.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.graphql.GraphQlRequest;
import dev.amplify4j.sandbox.graphql.LiveApi;
import dev.amplify4j.sandbox.graphql.MalformedRequestException;
import dev.amplify4j.sandbox.graphql.SubscriptionStart;
import dev.amplify4j.sandbox.identity.Authenticator;
import dev.amplify4j.sandbox.identity.Caller;
import dev.amplify4j.sandbox.identity.UnauthorizedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;

/** One client's WebSocket. Jetty calls the listener one message at a time; {@link #send} may come from any thread. */
public final class RealtimeConnection extends Session.Listener.AbstractAutoDemanding {
    private static final System.Logger LOG = System.getLogger(RealtimeConnection.class.getName());
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MAX_SUBSCRIPTIONS = 200;

    private final Handshake handshake;
    private final LiveApi api;
    private final SubscriptionRegistry registry;
    private final Set<RealtimeConnection> open;
    private final Map<String, SubscriptionRegistry.Entry> running = new ConcurrentHashMap<>();
    private volatile @Nullable Future<?> keepAlive;
    private volatile @Nullable Caller opener;

    RealtimeConnection(Handshake handshake, LiveApi api, SubscriptionRegistry registry, Set<RealtimeConnection> open) {
        this.handshake = handshake;
        this.api = api;
        this.registry = registry;
        this.open = open;
    }

    @Override
    public void onWebSocketText(String text) {
        JsonNode message = parse(text);
        String id = message.path("id").asText("");
        String type = message.path("type").asText("unknown");
        try {
            switch (type) {
                case "connection_init" -> init();
                case "start" -> start(id, message.path("payload"));
                case "stop" -> stop(id);
                default -> send(Message.error(id, RealtimeError.unsupported("unknown")));
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "cannot handle a message of type " + type, e);
            send(Message.error(id, RealtimeError.internal()));
        }
    }

    @Override
    public void onWebSocketClose(int statusCode, String reason, Callback callback) {
        Future<?> task = keepAlive;
        if (task != null) {
            task.cancel(false);
        }
        open.remove(this);
        registry.forget(List.copyOf(running.values()));
        running.clear();
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.log(System.Logger.Level.DEBUG, "a realtime connection broke", cause);
    }

    /** Sends a message after all that were sent before; a client that does not keep up loses its connection. */
    void send(String message) {
        Session session = getSession();
        if (session != null && session.isOpen()) {
            session.sendText(message, Callback.from(() -> {}, failure -> session.disconnect()));
        }
    }

    /** Keeps the connection alive while the tokens are good that opened it and its subscriptions; then ends it. */
    void keepAlive(Instant now) {
        Caller caller = opener;
        boolean expired = (caller != null && caller.isExpired(now))
                || running.values().stream()
                        .anyMatch(entry -> entry.subscription().isExpired(now));
        Session session = getSession();
        if (!expired) {
            send(Message.KEEP_ALIVE);
        } else if (session != null) {
            session.close(StatusCode.NORMAL, "Token has expired.", Callback.NOOP);
        }
    }

    /** Forgets a subscription that the registry has ended. */
    void ended(SubscriptionRegistry.Entry entry) {
        running.remove(entry.id(), entry);
    }

    private void init() {
        Map<String, Object> refusal = refusal();
        if (refusal != null) {
            send(Message.connectionError(refusal));
            getSession().close(StatusCode.NORMAL, null, Callback.NOOP);
        } else if (keepAlive == null) {
            send(Message.connectionAck());
            open.add(this);
            keepAlive = registry.keepAlive(this);
        }
    }

    private @Nullable Map<String, Object> refusal() {
        AuthorizationHeaders headers = handshake.headers();
        if (!handshake.protocol()) {
            return RealtimeError.noProtocol();
        }
        if (headers == null) {
            return RealtimeError.missingHeaders();
        }
        try {
            opener = api.current().authenticator().authenticate(headers.forConnection(), handshake.sourceIp());
            return null;
        } catch (UnauthorizedException e) {
            return RealtimeError.unauthorized(e);
        }
    }

    private void start(String id, JsonNode payload) {
        if (id.isEmpty() || keepAlive == null) {
            // Without an id nothing can be told apart, without connection_init nobody is let in.
            send(Message.error(id, RealtimeError.unsupported("unknown")));
        } else if (running.containsKey(id)) {
            send(Message.error(id, RealtimeError.duplicateId()));
        } else if (running.size() >= MAX_SUBSCRIPTIONS) {
            send(Message.error(id, RealtimeError.tooMany(MAX_SUBSCRIPTIONS)));
        } else {
            subscribe(id, payload);
        }
    }

    private void subscribe(String id, JsonNode payload) {
        try {
            LiveApi.Version version = api.current();
            SubscriptionStart start = version.service().subscribe(request(payload, version.authenticator()));
            if (start instanceof SubscriptionStart.Accepted accepted) {
                SubscriptionRegistry.Entry entry = new SubscriptionRegistry.Entry(this, id, accepted.subscription());
                running.put(id, entry);
                registry.start(entry);
            } else if (start instanceof SubscriptionStart.Refused refused) {
                send(Message.error(id, RealtimeError.refused(refused.errors())));
            }
        } catch (UnauthorizedException e) {
            send(Message.error(id, List.of(RealtimeError.unauthorized(e))));
        } catch (MalformedRequestException e) {
            send(Message.error(id, RealtimeError.malformed(e)));
        }
    }

    /** Starts the running subscriptions anew; one that the API no longer has ends with the errors that say why. */
    void resume() {
        running.forEach((id, entry) -> {
            SubscriptionStart start = api.current().service().restart(entry.subscription());
            if (start instanceof SubscriptionStart.Accepted accepted) {
                SubscriptionRegistry.Entry next = new SubscriptionRegistry.Entry(this, id, accepted.subscription());
                if (running.replace(id, entry, next)) {
                    registry.replace(entry, next);
                }
            } else if (start instanceof SubscriptionStart.Refused refused && running.remove(id, entry)) {
                registry.forget(List.of(entry));
                send(Message.error(id, RealtimeError.refused(refused.errors())));
            }
        });
    }

    private GraphQlRequest request(JsonNode payload, Authenticator authenticator)
            throws UnauthorizedException, MalformedRequestException {
        AuthorizationHeaders headers =
                AuthorizationHeaders.of(payload.path("extensions").path("authorization"));
        String data = payload.path("data").asText("");
        Caller caller = authenticator.authenticate(headers.forSubscription(data), handshake.sourceIp());
        return GraphQlRequest.of(parse(data), caller, headers.forResolvers());
    }

    private void stop(String id) {
        SubscriptionRegistry.Entry entry = running.remove(id);
        if (entry != null) {
            registry.stop(entry);
        } else {
            send(Message.error(id, RealtimeError.unsupported("stop of an unknown subscription")));
        }
    }

    /** The message as JSON; anything else is a message of no type, which is answered as AppSync does. */
    private static JsonNode parse(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return json == null ? MAPPER.missingNode() : json;
        } catch (JsonProcessingException e) {
            return MAPPER.missingNode();
        }
    }
}
