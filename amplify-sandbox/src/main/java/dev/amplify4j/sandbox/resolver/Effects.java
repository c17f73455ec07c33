package dev.amplify4j.sandbox.resolver;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a resolver asked for besides its result.
 *
 * @param invalidationFilter which invalidations end the subscription that its resolver starts; null when it set none
 * @param invalidations subscriptions that a mutation ends
 * @param responseHeaders headers for the answer by lower-case name
 */
public record Effects(
        @Nullable SubscriptionFilter invalidationFilter,
        List<Invalidation> invalidations,
        Map<String, String> responseHeaders) {
    /** Nothing. */
    public static final Effects NONE = new Effects(null, List.of(), Map.of());

    /** Copies list and map. */
    public Effects {
        invalidations = List.copyOf(invalidations);
        responseHeaders = Map.copyOf(responseHeaders);
    }

    /**
     * The argument of {@code extensions.invalidateSubscriptions}.
     *
     * @param subscriptionField field of type Subscription
     * @param payload what the invalidation filters of running subscriptions are asked about
     */
    public record Invalidation(String subscriptionField, Map<String, Object> payload) {}
}
