package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.GraphQlException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single records. */
final class RecordReader {
    private RecordReader() {}

    static <T> Optional<T> find(Caller caller, ModelType<T, ?, ?> type, Input key) {
        Document document = Document.of(type.get(), key, type.selection(List.of()));
        Map<String, @Nullable Object> found = Caller.object(caller.call(type.get(), document));
        return found == null ? Optional.empty() : Optional.of(type.read(new Row(type, found, caller)));
    }

    /** The record that a reference promises. */
    static <T> T get(Caller caller, ModelType<T, ?, ?> type, Object key) {
        return find(caller, type, Input.EMPTY.put(type.keyNames().get(0), key))
                .orElseThrow(() -> new GraphQlException(
                        "The " + type.name() + " that a reference leads to is not there: it was deleted, or the caller"
                                + " may not read it. Use get(key) on the model's operations to find out.",
                        List.of(),
                        Map.of()));
    }
}
