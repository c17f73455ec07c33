package dev.amplify4j.sandbox.realtime;

import dev.amplify4j.sandbox.graphql.LiveApi;
import dev.amplify4j.sandbox.graphql.Subscription;
import dev.amplify4j.sandbox.resolver.Effects;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The running subscriptions of all connections.
 *
 * <p>One thread starts, stops and notifies them: so events keep their order, come at most once, and never before
 * {@code start_ack} or after {@code complete}.
 */
final class SubscriptionRegistry implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SubscriptionRegistry.class.getName());

    private final LiveApi api;
    private final Duration keepAlive;
    /** Who hears a mutation; those with equal subscriptions together, as they hear the same. */
    private final Map<String, Map<Subscription, Set<Entry>>> byMutation = new HashMap<>();

    /** Subscriptions that are about to run. While there are none, and none runs, a mutation does not wake the thread. */
    private final AtomicInteger starting = new AtomicInteger();

    /** Whether any runs: what the thread knows, for others to see. */
    private volatile boolean anyRuns;

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "amplify-realtime");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * A running subscription.
     *
     * @param connection who hears the events
     * @param id the client's name for it
     * @param subscription what it listens to
     */
    record Entry(RealtimeConnection connection, String id, Subscription subscription) {}

    SubscriptionRegistry(LiveApi api, Duration keepAlive) {
        this.api = api;
        this.keepAlive = keepAlive;
        thread.setRemoveOnCancelPolicy(true);
    }

    /** Acknowledges a subscription and lets it hear what happens from now on. */
    void start(Entry entry) {
        starting(() -> {
            entry.connection().send(Message.startAck(entry.id()));
            add(entry);
        });
    }

    /** Has a subscription that runs go on as another version of the API understands it. */
    void replace(Entry old, Entry next) {
        starting(() -> {
            remove(old);
            add(next);
        });
    }

    /** Ends a subscription and says so. */
    void stop(Entry entry) {
        inOrder(() -> {
            remove(entry);
            entry.connection().send(Message.complete(entry.id()));
        });
    }

    /** Ends the subscriptions of a connection that is gone. */
    void forget(List<Entry> entries) {
        inOrder(() -> entries.forEach(this::remove));
    }

    /** Tells every subscriber whose filter matches. */
    void publish(String mutation, Object payload) {
        if (starting.get() > 0 || anyRuns) { // in this order: what has started runs before it is no longer starting
            inOrder(() -> byMutation
                    .getOrDefault(mutation, Map.of())
                    .forEach(new Announcement(api.current().service(), payload)::tell));
        }
    }

    /** Ends the subscriptions that an invalidation names, and says so. */
    void invalidate(Effects.Invalidation invalidation) {
        inOrder(() -> {
            Set<Entry> ended = new LinkedHashSet<>();
            byMutation
                    .values()
                    .forEach(audiences -> audiences.forEach((subscription, audience) -> {
                        if (subscription.endsBy(invalidation)) {
                            ended.addAll(audience);
                        }
                    }));
            for (Entry entry : ended) {
                remove(entry);
                entry.connection().ended(entry);
                entry.connection().send(Message.complete(entry.id()));
            }
        });
    }

    /** Keeps a connection alive until the returned task is cancelled. */
    ScheduledFuture<?> keepAlive(RealtimeConnection connection) {
        return thread.scheduleAtFixedRate(
                () -> connection.keepAlive(Instant.now()),
                keepAlive.toMillis(),
                keepAlive.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void add(Entry entry) {
        Subscription subscription = entry.subscription();
        for (String mutation : subscription.mutations()) {
            byMutation
                    .computeIfAbsent(mutation, name -> new LinkedHashMap<>())
                    .computeIfAbsent(subscription, same -> new LinkedHashSet<>())
                    .add(entry);
        }
        anyRuns = !byMutation.isEmpty();
    }

    private void remove(Entry entry) {
        Subscription subscription = entry.subscription();
        for (String mutation : subscription.mutations()) {
            byMutation.computeIfPresent(mutation, (name, audiences) -> {
                audiences.computeIfPresent(subscription, (same, audience) -> without(audience, entry));
                return audiences.isEmpty() ? null : audiences;
            });
        }
        anyRuns = !byMutation.isEmpty();
    }

    private static @Nullable Set<Entry> without(Set<Entry> audience, Entry entry) {
        audience.remove(entry);
        return audience.isEmpty() ? null : audience;
    }

    /** Has the thread do something after which a subscription runs. */
    private void starting(Runnable task) {
        starting.incrementAndGet();
        inOrder(() -> {
            task.run();
            starting.decrementAndGet();
        });
    }

    private void inOrder(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "the sandbox is stopping");
        }
    }
}
