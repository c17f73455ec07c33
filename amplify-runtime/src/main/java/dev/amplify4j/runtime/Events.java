package dev.amplify4j.runtime;

import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A subscription that has yet to be started; each subscriber starts one. Subscriptions of one client share a socket,
 * which is opened again with growing pauses when it is lost. What happens in between is not delivered later.
 *
 * @param <T> the model's record
 * @param <E> the fields by which events are filtered
 */
public interface Events<T, E> extends Flow.Publisher<T> {
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

    /**
     * Starts a subscription and waits until the server has accepted it: no event is missed after this returns.
     *
     * @param consumer gets the events, one after the other, on a thread of the client; what it throws is logged
     * @return the running subscription
     * @throws AmplifyException if the server refuses or cannot be reached
     */
    Subscription subscribe(Consumer<? super T> consumer);
}
