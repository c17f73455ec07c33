package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sandbox is for this machine only; raw sockets, as HTTP clients do not let tests lie. */
class LoopbackGuardTest {
    private static final String UPGRADE = String.join(
            "\r\n",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Protocol: graphql-ws",
            "");

    private static TestSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = TestSandbox.start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:%d", "127.0.0.1:%d", "[::1]:%d", "LocalHost:%d"})
    void acceptsLoopbackHosts(String host) throws Exception {
        assertThat(status("GET", "/nothing", host.formatted(sandbox.port()), ""))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:1",
                "evil.example:%d",
                "localhost.evil.example:%d",
                "127.evil.example:%d",
                "127.0.0.1.evil.example:%d",
                "127.0.0.2:%d",
                "0.0.0.0:%d",
                "[::]:%d",
                "evil.example@localhost:%d",
                "localhost:%d:%1$d",
                "xlocalhost:%d"
            })
    void refusesOtherHosts(String host) throws Exception {
        String value = host.formatted(sandbox.port());
        assertThat(status("POST", "/graphql", value, "")).isIn(403, 400);
        assertThat(status("OPTIONS", "/graphql", value, "")).isIn(403, 400);
        assertThat(status("GET", "/graphql/realtime", value, UPGRADE)).isIn(403, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "https://localhost.evil.example",
                "http://127.evil.example",
                "http://localhost@evil.example",
                "http://localhost:80@evil.example",
                "null",
                "file://",
                "chrome-extension://localhost",
                "http://",
                "%%%"
            })
    void refusesForeignOrigins(String origin) throws Exception {
        String host = "localhost:" + sandbox.port();
        String header = "Origin: " + origin + "\r\n";
        assertThat(status("POST", "/graphql", host, header)).isEqualTo(403);
        assertThat(status("OPTIONS", "/graphql", host, header)).isEqualTo(403);
        assertThat(status("GET", "/graphql/realtime", host, UPGRADE + header)).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:5173", "https://localhost", "http://127.0.0.1:3000", "http://[::1]:8080"})
    void acceptsLocalOrigins(String origin) throws Exception {
        String host = "localhost:" + sandbox.port();
        String header = "Origin: " + origin + "\r\n";
        assertThat(status("GET", "/nothing", host, header)).isEqualTo(404);
        assertThat(status("GET", "/graphql/realtime", host, UPGRADE + header)).isEqualTo(101);
    }

    @Test
    void listensAtLoopbackAddressesOnly() throws Exception {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
                    Assertions.assertThatThrownBy(
                                    () -> new Socket().connect(new InetSocketAddress(address, sandbox.port()), 1000))
                            .isInstanceOf(ConnectException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "POST /graphql HTTP/1.1\r\nHost: a b\r\n\r\n"})
    void answersWhatIsNotHttpWithoutDetails(String bytes) throws Exception {
        String answer = raw(bytes);
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("Exception:", "\tat ", "jetty", "Jetty");
        assertThat(answer.substring(9, 10)).isIn("4", "5");
    }

    private static int status(String method, String path, String host, String headers) throws Exception {
        try (Socket socket = send(
                method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Content-Length: 0\r\n\r\n")) {
            String head = reader(socket).readLine();
            return Integer.parseInt(head.substring(9, 12));
        }
    }

    /** Everything that the server says until it closes the connection. */
    private static String raw(String request) throws Exception {
        try (Socket socket = send(request)) {
            return reader(socket).lines().collect(Collectors.joining("\n"));
        }
    }

    private static Socket send(String request) throws Exception {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.port());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws Exception {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }
}
