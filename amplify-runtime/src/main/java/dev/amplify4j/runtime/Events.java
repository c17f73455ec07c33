package dev.amplify4j.runtime;

import java.util.function.Function;

/**
 * Events of a model, which can be narrowed before they are subscribed to.
 *
 * @param <T> the model's record
 * @param <E> the fields by which events are filtered
 */
public interface Events<T, E> extends EventSource<T> {
    /**
     * Narrows the events; with an earlier condition both must hold.
     *
     * @param condition makes a condition from the model's fields
     * @return narrowed events
     */
    Events<T, E> where(Function<? super E, EventCondition<T>> condition);

    /**
     * Narrows the events; with an earlier condition both must hold.
     *
     * @param condition what must hold
     * @return narrowed events
     */
    Events<T, E> where(EventCondition<T> condition);
}
