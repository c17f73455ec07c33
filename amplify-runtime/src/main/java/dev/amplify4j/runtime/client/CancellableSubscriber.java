package dev.amplify4j.runtime.client;

import java.util.concurrent.Flow;

/** A subscriber whose cancelling is heard of. */
record CancellableSubscriber<T>(Flow.Subscriber<? super T> target, Runnable cancelled) implements Flow.Subscriber<T> {
    @Override
    public void onSubscribe(Flow.Subscription source) {
        target.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                source.request(count);
            }

            @Override
            public void cancel() {
                source.cancel();
                cancelled.run();
            }
        });
    }

    @Override
    public void onNext(T event) {
        target.onNext(event);
    }

    @Override
    public void onError(Throwable failure) {
        target.onError(failure);
    }

    @Override
    public void onComplete() {
        target.onComplete();
    }
}
