package dev.amplify4j.schema.ir;

import org.jspecify.annotations.Nullable;

/**
 * What the server checks of a value at create and update; null is not checked, of a list every element is.
 *
 * @param kind what is compared
 * @param operand number as JSON spells it, length, text, or regular expression in Java's syntax
 * @param message error message of the API; null for the message that names field, type and rule
 * @param ofElements whether a length is that of a list's elements, and not of the list
 */
public record Constraint(
        Kind kind, String operand, @Nullable String message, boolean ofElements) {
    /**
     * A constraint whose length, if it speaks of one, is the value's own.
     *
     * @param kind what is compared
     * @param operand number as JSON spells it, length, text, or regular expression in Java's syntax
     * @param message error message of the API; null for the message that names field, type and rule
     */
    public Constraint(Kind kind, String operand, @Nullable String message) {
        this(kind, operand, message, false);
    }

    /** The kinds of constraints, in the order in which they are checked. */
    public enum Kind {
        /** Greater than a number. */
        GT,
        /** Less than a number. */
        LT,
        /** Greater than or equal to a number. */
        GTE,
        /** Less than or equal to a number. */
        LTE,
        /** A text with at least so many characters, a list with at least so many elements. */
        MIN_LENGTH,
        /** A text with at most so many characters, a list with at most so many elements. */
        MAX_LENGTH,
        /** A text that begins so. */
        STARTS_WITH,
        /** A text that ends so. */
        ENDS_WITH,
        /** A text that a regular expression matches. */
        MATCHES
    }
}
