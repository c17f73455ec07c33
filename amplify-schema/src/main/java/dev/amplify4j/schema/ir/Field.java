package dev.amplify4j.schema.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member that holds a value.
 *
 * @param name GraphQL name
 * @param type GraphQL type
 * @param origin why the field is there
 * @param component the record component; null when the field exists in the schema alone
 * @param description SDL description; empty when there is none
 * @param defaultValue what a create stores that leaves the field out or null; null when there is none
 * @param constraints what the server checks of values, in order
 */
public record Field(
        String name,
        FieldType type,
        Origin origin,
        @Nullable JavaComponent component,
        String description,
        @Nullable Constant defaultValue,
        List<Constraint> constraints)
        implements Member {
    /** Copies the list. */
    public Field {
        constraints = List.copyOf(constraints);
    }

    /**
     * A field without default and constraints.
     *
     * @param name GraphQL name
     * @param type GraphQL type
     * @param origin why the field is there
     * @param component the record component; null when the field exists in the schema alone
     * @param description SDL description; empty when there is none
     */
    public Field(String name, FieldType type, Origin origin, @Nullable JavaComponent component, String description) {
        this(name, type, origin, component, description, null, List.of());
    }

    /** Why a field is there. */
    public enum Origin {
        /** Declared as a component; in the official builder's terms an ordinary field. */
        DECLARED,
        /** The implicit {@code id}; visible in Java as the component {@code id}. */
        IMPLICIT_ID,
        /** A foreign key that no component declares. */
        FOREIGN_KEY,
        /** The implicit {@code createdAt}. */
        CREATED_AT,
        /** The implicit {@code updatedAt}. */
        UPDATED_AT,
        /** The field of an owner rule that no component declares; clients cannot write it. */
        OWNER,
        /** The field of a dynamic group rule that no component declares; an ordinary field that clients write. */
        GROUP
    }

    /**
     * Whether the field was declared, if only as the foreign key of a declared relation.
     *
     * @return true when clients may write it
     */
    public boolean declared() {
        return origin == Origin.DECLARED || origin == Origin.FOREIGN_KEY || origin == Origin.GROUP;
    }
}
