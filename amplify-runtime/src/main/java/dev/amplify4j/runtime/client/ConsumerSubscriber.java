package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Subscription;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Takes whatever comes, and survives a consumer that throws. */
final class ConsumerSubscriber<T> implements Flow.Subscriber<T> {
    private static final System.Logger LOG = System.getLogger(ConsumerSubscriber.class.getName());

    private final Consumer<? super T> consumer;
    private final Subscription subscription;

    ConsumerSubscriber(Consumer<? super T> consumer, Subscription subscription) {
        this.consumer = consumer;
        this.subscription = subscription;
    }

    @Override
    public void onSubscribe(Flow.Subscription source) {
        source.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T event) {
        if (subscription.ended().toCompletableFuture().isDone()) {
            return; // closed while events were waiting
        }
        try {
            consumer.accept(event);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the consumer of a subscription failed; the next event goes to it", e);
        }
    }

    @Override
    public void onError(Throwable failure) {
        LOG.log(System.Logger.Level.WARNING, "a subscription ended: {0}", failure.getMessage());
    }

    @Override
    public void onComplete() {}
}
