package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.identity.Caller;
import dev.amplify4j.sandbox.resolver.Effects;
import dev.amplify4j.sandbox.resolver.SubscriptionFilter;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What the fetchers of one execution share. */
final class RequestContext {
    /** AppSync's quota of resolver invocations in one request. */
    static final int MAX_RESOLVER_CALLS = 10_000;

    private final Caller caller;
    private final Map<String, List<String>> headers;
    private final Phase phase;
    private final AtomicInteger resolverCalls = new AtomicInteger();
    private final ConcurrentLinkedQueue<MutationField> mutations = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Effects> effects = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> rootFields = new ConcurrentLinkedQueue<>();
    private final LongAdder resolverNanos = new LongAdder();
    private final long started = System.nanoTime();
    private volatile @Nullable SubscriptionField subscription;

    /** Why the operation is executed. */
    enum Phase {
        /** A query or mutation. */
        OPERATION,
        /** The start of a subscription: its root field alone is resolved. */
        SUBSCRIBE,
        /** An event: the subscription's selection over the mutation's result, without any resolver. */
        EVENT
    }

    /** A mutation field that was resolved, with what was selected below it. */
    record MutationField(String resultKey, String name, DataFetchingFieldSelectionSet selection) {}

    /** A subscription field that may start. */
    record SubscriptionField(
            String resultKey,
            String name,
            Map<String, Object> arguments,
            @Nullable SubscriptionFilter filter,
            @Nullable SubscriptionFilter invalidationFilter) {}

    RequestContext(Caller caller, Map<String, List<String>> headers, Phase phase) {
        this.caller = caller;
        this.headers = headers;
        this.phase = phase;
    }

    /** The context that {@link GraphQlService} gave to an execution. */
    static RequestContext of(GraphQLContext context) {
        return Objects.requireNonNull(context.get(RequestContext.class));
    }

    Caller caller() {
        return caller;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    Phase phase() {
        return phase;
    }

    /** Counts a resolver call; false when the request has used up its quota. */
    boolean mayCallResolver() {
        return resolverCalls.incrementAndGet() <= MAX_RESOLVER_CALLS;
    }

    void resolved(MutationField field) {
        mutations.add(field);
    }

    Iterable<MutationField> mutations() {
        return mutations;
    }

    /** Notes a root field for the log. */
    void enters(String rootField) {
        rootFields.add(rootField);
    }

    /** Notes the time of a resolver for the log. */
    void took(long nanos) {
        resolverNanos.add(nanos);
    }

    /** What the log tells of the execution. */
    RequestLog.Operation operation(String kind, List<Map<String, Object>> errors) {
        return new RequestLog.Operation(
                kind,
                List.copyOf(rootFields),
                caller.authenticationType(),
                Duration.ofNanos(System.nanoTime() - started),
                Duration.ofNanos(resolverNanos.sum()),
                errors);
    }

    /** Takes what a resolver asked for besides its result. */
    void asked(Effects asked) {
        if (!asked.equals(Effects.NONE)) {
            effects.add(asked);
        }
    }

    Iterable<Effects> effects() {
        return effects;
    }

    void subscribed(SubscriptionField field) {
        subscription = field;
    }

    @Nullable
    SubscriptionField subscription() {
        return subscription;
    }
}
