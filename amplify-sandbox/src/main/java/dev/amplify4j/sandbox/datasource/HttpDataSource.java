package dev.amplify4j.sandbox.datasource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** An HTTP endpoint as AppSync's data source; it leaves this machine only for hosts that were allowed. */
final class HttpDataSource implements DataSourceClient {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MAX_BYTES = 1 << 20;
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** Made when the first request is sent: most backends have no such data source. */
    private static final class Client {
        static final HttpClient HTTP = HttpClient.newBuilder()
                .connectTimeout(LIMIT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private final String endpoint;
    private final AllowedHosts allowed;

    HttpDataSource(String endpoint, AllowedHosts allowed) {
        this.endpoint = endpoint;
        this.allowed = allowed;
    }

    @Override
    public Outcome execute(@Nullable Object request, String asker) {
        HttpRequest call = call(RequestObject.of("$", request));
        if (!allowed.admit(call.uri())) {
            return Outcome.failed(
                    "HttpDataSource:OutboundDenied",
                    "The sandbox sends nothing to " + call.uri().getHost()
                            + ": allow it with AmplifySandbox.builder().allowHost(...) or --allow-host.");
        }
        try {
            HttpResponse<InputStream> response = Client.HTTP.send(call, HttpResponse.BodyHandlers.ofInputStream());
            return answer(response);
        } catch (IOException e) {
            return Outcome.failed("HttpDataSource:" + e.getClass().getSimpleName(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed("HttpDataSource:InterruptedException", e.getMessage());
        }
    }

    private HttpRequest call(RequestObject request) {
        request.allow("method", "resourcePath", "params");
        String method = request.requiredText("method");
        if (!METHODS.contains(method)) {
            throw new InvalidRequestException("'$[method]' must be one of GET, POST, PUT, PATCH and DELETE.");
        }
        String path = request.requiredText("resourcePath");
        if (!path.startsWith("/")) {
            throw new InvalidRequestException("'$[resourcePath]' must begin with '/'.");
        }
        RequestObject params = request.object("params");
        if (params != null) {
            params.allow("headers", "query", "body");
        }
        try {
            HttpRequest.Builder call = HttpRequest.newBuilder(URI.create(endpoint + path + query(params)))
                    .timeout(LIMIT);
            headers(params).forEach((name, values) -> values.forEach(value -> call.header(name, value)));
            return call.method(method, body(params)).build();
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("The HTTP request is malformed: " + e.getMessage());
        }
    }

    private static String query(@Nullable RequestObject params) {
        RequestObject query = params == null ? null : params.object("query");
        if (query == null) {
            return "";
        }
        StringJoiner text = new StringJoiner("&", "?", "");
        query.members().forEach((name, value) -> {
            for (Object single : value instanceof List<?> list ? list : List.of(String.valueOf(value))) {
                text.add(encoded(name) + "=" + encoded(single));
            }
        });
        return text.length() == 1 ? "" : text.toString();
    }

    private static String encoded(@Nullable Object text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> headers(@Nullable RequestObject params) {
        RequestObject headers = params == null ? null : params.object("headers");
        Map<String, List<String>> result = new LinkedHashMap<>();
        if (headers != null) {
            headers.members()
                    .forEach((name, value) -> result.put(
                            String.valueOf(name),
                            value instanceof List<?> list
                                    ? list.stream().map(String::valueOf).toList()
                                    : List.of(String.valueOf(value))));
        }
        return result;
    }

    /** A body that is no text is sent as JSON. */
    private static HttpRequest.BodyPublisher body(@Nullable RequestObject params) {
        Object body = params == null ? null : params.members().get("body");
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        return HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : JsonText.of(body));
    }

    private static Outcome answer(HttpResponse<InputStream> response) throws IOException {
        try (InputStream in = response.body()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                return Outcome.failed(
                        "HttpDataSource:ResponseTooLarge", "The response is larger than " + MAX_BYTES + " bytes.");
            }
            Map<String, @Nullable Object> result = new LinkedHashMap<>();
            result.put("statusCode", response.statusCode());
            result.put("body", new String(bytes, StandardCharsets.UTF_8));
            Map<String, String> headers = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, String.join(",", values)));
            result.put("headers", headers);
            return Outcome.of(result);
        }
    }
}
