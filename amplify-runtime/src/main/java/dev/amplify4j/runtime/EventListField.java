package dev.amplify4j.runtime;

/**
 * A field that holds a list of texts or identifiers.
 *
 * @param <T> the model's record
 * @param <E> Java type of the elements
 */
public final class EventListField<T, E> extends EventField<T> {
    private final Codec<E> codec;

    /**
     * A field.
     *
     * @param name GraphQL name
     * @param codec encodes the elements
     */
    public EventListField(String name, Codec<E> codec) {
        super(name);
        this.codec = codec;
    }

    /**
     * Has an element.
     *
     * @param element the element
     * @return the condition
     */
    public EventCondition<T> contains(E element) {
        return compare("contains", codec.encode(element));
    }

    /**
     * Does not have an element.
     *
     * @param element the element
     * @return the condition
     */
    public EventCondition<T> notContains(E element) {
        return compare("notContains", codec.encode(element));
    }
}
