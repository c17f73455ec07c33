package dev.amplify4j.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Clients that send one request after the other. */
final class Load implements AutoCloseable {
    static {
        // The JDK's client may close a connection that it takes from its pool when the answer comes too soon.
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI endpoint;
    private final String apiKey;
    private final int clients;
    private final ExecutorService threads;

    Load(ServerProcess server, int clients) {
        this.endpoint = server.endpoint();
        this.apiKey = server.apiKey();
        this.clients = clients;
        this.threads = Executors.newFixedThreadPool(clients);
    }

    /**
     * Sends one request.
     *
     * @return the answer
     * @throws IllegalStateException if the answer has errors, for whatever is quick then is no answer
     */
    String send(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("x-api-key", apiKey)
                .header("content-type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        String answer = response.body();
        if (response.statusCode() != 200 || answer.contains("\"errors\":[{") || answer.contains(":null}}")) {
            throw new IllegalStateException(response.statusCode() + " " + answer);
        }
        return answer;
    }

    /** All clients send for a while; the number of answers. */
    long run(Supplier<String> bodies, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Future<Long>> counts = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            counts.add(threads.submit(() -> {
                long count = 0;
                while (System.nanoTime() < end) {
                    send(bodies.get());
                    count++;
                }
                return count;
            }));
        }
        long total = 0;
        for (Future<Long> count : counts) {
            try {
                total += count.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return total;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
