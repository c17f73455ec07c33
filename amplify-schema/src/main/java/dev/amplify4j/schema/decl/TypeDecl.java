package dev.amplify4j.schema.decl;

import java.util.List;

/**
 * A Java type as written.
 *
 * @param kind what it is
 * @param name canonical name without type arguments; of an array its text, of a wildcard that without its bound
 * @param nullable whether it is marked nullable
 * @param arguments type arguments; of an array its elements' type, of a wildcard its bound
 */
public record TypeDecl(Kind kind, String name, boolean nullable, List<TypeDecl> arguments) {
    /** Copies the list. */
    public TypeDecl {
        arguments = List.copyOf(arguments);
    }

    /**
     * This type, marked nullable.
     *
     * @return an equal type that is nullable
     */
    public TypeDecl asNullable() {
        return new TypeDecl(kind, name, true, arguments);
    }

    /**
     * Whether it is a map, which travels as JSON with whatever is in it.
     *
     * @return true for {@code java.util.Map}, whatever its arguments
     */
    public boolean map() {
        return name.equals("java.util.Map");
    }

    /**
     * The type as a message shows it.
     *
     * @return simple names with type arguments
     */
    public String display() {
        if (kind == Kind.ARRAY || (kind == Kind.OPEN && arguments.isEmpty())) {
            return name;
        }
        if (kind == Kind.OPEN) {
            return name + " " + arguments.get(0).display();
        }
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return arguments.isEmpty()
                ? simple
                : simple + "<"
                        + String.join(
                                ", ", arguments.stream().map(TypeDecl::display).toList()) + ">";
    }

    /** What a type is. */
    public enum Kind {
        /** One of the eight primitive types. */
        PRIMITIVE,
        /** A record with {@code @Model}. */
        MODEL,
        /** Another record. */
        RECORD,
        /** An enum. */
        ENUM,
        /** Another class or interface, with all its type arguments. */
        CLASS,
        /** A generic class without type arguments. */
        RAW,
        /** An array. */
        ARRAY,
        /** A wildcard or type variable. */
        OPEN,
        /** A type that does not exist, by its simple name; the compiler says so itself. */
        MISSING
    }
}
