package dev.amplify4j.sandbox.realtime;

import dev.amplify4j.sandbox.graphql.GraphQlService;
import dev.amplify4j.sandbox.graphql.MutationListener;
import dev.amplify4j.sandbox.identity.Authenticator;
import java.time.Duration;
import java.util.Map;
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

    private final GraphQlService service;
    private final Authenticator authenticator;
    private final SubscriptionRegistry registry;

    /**
     * An endpoint.
     *
     * @param service executes what subscribers ask for
     * @param authenticator tells who they are
     * @param keepAlive time between two keep-alive messages; AppSync sends one a minute
     */
    public RealtimeEndpoint(GraphQlService service, Authenticator authenticator, Duration keepAlive) {
        this.service = service;
        this.authenticator = authenticator;
        registry = new SubscriptionRegistry(service, keepAlive);
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
        return new RealtimeConnection(handshake, service, authenticator, registry);
    }

    @Override
    public void mutated(String fieldName, Map<String, Object> payload) {
        registry.publish(fieldName, payload);
    }

    /** Ends all subscriptions; the server closes the connections. */
    @Override
    public void close() {
        registry.close();
    }
}
