package dev.amplify4j.runtime;

import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A query that has yet to be sent. Each method that changes it returns another query.
 *
 * @param <T> the model's record
 * @param <F> the fields that conditions speak of
 * @param <R> the relations that can be included
 */
public interface Query<T, F, R> {
    /**
     * Narrows the query; with an earlier condition both must hold.
     *
     * @param condition makes a condition from the model's fields
     * @return a narrowed query
     */
    Query<T, F, R> where(Function<? super F, Condition<T>> condition);

    /**
     * Narrows the query; with an earlier condition both must hold.
     *
     * @param condition what must hold
     * @return a narrowed query
     */
    Query<T, F, R> where(Condition<T> condition);

    /**
     * Sets how many records the server reads for a page, before conditions are applied.
     *
     * @param records at least 1; 100 when not set
     * @return a changed query
     * @throws IllegalArgumentException if the number is below 1
     */
    Query<T, F, R> limit(int records);

    /**
     * Begins where an earlier page ended.
     *
     * @param token what {@link Page#nextToken()} gave for the same query
     * @return a changed query
     */
    Query<T, F, R> nextToken(String token);

    /**
     * Fetches a relation of the records in the same request.
     *
     * @param relation picks the relation
     * @return a wider query
     */
    Query<T, F, R> include(Function<? super R, ? extends Inclusion<T, ?>> relation);

    /**
     * Fetches one page.
     *
     * @return the page
     * @throws AmplifyException if the call fails
     */
    Page<T> fetch();

    /**
     * All records, page after page, each page requested when the stream reaches it.
     *
     * @return a lazy, sequential stream; reading it throws {@link AmplifyException} when a call fails
     */
    Stream<T> stream();

    /**
     * All records now and whenever one of the model is written: each subscriber first gets the pages as they come, then a
     * snapshot after every change. The query is read anew then, and after the connection was lost, so that nothing is
     * missed and its condition holds for every record.
     *
     * @return snapshots; each subscriber has subscriptions of its own, which end when it cancels
     * @throws IllegalStateException if the model has no subscriptions
     */
    Flow.Publisher<Snapshot<T>> observe();
}
