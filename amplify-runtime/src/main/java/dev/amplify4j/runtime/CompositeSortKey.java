package dev.amplify4j.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sort key of several fields, as queries narrow it; values come in the order of the fields. */
public final class CompositeSortKey {
    private final String argument;
    private final Map<String, Codec<?>> fields;

    /**
     * A sort key without fields.
     *
     * @param argument the argument of the query
     */
    public CompositeSortKey(String argument) {
        this(argument, Map.of());
    }

    private CompositeSortKey(String argument, Map<String, Codec<?>> fields) {
        this.argument = argument;
        this.fields = fields;
    }

    /**
     * Adds a field.
     *
     * @param field GraphQL name
     * @param codec encodes its values
     * @return a longer sort key
     */
    public CompositeSortKey with(String field, Codec<?> codec) {
        Map<String, Codec<?>> more = new LinkedHashMap<>(fields);
        more.put(field, codec);
        return new CompositeSortKey(argument, more);
    }

    /**
     * Equal to values.
     *
     * @param values a value for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields, or a value is of another class
     */
    public KeyCondition eq(Object... values) {
        return compare("eq", all(values));
    }

    /**
     * Less than values.
     *
     * @param values a value for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields, or a value is of another class
     */
    public KeyCondition lt(Object... values) {
        return compare("lt", all(values));
    }

    /**
     * Less than or equal to values.
     *
     * @param values a value for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields, or a value is of another class
     */
    public KeyCondition le(Object... values) {
        return compare("le", all(values));
    }

    /**
     * Greater than values.
     *
     * @param values a value for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields, or a value is of another class
     */
    public KeyCondition gt(Object... values) {
        return compare("gt", all(values));
    }

    /**
     * Greater than or equal to values.
     *
     * @param values a value for each field
     * @return the condition
     * @throws IllegalArgumentException if there are not as many values as fields, or a value is of another class
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
     * @throws IllegalArgumentException if there are not as many values as fields, or a value is of another class
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
        for (Map.Entry<String, Codec<?>> field : fields.entrySet()) {
            if (parts.size() < values.length) {
                parts.put(field.getKey(), encode(field, values[parts.size()]));
            }
        }
        return parts;
    }

    /** A text is taken as it is, so that a key may begin with a part of a date. */
    @SuppressWarnings("unchecked") // a value of another class is refused
    private static Object encode(Map.Entry<String, Codec<?>> field, Object value) {
        try {
            return value instanceof String ? value : ((Codec<Object>) field.getValue()).encode(value);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    field.getKey() + " is no " + value.getClass().getName(), e);
        }
    }

    private IllegalArgumentException wrongNumber(int values) {
        return new IllegalArgumentException(
                "The sort key has the fields " + fields.keySet() + ", not " + values + " values");
    }

    @Override
    public String toString() {
        return argument;
    }
}
