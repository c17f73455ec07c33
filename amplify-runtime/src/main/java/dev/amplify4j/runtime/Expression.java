package dev.amplify4j.runtime;

import java.util.List;

/** What a condition says, as AppSync's filter inputs spell it. Operands are texts, numbers, booleans and lists. */
public sealed interface Expression {
    /**
     * A field compared with a value.
     *
     * @param field GraphQL name
     * @param operator such as {@code beginsWith}
     * @param operand the value on the wire
     */
    record Comparison(String field, String operator, Object operand) implements Expression {}

    /**
     * The size of a field compared with a number.
     *
     * @param field GraphQL name
     * @param operator such as {@code gt}
     * @param operand a number or a list of two
     */
    record SizeComparison(String field, String operator, Object operand) implements Expression {}

    /**
     * All of several.
     *
     * @param parts what must hold
     */
    record And(List<Expression> parts) implements Expression {
        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /**
     * At least one of several.
     *
     * @param parts one of which must hold
     */
    record Or(List<Expression> parts) implements Expression {
        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The opposite.
     *
     * @param part what must not hold
     */
    record Not(Expression part) implements Expression {}
}
