package dev.amplify4j.runtime.client;

import dev.amplify4j.model.Many;
import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.GraphQlException;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One object of an answer, from which a record is read. Fields that nobody asks for are skipped. */
public final class Row {
    private final ModelType<?, ?, ?> type;
    private final Map<String, @Nullable Object> values;
    private final Caller caller;

    Row(ModelType<?, ?, ?> type, Map<String, @Nullable Object> values, Caller caller) {
        this.type = type;
        this.values = values;
        this.caller = caller;
    }

    /**
     * A value.
     *
     * @param field GraphQL name
     * @param scalar type of the value
     * @param <V> Java type
     * @return the value
     * @throws GraphQlException if the answer has none, or none of that type
     */
    public <V> V required(String field, Scalar<V> scalar) {
        return present(field, optional(field, scalar));
    }

    /**
     * A value, if there is one.
     *
     * @param field GraphQL name
     * @param scalar type of the value
     * @param <V> Java type
     * @return the value; null when the answer has none
     * @throws GraphQlException if it is none of that type
     */
    public <V> @Nullable V optional(String field, Scalar<V> scalar) {
        return decode(field, scalar, values.get(field));
    }

    /**
     * A list.
     *
     * @param field GraphQL name
     * @param scalar type of the elements
     * @param <V> Java type
     * @return the elements, null where the server sent null; unmodifiable
     * @throws GraphQlException if the answer has none, or elements of another type
     */
    public <V> List<V> requiredList(String field, Scalar<V> scalar) {
        return present(field, optionalList(field, scalar));
    }

    /**
     * A list, if there is one.
     *
     * @param field GraphQL name
     * @param scalar type of the elements
     * @param <V> Java type
     * @return the elements, null where the server sent null; unmodifiable; null when the answer has no list
     * @throws GraphQlException if it has elements of another type
     */
    public <V> @Nullable List<V> optionalList(String field, Scalar<V> scalar) {
        List<V> elements = elements(field, scalar, new ArrayList<>());
        return elements == null ? null : Collections.unmodifiableList(elements);
    }

    /**
     * A set.
     *
     * @param field GraphQL name
     * @param scalar type of the elements
     * @param <V> Java type
     * @return the elements in the server's order; unmodifiable
     * @throws GraphQlException if the answer has none, or elements of another type
     */
    public <V> Set<V> requiredSet(String field, Scalar<V> scalar) {
        return present(field, optionalSet(field, scalar));
    }

    /**
     * A set, if there is one.
     *
     * @param field GraphQL name
     * @param scalar type of the elements
     * @param <V> Java type
     * @return the elements in the server's order; unmodifiable; null when the answer has no list
     * @throws GraphQlException if it has elements of another type
     */
    public <V> @Nullable Set<V> optionalSet(String field, Scalar<V> scalar) {
        Set<V> elements = elements(field, scalar, new LinkedHashSet<>());
        return elements == null ? null : Collections.unmodifiableSet(elements);
    }

    /**
     * A relation to many records, loaded when the answer has it.
     *
     * @param relation the relation
     * @param <S> record of the other model
     * @return the relation, which loads through the client that this row came through
     */
    public <S> Many<S> many(Relation<S, ?, ?> relation) {
        Map<String, @Nullable Object> loaded = Caller.object(values.get(relation.name()));
        Page<S> page = loaded == null ? null : RecordQuery.page(caller, relation.target(), loaded);
        return new ClientMany<>(() -> RecordQuery.related(caller, type, key(), relation), page);
    }

    /**
     * A relation to one record.
     *
     * @param relation the relation
     * @param <S> record of the other model
     * @return the reference, which loads through the client that this row came through
     * @throws GraphQlException if the answer has no foreign key
     */
    public <S> Ref<S> ref(Relation<S, ?, ?> relation) {
        return present(String.valueOf(relation.foreignKey()), optionalRef(relation));
    }

    /**
     * A relation to one record, if there is one.
     *
     * @param relation the relation
     * @param <S> record of the other model
     * @return the reference, which loads through the client that this row came through; null when there is no record
     */
    public <S> @Nullable Ref<S> optionalRef(Relation<S, ?, ?> relation) {
        Object key = relation.foreignKey() == null ? null : values.get(relation.foreignKey());
        if (key == null) {
            return null;
        }
        Map<String, @Nullable Object> loaded = Caller.object(values.get(relation.name()));
        S target = loaded == null ? null : relation.target().read(new Row(relation.target(), loaded, caller));
        return new ClientRef<>(List.of(key), target, () -> RecordReader.get(caller, relation.target(), key));
    }

    private Input key() {
        Input key = Input.EMPTY;
        for (String name : type.keyNames()) {
            key = key.put(name, values.get(name));
        }
        return key;
    }

    private <V, C extends Collection<V>> @Nullable C elements(String field, Scalar<V> scalar, C into) {
        if (!(values.get(field) instanceof List<?> list)) {
            return null;
        }
        for (Object element : list) {
            addNullable(into, decode(field, scalar, element));
        }
        return into;
    }

    @SuppressWarnings("NullAway") // the record's own type says whether its elements may be null
    private static <V> void addNullable(Collection<V> into, @Nullable V element) {
        into.add(element);
    }

    private <V> @Nullable V decode(String field, Scalar<V> scalar, @Nullable Object value) {
        try {
            return value == null ? null : scalar.decode(value);
        } catch (IllegalArgumentException e) {
            throw unreadable(field, String.valueOf(e.getMessage()));
        }
    }

    private <V> V present(String field, @Nullable V value) {
        if (value == null) {
            throw unreadable(field, "the answer has no value, though the record requires one");
        }
        return value;
    }

    private GraphQlException unreadable(String field, String reason) {
        return new GraphQlException(
                type.name() + "." + field + " cannot be read: " + reason
                        + ". Generate the client from the schema that is deployed.",
                List.of(),
                Map.of());
    }
}
