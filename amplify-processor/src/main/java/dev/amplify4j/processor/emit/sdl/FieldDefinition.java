package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Field;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a type or input, an argument, or a value of an enum.
 *
 * @param name GraphQL name
 * @param description what users say of it; may be blank
 * @param arguments arguments, in order
 * @param type its type; null for a value of an enum
 * @param directives directives, in order
 */
record FieldDefinition(
        String name,
        String description,
        List<FieldDefinition> arguments,
        @Nullable TypeReference type,
        List<Directive> directives) {
    /** Refuses what is no name. */
    FieldDefinition {
        SdlLiteral.name(name);
    }

    static FieldDefinition of(String name, String description, TypeReference type) {
        return new FieldDefinition(name, description, List.of(), type, List.of());
    }

    static FieldDefinition of(String name, TypeReference type) {
        return of(name, "", type);
    }

    static FieldDefinition of(String name, String typeName) {
        return of(name, TypeReference.named(typeName));
    }

    /** Fields of one type. */
    static Stream<FieldDefinition> each(TypeReference type, String... names) {
        return Stream.of(names).map(name -> of(name, type));
    }

    /** What takes the values of a key field: a scalar that must be there. */
    static FieldDefinition key(Field field) {
        return of(
                field.name(),
                TypeReference.named(field.type().value().graphqlName()).required());
    }

    static FieldDefinition enumValue(String name, String description) {
        return new FieldDefinition(SdlLiteral.enumValue(name), description, List.of(), null, List.of());
    }
}
