package dev.amplify4j.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * A field whose values have an order: numbers, dates, identifiers.
 *
 * @param <T> the model's record
 * @param <V> Java type of the values
 */
public non-sealed class EventOrderedField<T, V> extends EventField<T> {
    private final Codec<V> codec;

    /**
     * A field.
     *
     * @param name GraphQL name
     * @param codec encodes the values
     */
    public EventOrderedField(String name, Codec<V> codec) {
        super(name);
        this.codec = codec;
    }

    /**
     * Equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public EventCondition<T> eq(V value) {
        return compare("eq", encode(value));
    }

    /**
     * Not equal to a value, or absent.
     *
     * @param value the value
     * @return the condition
     */
    public EventCondition<T> ne(V value) {
        return compare("ne", encode(value));
    }

    /**
     * Less than a value.
     *
     * @param value the value
     * @return the condition
     */
    public EventCondition<T> lt(V value) {
        return compare("lt", encode(value));
    }

    /**
     * Less than or equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public EventCondition<T> le(V value) {
        return compare("le", encode(value));
    }

    /**
     * Greater than a value.
     *
     * @param value the value
     * @return the condition
     */
    public EventCondition<T> gt(V value) {
        return compare("gt", encode(value));
    }

    /**
     * Greater than or equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public EventCondition<T> ge(V value) {
        return compare("ge", encode(value));
    }

    /**
     * Between two values, both included.
     *
     * @param from the lower value
     * @param to the upper value
     * @return the condition
     */
    public EventCondition<T> between(V from, V to) {
        return compare("between", List.of(encode(from), encode(to)));
    }

    /**
     * One of several values.
     *
     * @param values the values
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final EventCondition<T> in(V... values) {
        return compare("in", encode(values));
    }

    /**
     * None of several values.
     *
     * @param values the values
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final EventCondition<T> notIn(V... values) {
        return compare("notIn", encode(values));
    }

    private Object encode(V value) {
        return codec.encode(value);
    }

    private List<Object> encode(V[] values) {
        return Arrays.stream(values).map(codec::encode).toList();
    }
}
