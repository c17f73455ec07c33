package dev.amplify4j.sandbox.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages that the server sends, as JSON text. */
final class Message {
    /** How long a client waits without any message before it gives the connection up. */
    static final int CONNECTION_TIMEOUT_MILLIS = 300_000;

    static final String KEEP_ALIVE = "{\"type\":\"ka\"}";

    private static final JsonMapper MAPPER = new JsonMapper();

    private Message() {}

    static String connectionAck() {
        return of("connection_ack", null, Map.of("connectionTimeoutMs", CONNECTION_TIMEOUT_MILLIS));
    }

    static String connectionError(Map<String, Object> error) {
        return of("connection_error", null, Map.of("errors", List.of(error)));
    }

    static String startAck(String id) {
        return of("start_ack", id, null);
    }

    static String complete(String id) {
        return of("complete", id, null);
    }

    /** @param payload what {@link #payload} made */
    static String data(String id, String payload) {
        return of("data", id, new RawValue(payload));
    }

    /** What an event says, to be put into the messages of all who hear it. */
    static String payload(Map<String, @Nullable Object> event) {
        return json("event", event);
    }

    static String error(String id, List<Map<String, Object>> errors) {
        return of("error", id, Map.of("errors", errors));
    }

    private static String of(String type, @Nullable String id, @Nullable Object payload) {
        Map<String, Object> message = new LinkedHashMap<>();
        if (id != null) {
            message.put("id", id);
        }
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        return json(type + " message", message);
    }

    private static String json(String what, Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the " + what, e);
        }
    }
}
