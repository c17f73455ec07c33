package dev.amplify4j.sandbox.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets pages of other local origins call; the guard before it has refused all foreign ones. */
final class Cors extends Handler.Wrapper {
    private static final String EXPOSED = "x-amzn-errortype, x-amzn-requestid, etag, x-amz-version-id,"
            + " x-amz-request-id, last-modified, content-range";

    Cors(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("access-control-allow-origin", "*");
        headers.put("access-control-expose-headers", EXPOSED);
        if (!HttpMethod.OPTIONS.is(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        // "*" would not cover the authorization header, so the request's own list is echoed.
        String requested = request.getHeaders().get("access-control-request-headers");
        headers.put("access-control-allow-headers", requested == null ? "*" : requested);
        headers.put("access-control-allow-methods", "GET, HEAD, POST, PUT, DELETE, OPTIONS");
        headers.put("access-control-max-age", "172800");
        response.setStatus(HttpStatus.OK_200);
        callback.succeeded();
        return true;
    }
}
