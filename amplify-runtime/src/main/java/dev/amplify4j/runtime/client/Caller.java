package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.internal.protocol.GraphQlRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection, and the options of one view of the client. Records remember it for what they load later. */
record Caller(Connection connection, CallOptions options) {
    GraphQlRequest request(RootField field, Document document) {
        return connection.request(
                field.name(), field.operation().equals("query"), document.text(), document.variables(), options);
    }

    /** Sends a request; the value of its root field. */
    @Nullable
    Object call(RootField field, Document document) {
        return connection.send(request(field, document)).get(field.name());
    }

    @SuppressWarnings("unchecked") // the keys of JSON objects are texts
    static @Nullable Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : null;
    }
}
