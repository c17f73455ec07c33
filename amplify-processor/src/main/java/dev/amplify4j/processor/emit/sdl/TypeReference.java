package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.ValueType;

/**
 * How a field or argument names its type.
 *
 * @param sdl such as {@code [String!]}; only this class makes it
 */
record TypeReference(String sdl) {
    static TypeReference named(String name) {
        return new TypeReference(SdlLiteral.name(name));
    }

    static TypeReference listOf(String name) {
        return named(name).list();
    }

    TypeReference list() {
        return new TypeReference("[" + sdl + "]");
    }

    TypeReference required() {
        return new TypeReference(sdl + "!");
    }

    /** The type of a field that answers values. */
    static TypeReference output(FieldType type) {
        return of(type, type.value().graphqlName());
    }

    /** The type of a field or argument that takes values: of a custom type its input. */
    static TypeReference input(FieldType type) {
        String name = type.value().graphqlName();
        return of(type, type.value() instanceof ValueType.CustomTypeReference ? Names.customTypeInput(name) : name);
    }

    private static TypeReference of(FieldType type, String typeName) {
        TypeReference named = named(typeName);
        TypeReference whole = named;
        if (type.list()) {
            whole = (type.elementRequired() ? named.required() : named).list();
        }
        return type.required() ? whole.required() : whole;
    }
}
