package dev.amplify4j.runtime;

import java.util.List;

/**
 * A field whose values have an order: numbers, dates, identifiers.
 *
 * @param <T> the model's record
 * @param <V> Java type of the values
 */
public class OrderedField<T, V> extends Field<T> {
    private final Codec<V> codec;

    /**
     * A field.
     *
     * @param name GraphQL name
     * @param codec encodes the values
     */
    public OrderedField(String name, Codec<V> codec) {
        super(name);
        this.codec = codec;
    }

    /**
     * Equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> eq(V value) {
        return compare("eq", encode(value));
    }

    /**
     * Not equal to a value, or absent.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> ne(V value) {
        return compare("ne", encode(value));
    }

    /**
     * Less than a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> lt(V value) {
        return compare("lt", encode(value));
    }

    /**
     * Less than or equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> le(V value) {
        return compare("le", encode(value));
    }

    /**
     * Greater than a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> gt(V value) {
        return compare("gt", encode(value));
    }

    /**
     * Greater than or equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> ge(V value) {
        return compare("ge", encode(value));
    }

    /**
     * Between two values, both included.
     *
     * @param from the lower value
     * @param to the upper value
     * @return the condition
     */
    public Condition<T> between(V from, V to) {
        return compare("between", List.of(encode(from), encode(to)));
    }

    private Object encode(V value) {
        return codec.encode(value);
    }
}
