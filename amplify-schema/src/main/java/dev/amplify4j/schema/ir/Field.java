package dev.amplify4j.schema.ir;

import org.jspecify.annotations.Nullable;

/**
 * A member that holds a value.
 *
 * @param name GraphQL name
 * @param type GraphQL type
 * @param origin why the field is there
 * @param component the record component; null when the field exists in the schema alone
 * @param description SDL description; empty when there is none
 */
public record Field(
        String name,
        FieldType type,
        Origin origin,
        @Nullable JavaComponent component,
        String description) implements Member {
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
        /** The owner's field that no component declares. */
        OWNER
    }

    /**
     * Whether the field was declared, if only as the foreign key of a declared relation.
     *
     * @return true when clients may write it
     */
    public boolean declared() {
        return origin == Origin.DECLARED || origin == Origin.FOREIGN_KEY;
    }
}
