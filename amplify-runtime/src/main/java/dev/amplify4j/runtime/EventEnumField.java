package dev.amplify4j.runtime;

import java.util.Arrays;

/**
 * A field that holds a constant of an enum.
 *
 * @param <T> the model's record
 * @param <V> the enum
 */
public final class EventEnumField<T, V> extends EventField<T> {
    private final Codec<V> codec;

    /**
     * A field.
     *
     * @param name GraphQL name
     * @param codec encodes the constants
     */
    public EventEnumField(String name, Codec<V> codec) {
        super(name);
        this.codec = codec;
    }

    /**
     * Equal to a constant.
     *
     * @param value the constant
     * @return the condition
     */
    public EventCondition<T> eq(V value) {
        return compare("eq", codec.encode(value));
    }

    /**
     * Not equal to a constant, or absent.
     *
     * @param value the constant
     * @return the condition
     */
    public EventCondition<T> ne(V value) {
        return compare("ne", codec.encode(value));
    }

    /**
     * One of several constants.
     *
     * @param values the constants
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final EventCondition<T> in(V... values) {
        return compare("in", Arrays.stream(values).map(codec::encode).toList());
    }

    /**
     * None of several constants.
     *
     * @param values the constants
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final EventCondition<T> notIn(V... values) {
        return compare("notIn", Arrays.stream(values).map(codec::encode).toList());
    }
}
