package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.EventSource;
import dev.amplify4j.runtime.Subscription;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;

/** Events of a document that subscribes to one field. */
record OperationEvents<T>(Caller caller, RootField field, Document document, Function<Row, T> reader)
        implements EventSource<T> {
    @Override
    public Subscription subscribe(Consumer<? super T> consumer) {
        EventStream<T> stream = stream();
        stream.deliverTo(new ConsumerSubscriber<>(consumer, stream));
        stream.awaitAccepted(caller.options().timeout());
        return stream;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        stream().deliverTo(subscriber);
    }

    private EventStream<T> stream() {
        return new EventStream<>(caller, field, document, reader);
    }
}
