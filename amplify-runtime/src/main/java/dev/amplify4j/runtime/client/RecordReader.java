package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.GraphQlException;
import java.util.ArrayList;
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
    static <T> T get(Caller caller, ModelType<T, ?, ?> type, List<Object> keys) {
        Input key = Input.EMPTY;
        for (int i = 0; i < keys.size(); i++) {
            key = key.put(type.keyNames().get(i), keys.get(i));
        }
        return find(caller, type, key)
                .orElseThrow(() -> new GraphQlException(
                        "The " + type.name() + " that a reference leads to is not there: it was deleted, or the caller"
                                + " may not read it. Use get(key) on the model's operations to find out.",
                        List.of(),
                        Map.of()));
    }

    /** Follows a relation to one record, below the record that has it. */
    static <S> Optional<LazyRef.Keyed<S>> related(
            Caller caller, ModelType<?, ?, ?> parent, Input key, Relation<S, ?, ?> relation) {
        RootField get = parent.get();
        ModelType<S, ?, ?> target = relation.target();
        List<Document.Call> calls = List.of(
                new Document.Call(get.name(), get.arguments(), key),
                new Document.Call(relation.name(), Map.of(), Input.EMPTY));
        Document document = Document.of(get.operation(), calls, target.selection(List.of()));
        Map<String, @Nullable Object> found = Caller.object(caller.call(get, document));
        Map<String, @Nullable Object> related = found == null ? null : Caller.object(found.get(relation.name()));
        if (related == null) {
            return Optional.empty();
        }
        List<Object> keys = new ArrayList<>();
        target.keyNames().forEach(name -> keys.add(String.valueOf(related.get(name))));
        return Optional.of(new LazyRef.Keyed<>(List.copyOf(keys), target.read(new Row(target, related, caller))));
    }
}
