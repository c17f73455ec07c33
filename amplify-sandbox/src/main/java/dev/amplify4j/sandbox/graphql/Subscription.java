package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.graphql.RequestContext.SubscriptionField;
import dev.amplify4j.sandbox.resolver.Effects;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A running subscription: which mutations it hears, and which of their results it lets through. Immutable.
 *
 * <p>Two of one caller are equal when they ask alike: what one hears, the other hears, word by word.
 */
public final class Subscription {
    private final GraphQlRequest request;
    private final SubscriptionField field;
    private final Set<String> mutations;
    /** Kept, as it is asked for with each event. */
    private final int hash;

    Subscription(GraphQlRequest request, SubscriptionField field, Set<String> mutations) {
        this.request = request;
        this.field = field;
        this.mutations = mutations;
        this.hash = Objects.hash(request.query(), request.variables(), request.caller(), field);
    }

    GraphQlRequest request() {
        return request;
    }

    String fieldName() {
        return field.name();
    }

    /**
     * Whether the token that started it has expired.
     *
     * @param now the time
     * @return true when it would not be started any more
     */
    public boolean isExpired(Instant now) {
        return request.caller().isExpired(now);
    }

    /**
     * The mutations it hears.
     *
     * @return names of fields of type Mutation
     */
    public Set<String> mutations() {
        return mutations;
    }

    /**
     * Whether an event passes: by the enhanced filter that the resolver set, else by the arguments that were given. Both
     * compare fields, so what is no object passes where neither asks for anything.
     *
     * @param payload the mutation's result, objects by field names
     * @return true when the subscriber shall hear of it
     */
    public boolean matches(Object payload) {
        Map<String, Object> fields = fields(payload);
        if (field.filter() != null) {
            return field.filter().matches(fields);
        }
        return field.arguments().entrySet().stream()
                .allMatch(argument -> same(argument.getValue(), fields.get(argument.getKey())));
    }

    @SuppressWarnings("unchecked") // the selection of an object is a map by names
    private static Map<String, Object> fields(Object payload) {
        return payload instanceof Map<?, ?> object ? (Map<String, Object>) object : Map.of();
    }

    /**
     * Whether a mutation's invalidation ends it.
     *
     * @param invalidation what the mutation's resolver asked for
     * @return true when it names this field, and the resolver's invalidation filter lets its payload through
     */
    public boolean endsBy(Effects.Invalidation invalidation) {
        return field.invalidationFilter() != null
                && field.name().equals(invalidation.subscriptionField())
                && field.invalidationFilter().matches(invalidation.payload());
    }

    private static boolean same(@Nullable Object argument, @Nullable Object value) {
        if (argument instanceof Number left && value instanceof Number right) {
            return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())) == 0;
        }
        return Objects.equals(argument, value);
    }

    /** The headers of the request do not count: events run no resolver that could see them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Subscription that
                        && hash == that.hash
                        && field.equals(that.field)
                        && mutations.equals(that.mutations)
                        && request.query().equals(that.request.query())
                        && Objects.equals(request.operationName(), that.request.operationName())
                        && request.variables().equals(that.request.variables())
                        && request.caller().equals(that.request.caller()));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
