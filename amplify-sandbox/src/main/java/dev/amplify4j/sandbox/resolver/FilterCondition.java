package dev.amplify4j.sandbox.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of a {@link SubscriptionFilter}.
 *
 * @param fieldName field of the event, or a path of fields with dots
 * @param operator how to compare
 * @param value what to compare with: text, number, boolean, null, or a list of them
 */
public record FilterCondition(
        String fieldName, FilterOperator operator, @Nullable Object value) {
    private static final int MAX_TEXT = 256;
    private static final int MAX_DEPTH = 5;

    /**
     * Checks the service's limits.
     *
     * @throws InvalidFilterException if the operator does not take such a value or a limit is exceeded
     */
    public FilterCondition {
        if (fieldName.isEmpty() || fieldName.length() > MAX_TEXT || fieldName.split("\\.", -1).length > MAX_DEPTH) {
            throw new InvalidFilterException(
                    "A fieldName has 1 to " + MAX_TEXT + " characters and at most " + MAX_DEPTH + " parts.");
        }
        if (value instanceof List<?> values) {
            operator.checkCount(fieldName, values.size());
            List<@Nullable Object> copy = new ArrayList<>(values);
            copy.forEach(element -> checkScalar(fieldName, element));
            value = copy;
        } else {
            operator.checkSingle(fieldName);
            checkScalar(fieldName, value);
        }
    }

    static FilterCondition parse(@Nullable Object condition) {
        if (!(condition instanceof Map<?, ?> map)
                || !(map.get("fieldName") instanceof String fieldName)
                || !(map.get("operator") instanceof String operator)) {
            throw new InvalidFilterException(
                    "A condition of a subscription filter is an object with fieldName, operator and value.");
        }
        return new FilterCondition(fieldName, FilterOperator.of(operator), map.get("value"));
    }

    /** Whether the event satisfies the comparison. */
    boolean holds(Map<String, ?> payload) {
        Object found = payload;
        for (String name : fieldName.split("\\.", -1)) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return operator.holds(found, value);
    }

    private static void checkScalar(String fieldName, @Nullable Object value) {
        if (value instanceof String text && text.length() > MAX_TEXT) {
            throw new InvalidFilterException("The value for '" + fieldName
                    + "' of a subscription filter is longer than " + MAX_TEXT + " characters.");
        }
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            throw new InvalidFilterException(
                    "The value for '" + fieldName + "' of a subscription filter is no text, number or boolean.");
        }
    }
}
