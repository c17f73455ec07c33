package dev.amplify4j.runtime.internal.http;

import dev.amplify4j.runtime.AmplifyException;
import dev.amplify4j.runtime.GraphQlError;
import dev.amplify4j.runtime.GraphQlException;
import dev.amplify4j.runtime.NetworkException;
import dev.amplify4j.runtime.ThrottledException;
import dev.amplify4j.runtime.TimeoutException;
import dev.amplify4j.runtime.UnauthorizedException;
import dev.amplify4j.runtime.internal.json.Json;
import dev.amplify4j.runtime.internal.protocol.Backoff;
import dev.amplify4j.runtime.internal.protocol.Errors;
import dev.amplify4j.runtime.internal.protocol.GraphQlRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends GraphQL requests over HTTP. Reads are repeated when the network or the server fails; writes never are. */
public final class HttpTransport {
    private static final int ATTEMPTS = 4;
    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2));

    /** AppSync's answers have at most 5 MB. */
    private static final int LONGEST_ANSWER = 16 * 1024 * 1024;

    private final HttpClient http;
    private final URI endpoint;

    /**
     * A transport.
     *
     * @param http the client to send with
     * @param endpoint URL of the GraphQL API
     */
    public HttpTransport(HttpClient http, URI endpoint) {
        this.http = http;
        this.endpoint = endpoint;
    }

    /** What an attempt came to. */
    private sealed interface Outcome {
        record Answer(Map<String, @Nullable Object> data) implements Outcome {}

        record Failure(AmplifyException exception, boolean transitory) implements Outcome {}
    }

    /**
     * Sends a request and waits for its data.
     *
     * @param request the request
     * @return the value of {@code data}
     * @throws AmplifyException if the call fails; partial data is in the exception
     */
    public Map<String, @Nullable Object> send(GraphQlRequest request) {
        long deadline = System.nanoTime() + request.timeout().toNanos();
        String body = request.json();
        for (int attempt = 1; ; attempt++) {
            Outcome outcome = attempt(request, body, deadline);
            if (outcome instanceof Outcome.Answer answer) {
                return answer.data();
            }
            Outcome.Failure failure = (Outcome.Failure) outcome;
            Duration pause = BACKOFF.pause(attempt);
            boolean again = request.read()
                    && failure.transitory()
                    && attempt < ATTEMPTS
                    && deadline - System.nanoTime() > pause.toNanos();
            if (!again) {
                throw failure.exception();
            }
            sleep(pause, request);
        }
    }

    private Outcome attempt(GraphQlRequest request, String body, long deadline) {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                http.sendAsync(httpRequest(request, body), head -> new LimitedBody(LONGEST_ANSWER));
        try {
            return outcome(request, exchange.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (java.util.concurrent.TimeoutException e) {
            exchange.cancel(true);
            return new Outcome.Failure(
                    new TimeoutException(
                            request.operation() + " took longer than "
                                    + request.timeout().toMillis()
                                    + " ms. Allow more with with(o -> o.timeout(...)); read before repeating a write.",
                            null),
                    false);
        } catch (ExecutionException e) {
            return new Outcome.Failure(
                    new NetworkException(
                            request.operation() + " failed: no answer from " + endpoint.getAuthority()
                                    + ". Check the endpoint and the network.",
                            e.getCause()),
                    true);
        } catch (InterruptedException e) {
            exchange.cancel(true);
            throw interrupted(request, e);
        }
    }

    private HttpRequest httpRequest(GraphQlRequest request, String body) {
        Map<String, String> headers = new TreeMap<>(request.headers());
        headers.put("content-type", "application/json; charset=UTF-8");
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(endpoint).POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        request.signer().sign(endpoint, headers, body).forEach(builder::setHeader);
        return builder.build();
    }

    private static Outcome outcome(GraphQlRequest request, HttpResponse<byte[]> response) {
        Optional<Map<String, @Nullable Object>> answer = Json.readObject(response.body());
        List<GraphQlError> errors = answer.map(Errors::of).orElse(List.of());
        int status = response.statusCode();
        if (status == 200 && answer.isPresent()) {
            return answered(request, answer.get(), errors);
        }
        String said = request.operation() + " failed: HTTP " + status;
        if (status == 429) {
            return new Outcome.Failure(new ThrottledException(said + ". Call less often.", null), true);
        }
        if (status >= 500) {
            return new Outcome.Failure(
                    new NetworkException(said + ". The server is in trouble: try later.", null), true);
        }
        if (!errors.isEmpty()) {
            return new Outcome.Failure(Errors.exception(request.operation(), errors, Map.of()), false);
        }
        if (status == 401 || status == 403) {
            return new Outcome.Failure(
                    new UnauthorizedException(said + ". Check the credentials and authMode of the call.", null), false);
        }
        return new Outcome.Failure(
                new NetworkException(said + " and no GraphQL answer. Check that the endpoint is a GraphQL URL.", null),
                false);
    }

    private static Outcome answered(
            GraphQlRequest request, Map<String, @Nullable Object> answer, List<GraphQlError> errors) {
        Map<String, @Nullable Object> data = data(answer);
        if (!errors.isEmpty()) {
            AmplifyException exception = Errors.exception(request.operation(), errors, data == null ? Map.of() : data);
            return new Outcome.Failure(exception, exception instanceof ThrottledException);
        }
        if (data == null) {
            return new Outcome.Failure(
                    new GraphQlException(
                            request.operation()
                                    + " failed: the answer has neither data nor errors. Check the endpoint.",
                            List.of(),
                            Map.of()),
                    false);
        }
        return new Outcome.Answer(data);
    }

    @SuppressWarnings("unchecked") // the keys of JSON objects are texts
    private static @Nullable Map<String, @Nullable Object> data(Map<String, @Nullable Object> answer) {
        return answer.get("data") instanceof Map<?, ?> data ? (Map<String, @Nullable Object>) data : null;
    }

    private static void sleep(Duration pause, GraphQlRequest request) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(request, e);
        }
    }

    private static NetworkException interrupted(GraphQlRequest request, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new NetworkException(request.operation() + " was interrupted. Read before repeating a write.", cause);
    }
}
