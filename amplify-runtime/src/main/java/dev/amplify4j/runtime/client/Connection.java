package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.AmplifyException;
import dev.amplify4j.runtime.AuthMode;
import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.Credentials;
import dev.amplify4j.runtime.UnauthorizedException;
import dev.amplify4j.runtime.internal.http.HttpTransport;
import dev.amplify4j.runtime.internal.protocol.GraphQlRequest;
import dev.amplify4j.runtime.internal.protocol.RequestSigner;
import dev.amplify4j.runtime.internal.protocol.SignatureV4;
import dev.amplify4j.runtime.internal.realtime.RealtimeConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A client's connection to one API: HTTP, one WebSocket, credentials. Safe for use by several threads. */
public final class Connection implements AutoCloseable {
    private final Map<AuthMode, Credentials> credentials;
    private final @Nullable AuthMode defaultMode;
    private final String region;
    private final HttpTransport transport;
    private final RealtimeConnection realtime;
    private final ExecutorService delivery;

    /** The region matters to signed requests alone. */
    Connection(URI endpoint, String region, Map<AuthMode, Credentials> credentials, @Nullable AuthMode defaultMode) {
        this.region = region;
        this.credentials = new EnumMap<>(AuthMode.class);
        this.credentials.putAll(credentials);
        this.defaultMode = defaultMode;
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER) // a redirect would carry credentials elsewhere
                .version(endpoint.getScheme().equals("http") ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
                .build();
        this.transport = new HttpTransport(http, endpoint);
        this.realtime = new RealtimeConnection(http, endpoint);
        this.delivery = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "amplify-events");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Sends a document as it is: the way to what the generated client has no words for.
     *
     * @param document a GraphQL query or mutation; never repeated
     * @param variables maps, lists, texts, numbers, booleans and nulls, by variable
     * @return {@code data}: the same kinds of values, by root field
     * @throws AmplifyException if the call fails
     */
    public Map<String, @Nullable Object> graphql(String document, Map<String, ?> variables) {
        CallOptions options = CallOptions.DEFAULT;
        return send(request("graphql", false, document, new TreeMap<>(variables), options));
    }

    /** Ends all subscriptions, and refuses new ones. Queries and mutations still work: they leave nothing open. */
    @Override
    public void close() {
        realtime.close(); // the threads of delivery end by themselves when they are idle
    }

    Map<String, @Nullable Object> send(GraphQlRequest request) {
        return transport.send(request);
    }

    RealtimeConnection realtime() {
        return realtime;
    }

    /** Threads on which subscribers get their events. */
    ExecutorService delivery() {
        return delivery;
    }

    /** A request with the credentials that its options ask for. */
    GraphQlRequest request(
            String operation,
            boolean read,
            String document,
            Map<String, @Nullable Object> variables,
            CallOptions options) {
        Credentials shown = credentials(operation, options);
        Map<String, String> headers = new TreeMap<>(options.headers());
        headers.put("x-amz-user-agent", "amplify4j");
        RequestSigner signer = RequestSigner.NONE;
        if (shown.aws() == null) {
            headers.put(shown.header(), shown.secret());
        } else {
            signer = new SignatureV4(shown.aws(), region, "appsync", Clock.systemUTC());
        }
        return new GraphQlRequest(operation, read, document, variables, headers, signer, options.timeout());
    }

    private Credentials credentials(String operation, CallOptions options) {
        AuthMode mode = options.authMode() == null ? defaultMode : options.authMode();
        Credentials shown = mode == null ? null : credentials.get(mode);
        if (shown == null) {
            throw new UnauthorizedException(
                    operation + " failed: the client has no credentials"
                            + (mode == null ? "" : " for " + mode.name().toLowerCase(Locale.ROOT))
                            + ". Give some with AmplifyClient.builder().credentials(...), or choose another mode with"
                            + " with(o -> o.authMode(...)).",
                    null);
        }
        return shown;
    }

    @Override
    public String toString() {
        return "Connection" + credentials.keySet();
    }
}
