package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.ValueType;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import java.util.List;

/** Short ways to build the nodes of the syntax tree that this package needs. */
final class Sdl {
    private Sdl() {}

    static TypeName named(String name) {
        return new TypeName(SdlLiteral.name(name));
    }

    static ListType listOf(String name) {
        return new ListType(named(name));
    }

    static NonNullType required(String name) {
        return new NonNullType(named(name));
    }

    /** The type of a field that answers values. */
    static Type<?> type(FieldType type) {
        return type(type, type.value().graphqlName());
    }

    /** The type of a field or argument that takes values: of a custom type its input. */
    static Type<?> inputType(FieldType type) {
        String name = type.value().graphqlName();
        return type(type, type.value() instanceof ValueType.CustomTypeReference ? Names.customTypeInput(name) : name);
    }

    private static Type<?> type(FieldType type, String typeName) {
        TypeName name = named(typeName);
        if (!type.list()) {
            return type.required() ? new NonNullType(name) : name;
        }
        ListType list = new ListType(type.elementRequired() ? new NonNullType(name) : name);
        return type.required() ? new NonNullType(list) : list;
    }

    static InputValueDefinition input(String name, Type<?> type) {
        return InputValueDefinition.newInputValueDefinition()
                .name(SdlLiteral.name(name))
                .type(type)
                .build();
    }

    static InputValueDefinition input(String name, String typeName) {
        return input(name, named(typeName));
    }

    /** An input field for the values of a key field: a scalar that must be there. */
    static InputValueDefinition keyInput(Field field) {
        return input(field.name(), required(field.type().value().graphqlName()));
    }

    static InputObjectTypeDefinition inputType(String name, List<InputValueDefinition> fields) {
        return InputObjectTypeDefinition.newInputObjectDefinition()
                .name(SdlLiteral.name(name))
                .inputValueDefinitions(fields)
                .build();
    }

    static FieldDefinition field(String name, Type<?> type) {
        return FieldDefinition.newFieldDefinition()
                .name(SdlLiteral.name(name))
                .type(type)
                .build();
    }
}
