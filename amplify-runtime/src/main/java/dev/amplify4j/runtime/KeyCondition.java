package dev.amplify4j.runtime;

/**
 * A condition on the sort key of an index or identifier, which the database evaluates before it reads.
 *
 * @param argument the argument of the query
 * @param operator such as {@code between}
 * @param operand the value on the wire
 */
public record KeyCondition(String argument, String operator, Object operand) {
    /** Operands are users' data. */
    @Override
    public String toString() {
        return "KeyCondition[" + argument + " " + operator + "]";
    }
}
