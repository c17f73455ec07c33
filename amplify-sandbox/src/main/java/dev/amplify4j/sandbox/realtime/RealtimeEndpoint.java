package dev.amplify4j.sandbox.realtime;

import dev.amplify4j.sandbox.graphql.LiveApi;
import dev.amplify4j.sandbox.graphql.MutationListener;
import dev.amplify4j.sandbox.resolver.Effects;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketCreator;

/** The realtime endpoint of an API: accepts connections, and hands the results of mutations to subscribers. */
public final class RealtimeEndpoint implements WebSocketCreator, MutationListener, AutoCloseable {
    /** Where AppSync's clients expect it, below the GraphQL endpoint. */
    public static final String PATH = "/graphql/realtime";

    private static final int MAX_MESSAGE_BYTES = 1 << 20;
    private static final int MAX_WAITING_MESSAGES = 10_000;

    private final LiveApi api;
    private final SubscriptionRegistry registry;
    private final Set<RealtimeConnection> connections = ConcurrentHashMap.newKeySet();

    /**
     * An endpoint.
     *
     * @param api what subscribers ask for, and who tells who they are
     * @param keepAlive time between two keep-alive messages, of which AppSync sends one a minute; a connection ends instead
     *     of the next one when a token has expired
     */
    public RealtimeEndpoint(LiveApi api, Duration keepAlive) {
        this.api = api;
        registry = new SubscriptionRegistry(api, keepAlive);
    }

    /**
     * Serves the endpoint at {@link #PATH}.
     *
     * @param container the server's WebSockets
     */
    public void register(ServerWebSocketContainer container) {
        container.setMaxTextMessageSize(MAX_MESSAGE_BYTES);
        container.setMaxFrameSize(MAX_MESSAGE_BYTES);
        container.setMaxOutgoingFrames(MAX_WAITING_MESSAGES);
        container.setIdleTimeout(Duration.ofMillis(Message.CONNECTION_TIMEOUT_MILLIS));
        container.addMapping(PATH, this);
    }

    @Override
    public Object createWebSocket(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        boolean protocol = request.hasSubProtocol(AuthorizationHeaders.PROTOCOL);
        if (protocol) {
            response.setAcceptedSubProtocol(AuthorizationHeaders.PROTOCOL);
        }
        AuthorizationHeaders headers = AuthorizationHeaders.ofHandshake(
                request.getSubProtocols(), Request.extractQueryParameters(request), request.getHeaders());
        Handshake handshake = new Handshake(protocol, headers, Request.getRemoteAddr(request));
        return new RealtimeConnection(handshake, api, registry, connections);
    }

    @Override
    public void mutated(String fieldName, Object payload) {
        registry.publish(fieldName, payload);
    }

    @Override
    public void invalidated(Effects.Invalidation invalidation) {
        registry.invalidate(invalidation);
    }

    /** Starts the running subscriptions anew, as another version of the API may mean other things by them. */
    public void resume() {
        connections.forEach(RealtimeConnection::resume);
    }

    /** Ends all subscriptions; the server closes the connections. */
    @Override
    public void close() {
        registry.close();
    }
}
