package dev.amplify4j.runtime.internal.realtime;

import dev.amplify4j.runtime.AmplifyException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one subscription hears. Called on the thread of the connection, one call after the other; must not block. */
public interface EventSink {
    /** The server has accepted the subscription, at first or anew after the socket was lost. */
    void accepted();

    /**
     * An event.
     *
     * @param payload an object with {@code data} and perhaps {@code errors}
     */
    void data(Map<String, @Nullable Object> payload);

    /**
     * The last call.
     *
     * @param failure why the server ended it; null when it was completed or the client was closed
     */
    void ended(@Nullable AmplifyException failure);
}
