package dev.amplify4j.schema.ir;

import java.util.List;

/**
 * A Java type without containers.
 *
 * @param name canonical name, such as {@code java.lang.String}, {@code int} or {@code com.acme.Blog}; {@code ?} for a
 *     wildcard
 * @param arguments type arguments; only values that travel as JSON have some
 */
public record JavaType(String name, List<JavaType> arguments) {
    /** Copies the list. */
    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /**
     * A type without type arguments.
     *
     * @param name canonical name
     */
    public JavaType(String name) {
        this(name, List.of());
    }

    /**
     * Whether it is one of the eight primitive types.
     *
     * @return true for {@code int} and its like
     */
    public boolean primitive() {
        return name.indexOf('.') < 0 && Character.isLowerCase(name.charAt(0));
    }
}
