package dev.amplify4j.runtime;

import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * A subscription that has yet to be started; each subscriber starts one. Subscriptions of one client share a socket,
 * which is opened again with growing pauses when it is lost. What happens in between is not delivered later.
 *
 * @param <T> what events carry
 */
public interface EventSource<T> extends Flow.Publisher<T> {
    /**
     * Starts a subscription and waits until the server has accepted it: no event is missed after this returns.
     *
     * @param consumer gets the events, one after the other, on a thread of the client; what it throws is logged
     * @return the running subscription
     * @throws AmplifyException if the server refuses or cannot be reached
     */
    Subscription subscribe(Consumer<? super T> consumer);
}
