package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.AmplifyException;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Query;
import dev.amplify4j.runtime.Snapshot;
import dev.amplify4j.runtime.internal.realtime.EventSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A query that one subscriber observes: events say that something has changed, the query says what it is now.
 *
 * <p>The first read waits until every subscription is accepted, so no write falls between the two. While a read is under
 * way, further events ask for one more and not for many.
 */
final class LiveQuery<T> implements EventSink {
    private final Caller caller;
    private final ModelType<T, ?, ?> type;
    private final Query<T, ?, ?> query;
    private final SubmissionPublisher<Snapshot<T>> publisher;
    private final List<String> subscriptions = new CopyOnWriteArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger wanted = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private boolean synced; // belongs to the one thread that reads

    LiveQuery(Caller caller, ModelType<T, ?, ?> type, Query<T, ?, ?> query) {
        this.caller = caller;
        this.type = type;
        this.query = query;
        this.publisher = new SubmissionPublisher<>(caller.connection().delivery(), Flow.defaultBufferSize());
    }

    void start(Flow.Subscriber<? super Snapshot<T>> subscriber) {
        publisher.subscribe(new CancellableSubscriber<>(subscriber, () -> end(null)));
        String keys = String.join(" ", type.keyNames());
        for (RootField field : type.heardBy()) {
            Document document = Document.of(field, Input.EMPTY, keys);
            subscriptions.add(caller.connection().realtime().start(() -> caller.request(field, document), this));
        }
        if (over.get()) {
            stop(); // it was cancelled while it began
        }
    }

    @Override
    public void accepted() {
        if (accepted.incrementAndGet() >= type.heardBy().size()) {
            read();
        }
    }

    @Override
    public void data(Map<String, @Nullable Object> payload) {
        if (accepted.get() >= type.heardBy().size()) {
            read();
        }
    }

    @Override
    public void ended(@Nullable AmplifyException failure) {
        end(failure);
    }

    /** Reads once more; on a thread of its own, for the connection's must not wait. */
    private void read() {
        if (wanted.getAndIncrement() == 0) {
            caller.connection().delivery().execute(this::readWhileWanted);
        }
    }

    private void readWhileWanted() {
        int seen;
        do {
            seen = wanted.get();
            try {
                readPages();
            } catch (AmplifyException e) {
                end(e);
            }
        } while (!wanted.compareAndSet(seen, 0) && !over.get());
    }

    private void readPages() {
        List<T> items = new ArrayList<>();
        Page<T> page = query.fetch();
        items.addAll(page.items());
        while (page.nextToken().isPresent() && !over.get()) {
            if (!synced) {
                publish(new Snapshot<>(items, false));
            }
            page = query.nextToken(page.nextToken().get()).fetch();
            items.addAll(page.items());
        }
        synced = true;
        publish(new Snapshot<>(items, true));
    }

    /** Waits while the subscriber has not asked for more. */
    private void publish(Snapshot<T> snapshot) {
        if (!over.get()) {
            publisher.submit(snapshot);
        }
    }

    private void end(@Nullable AmplifyException failure) {
        if (over.compareAndSet(false, true)) {
            stop();
            if (failure == null) {
                publisher.close();
            } else {
                publisher.closeExceptionally(failure);
            }
        }
    }

    private void stop() {
        subscriptions.forEach(caller.connection().realtime()::stop);
    }
}
