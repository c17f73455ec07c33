package dev.amplify4j.sandbox.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what was meant for this machine only: a Host or Origin that is no literal loopback name is refused, so that no
 * web site can reach the sandbox through a visitor's browser, by DNS rebinding or otherwise.
 */
final class LoopbackGuard extends Handler.Wrapper {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final IntSupplier port;

    LoopbackGuard(Handler handler, IntSupplier port) {
        super(handler);
        this.port = port;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String host = request.getHeaders().get(HttpHeader.HOST);
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (isOurs(host) && (origin == null || isLocal(origin))) {
            return super.handle(request, response, callback);
        }
        Answer.error(
                        HttpStatus.FORBIDDEN_403,
                        "AccessDeniedException",
                        "The sandbox answers requests from and to this machine only.")
                .send(response, callback);
        return true;
    }

    private boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String suffix = ":" + port.getAsInt();
        return host.endsWith(suffix)
                && NAMES.contains(
                        host.substring(0, host.length() - suffix.length()).toLowerCase(Locale.ROOT));
    }

    /** A page of a development server on another port is welcome. */
    private static boolean isLocal(String origin) {
        try {
            URI uri = new URI(origin);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web
                    && uri.getUserInfo() == null
                    && uri.getHost() != null
                    && NAMES.contains(uri.getHost().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
