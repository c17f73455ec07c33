package dev.amplify4j.runtime;

import com.acme.blog.AmplifyClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.amplify4j.runtime.client.ClientBuilder;
import dev.amplify4j.runtime.internal.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An HTTP server that takes down requests and gives prepared answers, in AppSync's shapes. */
final class AppSyncStub implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** What the server was sent. */
    record Request(Map<String, List<String>> headers, String query, Map<?, ?> variables) {
        @Nullable
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(e -> e.getKey().equalsIgnoreCase(name))
                    .map(e -> e.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }
    }

    private record Answer(
            int status,
            String body,
            long delayMillis,
            @Nullable URI location) {
        Answer(int status, String body, long delayMillis) {
            this(status, body, delayMillis, null);
        }
    }

    AppSyncStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/graphql", this::handle);
        server.start();
    }

    AppSyncStub answer(int status, String body) {
        answers.add(new Answer(status, body, 0));
        return this;
    }

    AppSyncStub data(String data) {
        return answer(200, "{\"data\":" + data + "}");
    }

    AppSyncStub error(String errorType, String message) {
        return answer(
                200,
                "{\"data\":{\"updateBlog\":null},\"errors\":[{\"path\":[\"updateBlog\"],\"errorType\":\"" + errorType
                        + "\",\"message\":\"" + message + "\"}]}");
    }

    AppSyncStub late(long millis) {
        answers.add(new Answer(200, "{\"data\":{}}", millis));
        return this;
    }

    AppSyncStub redirect(int status, URI location) {
        answers.add(new Answer(status, "", 0, location));
        return this;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graphql");
    }

    ClientBuilder<AmplifyClient> builder() {
        return AmplifyClient.builder().endpoint(endpoint());
    }

    List<Request> requests() {
        return requests;
    }

    Request last() {
        return requests.get(requests.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, @Nullable Object> body =
                Json.readObject(exchange.getRequestBody().readAllBytes()).orElseThrow();
        Map<?, ?> variables = body.get("variables") instanceof Map<?, ?> map ? map : Map.of();
        requests.add(
                new Request(Map.copyOf(exchange.getRequestHeaders()), String.valueOf(body.get("query")), variables));
        try (exchange) {
            Answer answer = answers.poll(1, TimeUnit.SECONDS);
            if (answer == null) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            Thread.sleep(answer.delayMillis());
            URI location = answer.location();
            if (location != null) {
                exchange.getResponseHeaders().add("location", location.toString());
            }
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
