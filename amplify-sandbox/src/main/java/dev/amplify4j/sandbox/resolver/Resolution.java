package dev.amplify4j.sandbox.resolver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an {@link Invocation}.
 *
 * @param value the field's value as JSON data (maps, lists, text, numbers, booleans, null); null after a failure
 * @param errors errors that the resolver appended, and the one that ended it
 * @param subscriptionFilter filter that a subscription's resolver set; null when it set none
 * @param effects what else it asked for
 */
public record Resolution(
        @Nullable Object value,
        List<ResolverError> errors,
        @Nullable SubscriptionFilter subscriptionFilter,
        Effects effects) {
    /** Copies the errors. */
    public Resolution {
        errors = List.copyOf(errors);
    }

    /**
     * A resolution without further effects.
     *
     * @param value the field's value as JSON data
     * @param errors errors that the resolver appended, and the one that ended it
     * @param subscriptionFilter filter that a subscription's resolver set; null when it set none
     */
    public Resolution(
            @Nullable Object value, List<ResolverError> errors, @Nullable SubscriptionFilter subscriptionFilter) {
        this(value, errors, subscriptionFilter, Effects.NONE);
    }

    /**
     * A resolver that ended with an error.
     *
     * @param error the error
     * @return a resolution without a value
     */
    public static Resolution failed(ResolverError error) {
        return new Resolution(null, List.of(error), null);
    }
}
