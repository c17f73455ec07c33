package dev.amplify4j.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads request bodies up to AppSync's limit. */
final class Body {
    /** AppSync's quota of a request. */
    static final int MAX_BYTES = 1 << 20;

    /** The body is over the limit. */
    static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private Body() {}

    static byte[] read(Request request) throws IOException, TooLargeException {
        if (request.getLength() > MAX_BYTES) {
            throw new TooLargeException();
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new TooLargeException();
            }
            return bytes;
        }
    }
}
