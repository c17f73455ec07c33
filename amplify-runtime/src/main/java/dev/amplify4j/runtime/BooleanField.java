package dev.amplify4j.runtime;

/**
 * A field that holds true or false.
 *
 * @param <T> the model's record
 */
public final class BooleanField<T> extends Field<T> {
    /**
     * A field.
     *
     * @param name GraphQL name
     */
    public BooleanField(String name) {
        super(name);
    }

    /**
     * Equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> eq(boolean value) {
        return compare("eq", value);
    }

    /**
     * Not equal to a value, or absent.
     *
     * @param value the value
     * @return the condition
     */
    public Condition<T> ne(boolean value) {
        return compare("ne", value);
    }
}
