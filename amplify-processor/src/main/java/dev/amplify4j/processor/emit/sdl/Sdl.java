package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.FieldType;
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

    static Type<?> type(FieldType type) {
        TypeName name = named(type.value().graphqlName());
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

    /** An argument or input field that takes the field's values. */
    static InputValueDefinition input(Field field) {
        return input(field.name(), type(field.type()));
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
}
