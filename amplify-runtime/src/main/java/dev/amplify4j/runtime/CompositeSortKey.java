package dev.amplify4j.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sort key of several fields, as queries narrow it; values come in the order of the fields. */
public final class CompositeSortKey {
    private final String argument;
    private final List<String> fields;

    /**
     * A sort key.
     *
     * @param argument the argument of the query
     * @param fields GraphQL names
     */
    public CompositeSortKey(String argument, String... fields) {
        this.argument = argument;
        this.fields = List.of(fields);
    }

    /**
     * Equal to values.
     *
     * @param values a value for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields
     */
    public KeyCondition eq(Object... values) {
        return compare("eq", all(values));
    }

    /**
     * Less than values.
     *
     * @param values a value for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields
     */
    public KeyCondition lt(Object... values) {
        return compare("lt", all(values));
    }

    /**
     * Less than or equal to values.
     *
     * @param values a value for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields
     */
    public KeyCondition le(Object... values) {
        return compare("le", all(values));
    }

    /**
     * Greater than values.
     *
     * @param values a value for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields
     */
    public KeyCondition gt(Object... values) {
        return compare("gt", all(values));
    }

    /**
     * Greater than or equal to values.
     *
     * @param values a value for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields
     */
    public KeyCondition ge(Object... values) {
        return compare("ge", all(values));
    }

    /**
     * Between values, both included.
     *
     * @param from the lower values, one for each field
     * @param to the upper values, one for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields
     */
    public KeyCondition between(List<?> from, List<?> to) {
        return compare("between", List.of(all(from.toArray()), all(to.toArray())));
    }

    /**
     * Begins with values.
     *
     * @param values values of the first fields; the last of them may be the beginning of a text
     * @return the condition
     * @throws IllegalArgumentException if there are no values, or more than fields
     */
    public KeyCondition beginsWith(Object... values) {
        return compare("beginsWith", first(values));
    }

    private KeyCondition compare(String operator, Object operand) {
        return new KeyCondition(argument, operator, operand);
    }

    private Map<String, Object> all(Object... values) {
        if (values.length != fields.size()) {
            throw wrongNumber(values.length);
        }
        return first(values);
    }

    private Map<String, Object> first(Object... values) {
        if (values.length == 0 || values.length > fields.size()) {
            throw wrongNumber(values.length);
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            parts.put(fields.get(i), Scalar.encodeByClass(values[i]));
        }
        return parts;
    }

    private IllegalArgumentException wrongNumber(int values) {
        return new IllegalArgumentException("The sort key has the fields " + fields + ", not " + values + " values");
    }

    @Override
    public String toString() {
        return argument;
    }
}
