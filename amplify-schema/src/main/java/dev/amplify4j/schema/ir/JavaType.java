package dev.amplify4j.schema.ir;

/**
 * A Java type without containers.
 *
 * @param name canonical name, such as {@code java.lang.String}, {@code int} or {@code com.acme.Blog}
 */
public record JavaType(String name) {
    /**
     * Whether it is one of the eight primitive types.
     *
     * @return true for {@code int} and its like
     */
    public boolean primitive() {
        return name.indexOf('.') < 0 && Character.isLowerCase(name.charAt(0));
    }
}
