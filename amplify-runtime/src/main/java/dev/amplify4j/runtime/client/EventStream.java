package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.AmplifyException;
import dev.amplify4j.runtime.GraphQlException;
import dev.amplify4j.runtime.NetworkException;
import dev.amplify4j.runtime.Subscription;
import dev.amplify4j.runtime.TimeoutException;
import dev.amplify4j.runtime.internal.realtime.EventSink;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One running subscription: from the socket's thread to the subscriber's, with a bounded queue in between. */
final class EventStream<T> implements EventSink, Subscription {
    private static final System.Logger LOG = System.getLogger(EventStream.class.getName());
    private static final int QUEUE = 1024;

    private final Caller caller;
    private final RootField field;
    private final Document document;
    private final Function<Row, T> reader;
    private final SubmissionPublisher<T> publisher;
    private final CompletableFuture<Void> accepted = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile @Nullable String id;

    EventStream(Caller caller, RootField field, Document document, Function<Row, T> reader) {
        this.caller = caller;
        this.field = field;
        this.document = document;
        this.reader = reader;
        this.publisher = new SubmissionPublisher<>(caller.connection().delivery(), QUEUE);
    }

    void deliverTo(Flow.Subscriber<? super T> subscriber) {
        publisher.subscribe(new CancellableSubscriber<>(subscriber, this::close));
        id = caller.connection().realtime().start(() -> caller.request(field, document), this);
    }

    void awaitAccepted(Duration longest) {
        try {
            accepted.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            close();
            throw e.getCause() instanceof AmplifyException known
                    ? known
                    : new NetworkException(field.name() + " failed.", e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            close();
            throw new TimeoutException(
                    field.name() + " was not accepted within " + longest.toMillis()
                            + " ms. Check the endpoint, or allow more with with(o -> o.timeout(...)).",
                    null);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new NetworkException(field.name() + " was interrupted.", e);
        }
    }

    @Override
    public void accepted() {
        accepted.complete(null);
    }

    @Override
    public void data(Map<String, @Nullable Object> payload) {
        Map<String, @Nullable Object> data = Caller.object(payload.get("data"));
        if (data == null || data.get(field.name()) == null) {
            LOG.log(System.Logger.Level.WARNING, "{0} sent an event without a value", field.name());
            return;
        }
        try {
            publisher.offer(reader.apply(new Row(field.operation(), data)), this::tooSlow);
        } catch (AmplifyException e) {
            LOG.log(System.Logger.Level.WARNING, "an event of {0} is skipped: {1}", field.name(), e.getMessage());
        }
    }

    private boolean tooSlow(Flow.Subscriber<? super T> subscriber, T event) {
        stop();
        ended(new GraphQlException(
                field.name() + " was ended: " + QUEUE + " events wait for the subscriber. Take them faster, or filter"
                        + " with where(...).",
                List.of(),
                Map.of()));
        return false;
    }

    @Override
    public void ended(@Nullable AmplifyException failure) {
        if (failure == null) {
            accepted.complete(null);
            ended.complete(null);
            publisher.close();
        } else {
            accepted.completeExceptionally(failure);
            ended.completeExceptionally(failure);
            publisher.closeExceptionally(failure);
        }
    }

    @Override
    public CompletionStage<Void> ended() {
        return ended.copy();
    }

    @Override
    public void close() {
        stop();
        ended(null);
    }

    private void stop() {
        String running = id;
        if (running != null) {
            caller.connection().realtime().stop(running);
        }
    }
}
