package dev.amplify4j.sandbox.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP data sources. */
class HttpDataSourceTest {
    private static @Nullable HttpServer server;

    @BeforeAll
    static void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String echo = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("x-test") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("x-answer", "yes");
            exchange.sendResponseHeaders(201, 0);
            exchange.getResponseBody().write(echo.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static DataSourceClient local() {
        return new HttpDataSource(
                "http://localhost:"
                        + Objects.requireNonNull(server).getAddress().getPort(),
                AllowedHosts.loopback());
    }

    @Test
    void sendsTheRequestAndGivesTheResponse() {
        Outcome outcome = local().execute(Map.of(
                "method",
                "POST",
                "resourcePath",
                "/things",
                "params",
                Map.of(
                        "query", Map.of("q", List.of("a b", "c")),
                        "headers", Map.of("x-test", "t"),
                        "body", Map.of("k", 1))));

        assertThat(outcome.error()).isNull();
        assertThat(String.valueOf(outcome.result()))
                .contains("statusCode=201", "body=POST /things?q=a+b&q=c t {\"k\":1}", "x-answer=yes");
    }

    @Test
    void leavesTheMachineForAllowedHostsOnly() {
        Map<String, Object> get = Map.of("method", "GET", "resourcePath", "/");
        assertThat(Objects.requireNonNull(new HttpDataSource("http://example.com", AllowedHosts.loopback())
                                .execute(get)
                                .error())
                        .message())
                .startsWith("The sandbox sends nothing to example.com");
        assertThat(new AllowedHosts(Set.of("api.example.com")).admit(java.net.URI.create("https://API.example.com/x")))
                .isTrue();
        assertThat(AllowedHosts.loopback().admit(java.net.URI.create("http://localhost.example.com/")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/@example.com/", "//example.com/", "/../x"})
    void thePathCannotLeaveTheEndpoint(String path) {
        assertThat(local().execute(Map.of("method", "GET", "resourcePath", path))
                        .error())
                .isNull();
    }

    @Test
    void refusesMalformedRequests() {
        assertThatThrownBy(() -> local().execute(Map.of("method", "TRACE", "resourcePath", "/")))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> local().execute(Map.of("method", "GET", "resourcePath", "@example.com")))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> local().execute(Map.of("method", "GET", "resourcePath", "/ {")))
                .isInstanceOf(InvalidRequestException.class);
    }
}
