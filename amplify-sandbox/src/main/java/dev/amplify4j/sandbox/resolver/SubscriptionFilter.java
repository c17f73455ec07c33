package dev.amplify4j.sandbox.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An enhanced subscription filter of AppSync: an event passes when every condition of at least one group holds.
 *
 * @param groups groups of conditions; at most {@value #MAX_GROUPS}
 */
public record SubscriptionFilter(List<List<FilterCondition>> groups) {
    /** AppSync's limit of groups in a filter, after every {@code in} is multiplied out. */
    static final int MAX_GROUPS = 10;

    /** AppSync's limit of different fields in a group. */
    static final int MAX_FIELDS = 5;

    /**
     * Copies the groups.
     *
     * @throws InvalidFilterException if there is no condition at all, or a limit of the service is exceeded
     */
    public SubscriptionFilter {
        groups = groups.stream().map(List::copyOf).toList();
        if (groups.isEmpty() || groups.stream().anyMatch(List::isEmpty)) {
            throw new InvalidFilterException(
                    "A subscription filter needs a condition in every group; this one has none.");
        }
        int expanded =
                groups.stream().mapToInt(SubscriptionFilter::expandedSize).sum();
        if (expanded > MAX_GROUPS) {
            throw new InvalidFilterException("A subscription filter has at most " + MAX_GROUPS
                    + " groups, each value of 'in' counting as one; this one has " + expanded + ".");
        }
        for (List<FilterCondition> group : groups) {
            long fields =
                    group.stream().map(FilterCondition::fieldName).distinct().count();
            if (fields > MAX_FIELDS) {
                throw new InvalidFilterException("A group of a subscription filter has at most " + MAX_FIELDS
                        + " different fields, this one has " + fields + ".");
            }
        }
    }

    private static int expandedSize(List<FilterCondition> group) {
        int size = 1;
        for (FilterCondition condition : group) {
            if (condition.operator() == FilterOperator.IN && condition.value() instanceof List<?> values) {
                size = Math.min(size * values.size(), MAX_GROUPS + 1);
            }
        }
        return size;
    }

    /**
     * Reads the argument of {@code extensions.setSubscriptionFilter}.
     *
     * @param filter JSON data: {@code {filterGroup: [{filters: [{fieldName, operator, value}]}]}}
     * @return the filter
     * @throws InvalidFilterException if it has another form or exceeds a limit
     */
    public static SubscriptionFilter parse(@Nullable Object filter) {
        List<List<FilterCondition>> groups = new ArrayList<>();
        for (Object group : list(member(filter, "filterGroup"), "filterGroup")) {
            List<FilterCondition> conditions = new ArrayList<>();
            for (Object condition : list(member(group, "filters"), "filters")) {
                conditions.add(FilterCondition.parse(condition));
            }
            groups.add(conditions);
        }
        return new SubscriptionFilter(groups);
    }

    /**
     * Whether an event reaches the subscriber.
     *
     * @param payload the mutation's result, by field name
     * @return true when every condition of one group holds
     */
    public boolean matches(Map<String, ?> payload) {
        return groups.stream().anyMatch(group -> group.stream().allMatch(condition -> condition.holds(payload)));
    }

    private static @Nullable Object member(@Nullable Object object, String name) {
        if (!(object instanceof Map<?, ?> map)) {
            throw new InvalidFilterException("A subscription filter is an object with " + name + ".");
        }
        return map.get(name);
    }

    private static List<?> list(@Nullable Object value, String name) {
        if (!(value instanceof List<?> list)) {
            throw new InvalidFilterException("A subscription filter needs " + name + ", a list.");
        }
        return list;
    }
}
