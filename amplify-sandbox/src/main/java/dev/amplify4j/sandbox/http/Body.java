package dev.amplify4j.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads request bodies up to AppSync's limit. */
final class Body {
    /** AppSync's quota of a request. */
    static final int MAX_BYTES = 1 << 20;

    private static final int DISCARDED_BYTES = 16 * MAX_BYTES;
    private static final int CHUNK_BYTES = 8192;

    /** The body is over the limit. */
    static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private Body() {}

    static byte[] read(Request request) throws IOException, TooLargeException {
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                discard(in);
                throw new TooLargeException();
            }
            return bytes;
        }
    }

    /** A client that is still sending would not hear an answer; one that sends without end is cut off. */
    private static void discard(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        int left = DISCARDED_BYTES / CHUNK_BYTES;
        while (left > 0 && in.read(chunk) >= 0) {
            left--;
        }
    }
}
