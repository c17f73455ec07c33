package dev.amplify4j.schema.plan;

/**
 * An attribute that is part of a key.
 *
 * @param name attribute name; {@code a#b} for a sort key that joins several fields
 * @param type DynamoDB's scalar attribute type
 */
public record KeyAttribute(String name, Type type) {
    /** DynamoDB's scalar attribute types that keys of models use. */
    public enum Type {
        /** String. */
        S,
        /** Number. */
        N
    }
}
