package dev.amplify4j.sandbox.resolver;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Operators of enhanced subscription filters.
 *
 * <p>A field that is null or that the mutation did not select satisfies only the negations, as a missing attribute does
 * in a DynamoDB filter expression.
 */
public enum FilterOperator {
    /** Equal. */
    EQ("eq", 0),
    /** Not equal. */
    NE("ne", 0),
    /** Less than or equal. */
    LE("le", 0),
    /** Less than. */
    LT("lt", 0),
    /** Greater than or equal. */
    GE("ge", 0),
    /** Greater than. */
    GT("gt", 0),
    /** A list has the element, or a text the part. */
    CONTAINS("contains", 0),
    /** The opposite of {@link #CONTAINS}. */
    NOT_CONTAINS("notContains", 0),
    /** A text starts so. */
    BEGINS_WITH("beginsWith", 0),
    /** Equal to one of at most five values. */
    IN("in", 5),
    /** Equal to none of at most five values. */
    NOT_IN("notIn", 5),
    /** In a closed range of two values. */
    BETWEEN("between", 2),
    /** {@link #CONTAINS} for one of at most twenty values. */
    CONTAINS_ANY("containsAny", 20);

    private final String graphqlName;
    private final int maxValues;

    FilterOperator(String graphqlName, int maxValues) {
        this.graphqlName = graphqlName;
        this.maxValues = maxValues;
    }

    static FilterOperator of(String name) {
        for (FilterOperator operator : values()) {
            if (operator.graphqlName.equals(name)) {
                return operator;
            }
        }
        throw new InvalidFilterException("A subscription filter has no operator '" + name + "'.");
    }

    void checkCount(String fieldName, int count) {
        if (maxValues == 0) {
            throw new InvalidFilterException(
                    "'" + graphqlName + "' for '" + fieldName + "' takes one value, not a list.");
        }
        boolean exact = this == BETWEEN;
        if (count == 0 || count > maxValues || (exact && count != maxValues)) {
            throw new InvalidFilterException("'" + graphqlName + "' for '" + fieldName + "' takes "
                    + (exact ? "" : "1 to ") + maxValues + " values, not " + count + ".");
        }
    }

    void checkSingle(String fieldName) {
        if (maxValues > 0) {
            throw new InvalidFilterException("'" + graphqlName + "' for '" + fieldName + "' takes a list of values.");
        }
    }

    boolean holds(@Nullable Object found, @Nullable Object value) {
        return switch (this) {
            case EQ -> same(found, value);
            case NE -> !same(found, value);
            case LE -> compare(found, value, -1, 0);
            case LT -> compare(found, value, -1, -1);
            case GE -> compare(found, value, 0, 1);
            case GT -> compare(found, value, 1, 1);
            case CONTAINS -> contains(found, value);
            case NOT_CONTAINS -> !contains(found, value);
            case BEGINS_WITH -> found instanceof String text && value instanceof String start && text.startsWith(start);
            case IN -> list(value).stream().anyMatch(element -> same(found, element));
            case NOT_IN -> list(value).stream().noneMatch(element -> same(found, element));
            case BETWEEN ->
                compare(found, list(value).get(0), 0, 1)
                        && compare(found, list(value).get(1), -1, 0);
            case CONTAINS_ANY -> list(value).stream().anyMatch(element -> contains(found, element));
        };
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static boolean same(@Nullable Object found, @Nullable Object value) {
        if (found instanceof Number left && value instanceof Number right) {
            return decimal(left).compareTo(decimal(right)) == 0;
        }
        return Objects.equals(found, value);
    }

    private static boolean contains(@Nullable Object found, @Nullable Object value) {
        if (found instanceof Collection<?> elements) {
            return elements.stream().anyMatch(element -> same(element, value));
        }
        return found instanceof String text && value instanceof String part && text.contains(part);
    }

    /** Whether the sign of the comparison is in a closed range; false for values that have no common order. */
    private static boolean compare(@Nullable Object found, @Nullable Object value, int from, int to) {
        int sign;
        if (found instanceof Number left && value instanceof Number right) {
            sign = decimal(left).compareTo(decimal(right));
        } else if (found instanceof String left && value instanceof String right) {
            sign = Integer.signum(left.compareTo(right));
        } else {
            return false;
        }
        return from <= sign && sign <= to;
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
