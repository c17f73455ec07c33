package dev.amplify4j.schema.ir;

import java.util.List;

/**
 * An enum.
 *
 * @param javaName the Java enum
 * @param name GraphQL name
 * @param constants its values in the order of the Java enum
 * @param description SDL description; empty when there is none
 */
public record EnumType(JavaName javaName, String name, List<Constant> constants, String description) {
    /** Copies the list. */
    public EnumType {
        constants = List.copyOf(constants);
    }

    /**
     * A value of an enum.
     *
     * @param name GraphQL name
     * @param javaName name of the Java constant
     * @param description SDL description; empty when there is none
     */
    public record Constant(String name, String javaName, String description) {}
}
