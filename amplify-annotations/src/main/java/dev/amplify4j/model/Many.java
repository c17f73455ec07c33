package dev.amplify4j.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A relation to many records of another model.
 *
 * <p>"Not loaded" is not "empty": records that were read without the relation can load it later through the client that
 * fetched them. Immutable and safe for use by several threads.
 *
 * @param <T> the other model's record
 */
public interface Many<T> {
    /**
     * A relation that is not loaded and knows no client, for records that are made by hand.
     *
     * @param <T> the other model's record
     * @return the relation
     */
    static <T> Many<T> notLoaded() {
        return UnloadedMany.instance();
    }

    /**
     * Whether {@link #items()} answers without a request.
     *
     * @return true when the first page came with the record
     */
    boolean isLoaded();

    /**
     * The first page of records: what was loaded, or what the client that fetched the record loads now.
     *
     * @return the records, unmodifiable
     * @throws IllegalStateException if nothing is loaded and the relation knows no client
     */
    List<T> items();

    /**
     * All records, page after page, each page requested when the stream reaches it.
     *
     * @return a lazy, sequential stream
     * @throws IllegalStateException if more is to be loaded and the relation knows no client
     */
    Stream<T> stream();
}
