package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.graphql.RequestContext.SubscriptionField;
import dev.amplify4j.sandbox.resolver.Effects;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A running subscription: which mutations it hears, and which of their results it lets through. Immutable. */
public final class Subscription {
    private final GraphQlRequest request;
    private final SubscriptionField field;
    private final Set<String> mutations;

    Subscription(GraphQlRequest request, SubscriptionField field, Set<String> mutations) {
        this.request = request;
        this.field = field;
        this.mutations = mutations;
    }

    GraphQlRequest request() {
        return request;
    }

    String fieldName() {
        return field.name();
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
}
