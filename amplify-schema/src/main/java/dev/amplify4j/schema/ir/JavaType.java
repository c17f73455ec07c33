package dev.amplify4j.schema.ir;

import java.util.List;
import java.util.Set;

/**
 * A Java type without containers.
 *
 * @param name canonical name, such as {@code java.lang.String}, {@code int} or {@code com.acme.Blog}; of an array its text;
 *     for a wildcard {@code ?}, {@code ? extends} or {@code ? super}
 * @param arguments type arguments, the type of an array's elements, or a wildcard's bound; only values that travel as
 *     JSON have some
 */
public record JavaType(String name, List<JavaType> arguments) {
    private static final JavaType MAP =
            new JavaType("java.util.Map", List.of(new JavaType("java.lang.String"), new JavaType("?")));
    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

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
     * Whether it is an array.
     *
     * @return true for {@code byte[]} and its like
     */
    public boolean array() {
        return name.endsWith("[]");
    }

    /**
     * Whether it is a wildcard.
     *
     * @return true for {@code ?}, with or without a bound
     */
    public boolean wildcard() {
        return name.startsWith("?");
    }

    /**
     * Whether it is {@code Map<String, ?>}: any JSON object, which clients read without a library.
     *
     * @return false for maps of other values, too
     */
    public boolean jsonObject() {
        // By components: most types end at the name, and equality that a record derives is linked when it is first
        // called.
        return name.equals(MAP.name) && arguments.equals(MAP.arguments);
    }

    /**
     * Whether it is one of the eight primitive types.
     *
     * @return true for {@code int} and its like
     */
    public boolean primitive() {
        return PRIMITIVES.contains(name);
    }
}
