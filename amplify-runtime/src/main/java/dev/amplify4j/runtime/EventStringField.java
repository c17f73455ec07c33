package dev.amplify4j.runtime;

/**
 * A field that holds text.
 *
 * @param <T> the model's record
 */
public final class EventStringField<T> extends EventOrderedField<T, String> {
    /**
     * A field.
     *
     * @param name GraphQL name
     */
    public EventStringField(String name) {
        super(name, Scalar.STRING);
    }

    /**
     * Begins with a text.
     *
     * @param prefix the text
     * @return the condition
     */
    public EventCondition<T> beginsWith(String prefix) {
        return compare("beginsWith", prefix);
    }

    /**
     * Contains a text.
     *
     * @param part the text
     * @return the condition
     */
    public EventCondition<T> contains(String part) {
        return compare("contains", part);
    }

    /**
     * Does not contain a text.
     *
     * @param part the text
     * @return the condition
     */
    public EventCondition<T> notContains(String part) {
        return compare("notContains", part);
    }
}
