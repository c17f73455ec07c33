package dev.amplify4j.model;

import java.util.List;

/**
 * A reference to at most one record of another model: a foreign key, with or without the record it points to.
 *
 * <p>"Not loaded" is not "null": a reference that was read without its record has a {@link #key()} and can load the
 * record later through the client that fetched it. References are immutable values; two are equal when their keys are.
 * They are safe for use by several threads.
 *
 * @param <T> the model's record
 */
public interface Ref<T> {
    /**
     * Refers to a record by its identifier, without loading it.
     *
     * @param id the identifier of a model with a single key
     * @param <T> the model's record
     * @return a reference that is not loaded and knows no client
     * @throws NullPointerException if the identifier is null
     */
    static <T> Ref<T> of(Object id) {
        return new KeyRef<>(List.of(id));
    }

    /**
     * Refers to a record by its composite identifier, without loading it.
     *
     * @param keys the parts of the identifier in the order of the model's components
     * @param <T> the model's record
     * @return a reference that is not loaded and knows no client
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there are no parts
     */
    static <T> Ref<T> ofKey(Object... keys) {
        if (keys.length == 0) {
            throw new IllegalArgumentException("a reference needs at least one key part");
        }
        return new KeyRef<>(List.of(keys));
    }

    /**
     * The identifier of the record that is referred to.
     *
     * @return the parts of the identifier in the order of the model's components; never empty, unmodifiable
     */
    List<Object> keys();

    /**
     * The identifier of the record that is referred to, as text.
     *
     * @return the identifier; of a composite one its first part
     */
    default String key() {
        return String.valueOf(keys().get(0));
    }

    /**
     * Whether {@link #get()} answers without a request.
     *
     * @return true when the record came with the reference
     */
    boolean isLoaded();

    /**
     * The record: what was loaded, or what the client that fetched this reference loads now.
     *
     * @return the record
     * @throws IllegalStateException if the record is not loaded and the reference knows no client, as one made with
     *     {@link #of} does
     */
    T get();
}
