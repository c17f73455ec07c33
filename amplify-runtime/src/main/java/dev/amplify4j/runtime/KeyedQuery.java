package dev.amplify4j.runtime;

import java.util.function.Function;

/**
 * A query of an index or identifier that has a sort key.
 *
 * @param <T> the model's record
 * @param <F> the fields that conditions speak of
 * @param <R> the relations that can be included
 * @param <S> the sort key
 */
public interface KeyedQuery<T, F, R, S> extends IndexQuery<T, F, R> {
    /**
     * Narrows the sort key, before records are read.
     *
     * @param condition makes a condition from the sort key
     * @return a narrowed query
     */
    IndexQuery<T, F, R> sortKey(Function<? super S, KeyCondition> condition);
}
