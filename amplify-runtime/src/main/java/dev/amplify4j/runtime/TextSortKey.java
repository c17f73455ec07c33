package dev.amplify4j.runtime;

/**
 * A sort key of one field that is stored as text: texts, identifiers, enums, dates and times.
 *
 * @param <V> Java type of its values
 */
public final class TextSortKey<V> extends SortKey<V> {
    /**
     * A sort key.
     *
     * @param argument the argument of the query
     * @param codec encodes the values
     */
    public TextSortKey(String argument, Codec<V> codec) {
        super(argument, codec);
    }

    /**
     * Begins with a text.
     *
     * @param prefix the text, such as the year of a date
     * @return the condition
     */
    public KeyCondition beginsWith(String prefix) {
        return compare("beginsWith", prefix);
    }
}
