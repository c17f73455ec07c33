package dev.amplify4j.sandbox.http;

import dev.amplify4j.sandbox.graphql.LiveApi;
import dev.amplify4j.sandbox.identity.IdentityPool;
import dev.amplify4j.sandbox.identity.UserPool;
import dev.amplify4j.sandbox.realtime.RealtimeEndpoint;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Collections;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/**
 * The server on the loopback addresses of this machine. It holds its port from the moment it is made, so that clients
 * queue up while the rest of the sandbox starts.
 */
public final class SandboxServer implements AutoCloseable {
    private static final int MAX_HEADER_BYTES = 64 * 1024;
    private static final long IDLE_MILLIS = 60_000;
    private static final long STOP_MILLIS = 3_000;

    private final Server server;
    private final int port;

    private SandboxServer(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Takes the port.
     *
     * @param port the port, or 0 for any free one
     * @return a server that does not answer yet
     * @throws BindException if the port is taken
     * @throws IOException if there is no loopback address to listen at
     */
    public static SandboxServer bind(int port) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("amplify-http");
        threads.setDaemon(true);
        Server server = new Server(threads);
        server.setStopTimeout(STOP_MILLIS);
        ServerConnector v4 = open(server, "127.0.0.1", port);
        try {
            if (hasIpV6()) {
                open(server, "::1", v4.getLocalPort());
            }
            return new SandboxServer(server, v4.getLocalPort());
        } catch (IOException e) {
            v4.close();
            throw e;
        }
    }

    /**
     * Starts to answer.
     *
     * @param api executes GraphQL
     * @param realtime serves subscriptions
     * @param pool the user pool whose keys and tokens are served
     * @param identities the identity pool that is served
     * @throws Exception if the server cannot start
     */
    public void start(LiveApi api, RealtimeEndpoint realtime, UserPool pool, IdentityPool identities) throws Exception {
        WebSocketUpgradeHandler upgrade = WebSocketUpgradeHandler.from(server, realtime::register);
        Routes routes = new Routes(new GraphQlEndpoint(api, realtime), pool, identities);
        upgrade.setHandler(
                new GraphiQl(routes, pool, () -> api.current().authenticator().apiKey()));
        server.setHandler(new LoopbackGuard(new Cors(upgrade), () -> port));
        server.setErrorHandler(new PlainErrors());
        server.start();
    }

    /**
     * The port.
     *
     * @return the port that was taken
     */
    public int port() {
        return port;
    }

    /** Ends all connections and gives the port back. */
    @Override
    public void close() {
        for (Connector connector : server.getConnectors()) {
            ((ServerConnector) connector).close(); // also one that was opened but never started
        }
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop the server", e);
        }
    }

    private static ServerConnector open(Server server, String host, int port) throws IOException {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(MAX_HEADER_BYTES);
        // A signature covers content-type to the letter, which Jetty's cache would otherwise change.
        configuration.setHeaderCacheCaseSensitive(true);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.open();
        server.addConnector(connector);
        return connector;
    }

    private static boolean hasIpV6() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (address instanceof Inet6Address && address.isLoopbackAddress()) {
                    return true;
                }
            }
        }
        return false;
    }
}
