package dev.amplify4j.sandbox.graphql;

import java.util.List;
import java.util.Map;

/** What became of the start of a subscription. */
public sealed interface SubscriptionStart {
    /**
     * It runs.
     *
     * @param subscription the subscription
     */
    record Accepted(Subscription subscription) implements SubscriptionStart {}

    /**
     * It was refused.
     *
     * @param errors the errors as AppSync writes them; at least one
     */
    record Refused(List<Map<String, Object>> errors) implements SubscriptionStart {
        /** Copies the list. */
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
