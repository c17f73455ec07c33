package dev.amplify4j.schema.ir;

import java.util.List;

/** A value that is known at compile time, such as a default. */
public sealed interface Constant {
    /**
     * A text: of strings, enum constants and all scalars that travel as text.
     *
     * @param value the text
     */
    record Text(String value) implements Constant {}

    /**
     * A number.
     *
     * @param literal the number as JSON spells it
     */
    record Numeric(String literal) implements Constant {}

    /**
     * A boolean.
     *
     * @param value true or false
     */
    record Bool(boolean value) implements Constant {}

    /**
     * A list.
     *
     * @param elements texts, numbers or booleans
     */
    record Elements(List<Constant> elements) implements Constant {
        /** Copies the list. */
        public Elements {
            elements = List.copyOf(elements);
        }
    }
}
