package dev.amplify4j.runtime;

import java.util.function.Function;

/**
 * A query of an index, whose records come in the order of its sort key.
 *
 * @param <T> the model's record
 * @param <F> the fields that conditions speak of
 * @param <R> the relations that can be included
 */
public interface IndexQuery<T, F, R> extends Query<T, F, R> {
    @Override
    IndexQuery<T, F, R> where(Function<? super F, Condition<T>> condition);

    @Override
    IndexQuery<T, F, R> where(Condition<T> condition);

    @Override
    IndexQuery<T, F, R> limit(int records);

    @Override
    IndexQuery<T, F, R> nextToken(String token);

    @Override
    IndexQuery<T, F, R> include(Function<? super R, ? extends Inclusion<T, ?>> relation);

    /**
     * Turns the order round: the last record first.
     *
     * @return a changed query
     */
    IndexQuery<T, F, R> descending();
}
