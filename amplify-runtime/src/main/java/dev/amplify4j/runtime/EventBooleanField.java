package dev.amplify4j.runtime;

/**
 * A field that holds true or false.
 *
 * @param <T> the model's record
 */
public final class EventBooleanField<T> extends EventField<T> {
    /**
     * A field.
     *
     * @param name GraphQL name
     */
    public EventBooleanField(String name) {
        super(name);
    }

    /**
     * Equal to a value.
     *
     * @param value the value
     * @return the condition
     */
    public EventCondition<T> eq(boolean value) {
        return compare("eq", value);
    }

    /**
     * Not equal to a value, or absent.
     *
     * @param value the value
     * @return the condition
     */
    public EventCondition<T> ne(boolean value) {
        return compare("ne", value);
    }
}
