package dev.amplify4j.runtime;

import java.util.List;

/**
 * The size of a field, as conditions compare it: bytes of a text, elements of a list.
 *
 * @param <T> the model's record
 */
public final class SizeField<T> {
    private final String name;

    SizeField(String name) {
        this.name = name;
    }

    /**
     * Equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> eq(int value) {
        return compare("eq", value);
    }

    /**
     * Not equal to a value, or absent.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> ne(int value) {
        return compare("ne", value);
    }

    /**
     * Less than a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> lt(int value) {
        return compare("lt", value);
    }

    /**
     * Less than or equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> le(int value) {
        return compare("le", value);
    }

    /**
     * Greater than a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> gt(int value) {
        return compare("gt", value);
    }

    /**
     * Greater than or equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> ge(int value) {
        return compare("ge", value);
    }

    /**
     * Between two values, both included.
     *
     * @param from the lower value
     * @param to the upper value
     * @return the condition
     */
    public Condition<T> between(int from, int to) {
        return compare("between", List.of(from, to));
    }

    private Condition<T> compare(String operator, Object operand) {
        return new Condition<>(new Expression.SizeComparison(name, operator, operand));
    }
}
