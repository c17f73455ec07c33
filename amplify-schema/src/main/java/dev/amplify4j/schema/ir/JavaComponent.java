package dev.amplify4j.schema.ir;

/**
 * A record component as Java sees it.
 *
 * @param name component name
 * @param type its Java type, of a relation that of the related record
 * @param container what holds the type
 */
public record JavaComponent(String name, JavaType type, Container container) {
    /** What holds a component's type. */
    public enum Container {
        /** Nothing: the type itself. */
        NONE,
        /** {@code java.util.List}. */
        LIST,
        /** {@code java.util.Set}. */
        SET,
        /** {@code java.util.Optional}. */
        OPTIONAL,
        /** {@code dev.amplify4j.model.Ref}. */
        REF,
        /** {@code dev.amplify4j.model.Many}. */
        MANY
    }
}
