package dev.amplify4j.runtime;

/**
 * A field that holds text.
 *
 * @param <T> the model's record
 */
public final class StringField<T> extends OrderedField<T, String> {
    /**
     * A field.
     *
     * @param name GraphQL name
     */
    public StringField(String name) {
        super(name, Scalar.STRING);
    }

    /**
     * Begins with a text.
     *
     * @param prefix the text
     * @return the condition
     */
    public Condition<T> beginsWith(String prefix) {
        return compare("beginsWith", prefix);
    }

    /**
     * Contains a text.
     *
     * @param part the text
     * @return the condition
     */
    public Condition<T> contains(String part) {
        return compare("contains", part);
    }

    /**
     * Does not contain a text.
     *
     * @param part the text
     * @return the condition
     */
    public Condition<T> notContains(String part) {
        return compare("notContains", part);
    }

    /**
     * The size of the value, in UTF-8 bytes.
     *
     * @return a number to compare
     */
    public SizeField<T> size() {
        return sizeField();
    }
}
