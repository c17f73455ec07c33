package dev.amplify4j.runtime;

import java.util.List;

/**
 * A sort key of one field, as queries narrow it.
 *
 * @param <V> Java type of its values
 */
public class SortKey<V> {
    private final String argument;
    private final Codec<V> codec;

    /**
     * A sort key.
     *
     * @param argument the argument of the query
     * @param codec encodes the values
     */
    public SortKey(String argument, Codec<V> codec) {
        this.argument = argument;
        this.codec = codec;
    }

    /**
     * Equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public final KeyCondition eq(V value) {
        return compare("eq", codec.encode(value));
    }

    /**
     * Less than a value.
     *
     * @param value the value
     * @return the condition
     */
    public final KeyCondition lt(V value) {
        return compare("lt", codec.encode(value));
    }

    /**
     * Less than or equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public final KeyCondition le(V value) {
        return compare("le", codec.encode(value));
    }

    /**
     * Greater than a value.
     *
     * @param value the value
     * @return the condition
     */
    public final KeyCondition gt(V value) {
        return compare("gt", codec.encode(value));
    }

    /**
     * Greater than or equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public final KeyCondition ge(V value) {
        return compare("ge", codec.encode(value));
    }

    /**
     * Between two values, both included.
     *
     * @param from the lower value
     * @param to the upper value
     * @return the condition
     */
    public final KeyCondition between(V from, V to) {
        return compare("between", List.of(codec.encode(from), codec.encode(to)));
    }

    final KeyCondition compare(String operator, Object operand) {
        return new KeyCondition(argument, operator, operand);
    }

    @Override
    public String toString() {
        return argument;
    }
}
