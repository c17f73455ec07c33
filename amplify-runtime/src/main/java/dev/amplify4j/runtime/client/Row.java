package dev.amplify4j.runtime.client;

import dev.amplify4j.model.Many;
import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.GraphQlException;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object of an answer, from which a record is read. */
public final class Row implements Values {
    private final String typeName;
    private final Map<String, @Nullable Object> values;
    private final @Nullable Origin origin;

    /** Whence a model's record came, and how its relations are loaded. */
    private record Origin(ModelType<?, ?, ?> type, Caller caller) {}

    Row(ModelType<?, ?, ?> type, Map<String, @Nullable Object> values, Caller caller) {
        this.typeName = type.name();
        this.values = values;
        this.origin = new Origin(type, caller);
    }

    /** An object of a custom type, which has no relations. */
    Row(String typeName, Map<String, @Nullable Object> values) {
        this.typeName = typeName;
        this.values = values;
        this.origin = null;
    }

    @Override
    public @Nullable Object value(String field) {
        return values.get(field);
    }

    @Override
    public GraphQlException unreadable(String field, String reason) {
        return new GraphQlException(
                typeName + "." + field + " cannot be read: " + reason
                        + ". Generate the client from the schema that is deployed.",
                List.of(),
                Map.of());
    }

    /**
     * A relation to many records, loaded when the answer has it.
     *
     * @param relation the relation
     * @param <S> record of the other model
     * @return the relation, which loads through the client that this row came through
     */
    public <S> Many<S> many(Relation<S, ?, ?> relation) {
        Origin from = origin();
        Map<String, @Nullable Object> loaded = Caller.object(values.get(relation.name()));
        Page<S> page = loaded == null ? null : RecordQuery.page(from.caller(), relation.target(), loaded);
        return new ClientMany<>(() -> RecordQuery.related(from.caller(), from.type(), key(from), relation), page);
    }

    /**
     * A relation to one record, which holds the key of this one.
     *
     * @param relation the relation
     * @param <S> record of the other model
     * @return the reference, which loads through the client that this row came through; null when it was asked for and
     *     there is no record
     */
    public <S> @Nullable Ref<S> one(Relation<S, ?, ?> relation) {
        Origin from = origin();
        Map<String, @Nullable Object> loaded = Caller.object(values.get(relation.name()));
        if (loaded == null) {
            return values.containsKey(relation.name())
                    ? null
                    : new LazyRef<>(() -> RecordReader.related(from.caller(), from.type(), key(from), relation));
        }
        List<Object> keys = parts(relation.target().keyNames(), loaded);
        S record = relation.target().read(new Row(relation.target(), loaded, from.caller()));
        return keys == null ? null : new ClientRef<>(keys, record, () -> record);
    }

    /**
     * A relation to one record, whose key this one holds.
     *
     * @param relation the relation
     * @param <S> record of the other model
     * @return the reference, which loads through the client that this row came through
     * @throws GraphQlException if the answer has no foreign key
     */
    public <S> Ref<S> ref(Relation<S, ?, ?> relation) {
        Ref<S> ref = optionalRef(relation);
        if (ref == null) {
            throw unreadable(
                    String.join(", ", relation.foreignKeys()),
                    "the answer has no value, though the record requires one");
        }
        return ref;
    }

    /**
     * A relation to one record whose key this one holds, if there is one.
     *
     * @param relation the relation
     * @param <S> record of the other model
     * @return the reference, which loads through the client that this row came through; null when there is no record
     */
    public <S> @Nullable Ref<S> optionalRef(Relation<S, ?, ?> relation) {
        Caller caller = origin().caller();
        List<Object> keys = parts(relation.foreignKeys(), values);
        if (keys == null) {
            return null;
        }
        Map<String, @Nullable Object> loaded = Caller.object(values.get(relation.name()));
        S target = loaded == null ? null : relation.target().read(new Row(relation.target(), loaded, caller));
        return new ClientRef<>(keys, target, () -> RecordReader.get(caller, relation.target(), keys));
    }

    /** The parts of a key; null when one of them is. */
    private static @Nullable List<Object> parts(List<String> names, Map<String, @Nullable Object> values) {
        List<Object> parts = new ArrayList<>();
        for (String name : names) {
            Object part = values.get(name);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return parts.isEmpty() ? null : List.copyOf(parts);
    }

    private Input key(Origin from) {
        Input key = Input.EMPTY;
        for (String name : from.type().keyNames()) {
            key = key.put(name, values.get(name));
        }
        return key;
    }

    private Origin origin() {
        if (origin == null) {
            throw new IllegalStateException(typeName + " is no model and has no relations");
        }
        return origin;
    }
}
