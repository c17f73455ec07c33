package dev.amplify4j.sandbox.function;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers events of a function, which may be any JSON: an object, or the list of a batch. */
interface EventHandler {
    /**
     * Answers an event.
     *
     * @param event JSON data
     * @return what becomes JSON data
     * @throws Exception as the function fails
     */
    @Nullable
    Object handle(@Nullable Object event) throws Exception;

    /** A handler whose events are objects. */
    @SuppressWarnings("unchecked") // JSON objects have text keys
    static EventHandler of(String function, FunctionHandler handler) {
        return event -> {
            if (event instanceof Map<?, ?> object) {
                return handler.handle((Map<String, @Nullable Object>) object);
            }
            throw new IllegalArgumentException("The event of the function '" + function + "' is no JSON object; lists"
                    + " and other values are for a RequestHandler or RequestStreamHandler.");
        };
    }
}
