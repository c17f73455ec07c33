package dev.amplify4j.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.identity.User;
import dev.amplify4j.sandbox.identity.UserPool;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The page at {@code /}: GraphiQL from the class path, and the identities that it can switch between. Those are for this page
 * alone: a page of another origin gets no token, although it may call the API.
 */
final class GraphiQl extends Handler.Wrapper {
    private static final String PREFIX = "/graphiql/";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8",
            "css",
            "text/css; charset=utf-8");
    private final UserPool pool;
    private final Supplier<@Nullable String> apiKey;

    GraphiQl(Handler next, UserPool pool, Supplier<@Nullable String> apiKey) {
        super(next);
        this.pool = pool;
        this.apiKey = apiKey;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (!HttpMethod.GET.is(request.getMethod()) || !(path.equals("/") || path.startsWith(PREFIX))) {
            return super.handle(request, response, callback);
        }
        String name = path.equals("/") ? "index.html" : path.substring(PREFIX.length());
        byte[] file = PageFiles.read(name);
        if (file != null) {
            String extension = name.substring(name.lastIndexOf('.') + 1);
            send(response, callback, String.valueOf(CONTENT_TYPES.get(extension)), file);
        } else if (request.getHeaders().get(HttpHeader.ORIGIN) != null) {
            return super.handle(request, response, callback);
        } else if (name.equals("identities")) {
            send(response, callback, "application/json", identities());
        } else if (name.equals("token")) {
            send(response, callback, "text/plain", token(Request.extractQueryParameters(request)));
        } else {
            return super.handle(request, response, callback);
        }
        return true;
    }

    private static void send(Response response, Callback callback, String contentType, byte[] content) {
        response.setStatus(HttpStatus.OK_200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders()
                .put(
                        "content-security-policy",
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                                + " font-src 'self' data:; connect-src 'self' ws:; frame-ancestors 'none'");
        response.write(true, ByteBuffer.wrap(content), callback);
    }

    private byte[] identities() throws JsonProcessingException {
        Map<String, @Nullable Object> identities = new LinkedHashMap<>();
        identities.put("apiKey", apiKey.get());
        identities.put("users", pool.users().stream().map(GraphiQl::user).toList());
        return MAPPER.writeValueAsBytes(identities);
    }

    private static Map<String, Object> user(User user) {
        return Map.of("name", user.name(), "groups", user.groups());
    }

    private byte[] token(Fields query) {
        String user = String.valueOf(query.getValue("user"));
        String groups = query.getValue("groups");
        List<String> named = groups == null || groups.isEmpty() ? List.of() : Arrays.asList(groups.split(",", -1));
        return pool.accessToken(user, named).getBytes(StandardCharsets.UTF_8);
    }
}
