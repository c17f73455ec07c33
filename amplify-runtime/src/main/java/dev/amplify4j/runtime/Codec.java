package dev.amplify4j.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values of a Java type look on the wire, and back.
 *
 * @param <V> the Java type
 */
public abstract class Codec<V> {
    /** For the codecs of this library. */
    protected Codec() {}

    /**
     * A value as it is on the wire.
     *
     * @param value the value
     * @return a text, number, boolean or map
     */
    public abstract Object encode(V value);

    /**
     * A value from the wire.
     *
     * @param value a text, number, boolean, list or map
     * @return the value
     * @throws IllegalArgumentException if it is none of this type; the message does not repeat it
     */
    public abstract V decode(Object value);

    /**
     * A value as it is on the wire, if there is one.
     *
     * @param value the value, or null
     * @return a text, number, boolean or map; null when there is no value
     */
    public final @Nullable Object encodeNullable(@Nullable V value) {
        return value == null ? null : encode(value);
    }

    /**
     * Elements as they are on the wire.
     *
     * @param elements the elements, null among them where the schema allows it
     * @return a list; null when there are no elements at all
     */
    public final @Nullable List<@Nullable Object> encodeAll(@Nullable Collection<? extends @Nullable V> elements) {
        if (elements == null) {
            return null;
        }
        List<@Nullable Object> encoded = new ArrayList<>();
        for (V element : elements) {
            encoded.add(encodeNullable(element));
        }
        return encoded;
    }

    /**
     * Reads a value.
     *
     * @param values an object of an answer
     * @param field GraphQL name
     * @return the value
     * @throws GraphQlException if the answer has none, or none of this type
     */
    public final V required(Values values, String field) {
        return present(values, field, read(values, field, values.value(field)));
    }

    /**
     * Reads a value, if there is one.
     *
     * @param values an object of an answer
     * @param field GraphQL name
     * @return the value; null when the answer has none, or one that only a newer schema knows
     * @throws GraphQlException if it is none of this type
     */
    public final @Nullable V optional(Values values, String field) {
        return readKnown(values, field, values.value(field));
    }

    /**
     * Reads a list.
     *
     * @param values an object of an answer
     * @param field GraphQL name
     * @return the elements, null where the server sent null; unmodifiable
     * @throws GraphQlException if the answer has none, or elements of another type
     */
    public final List<V> requiredList(Values values, String field) {
        return present(values, field, optionalList(values, field));
    }

    /**
     * Reads a list, if there is one.
     *
     * @param values an object of an answer
     * @param field GraphQL name
     * @return the elements, null where the server sent null; unmodifiable; null when the answer has no list
     * @throws GraphQlException if it has elements of another type
     */
    public final @Nullable List<V> optionalList(Values values, String field) {
        List<V> elements = elements(values, field, new ArrayList<>());
        return elements == null ? null : Collections.unmodifiableList(elements);
    }

    /**
     * Reads a set.
     *
     * @param values an object of an answer
     * @param field GraphQL name
     * @return the elements in the server's order; unmodifiable
     * @throws GraphQlException if the answer has none, or elements of another type
     */
    public final Set<V> requiredSet(Values values, String field) {
        return present(values, field, optionalSet(values, field));
    }

    /**
     * Reads a set, if there is one.
     *
     * @param values an object of an answer
     * @param field GraphQL name
     * @return the elements in the server's order; unmodifiable; null when the answer has no list
     * @throws GraphQlException if it has elements of another type
     */
    public final @Nullable Set<V> optionalSet(Values values, String field) {
        Set<V> elements = elements(values, field, new LinkedHashSet<>());
        return elements == null ? null : Collections.unmodifiableSet(elements);
    }

    /** Whether a value is of this type, but unknown to the schema that the program was compiled with. */
    protected boolean isOfNewerSchema(Object value) {
        return false;
    }

    private <C extends Collection<V>> @Nullable C elements(Values values, String field, C into) {
        if (!(values.value(field) instanceof List<?> list)) {
            return null;
        }
        for (Object element : list) {
            addNullable(into, read(values, field, element));
        }
        return into;
    }

    @SuppressWarnings("NullAway") // the record's own type says whether its elements may be null
    private static <V> void addNullable(Collection<V> into, @Nullable V element) {
        into.add(element);
    }

    private @Nullable V readKnown(Values values, String field, @Nullable Object value) {
        return value == null || isOfNewerSchema(value) ? null : read(values, field, value);
    }

    private @Nullable V read(Values values, String field, @Nullable Object value) {
        try {
            return value == null ? null : decode(value);
        } catch (IllegalArgumentException e) {
            throw values.unreadable(field, String.valueOf(e.getMessage()));
        }
    }

    private static <T> T present(Values values, String field, @Nullable T value) {
        if (value == null) {
            throw values.unreadable(field, "the answer has no value, though the record requires one");
        }
        return value;
    }
}
