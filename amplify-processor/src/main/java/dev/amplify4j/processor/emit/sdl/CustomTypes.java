package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Names;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import java.util.List;
import java.util.stream.Stream;

/** The enums and custom types that the user declares: as answers, as inputs, or as both. */
final class CustomTypes {
    private final Backend backend;
    private final Directives directives;

    CustomTypes(Backend backend, Directives directives) {
        this.backend = backend;
        this.directives = directives;
    }

    @SuppressWarnings("rawtypes") // graphql-java's own definitions implement the raw type
    Stream<SDLDefinition> definitions() {
        Stream<SDLDefinition> enums = backend.enums().stream().map(CustomTypes::enumType);
        Stream<SDLDefinition> outputs =
                backend.customTypes().stream().filter(CustomType::output).map(this::objectType);
        Stream<SDLDefinition> inputs =
                backend.customTypes().stream().filter(CustomType::input).map(CustomTypes::inputType);
        Stream<SDLDefinition> invocation = backend.operations().stream().anyMatch(CustomOperation::async)
                ? Stream.of(eventInvocationResponse())
                : Stream.empty();
        return Stream.of(enums, outputs, inputs, invocation).flatMap(definitions -> definitions);
    }

    private static EnumTypeDefinition enumType(EnumType type) {
        return EnumTypeDefinition.newEnumTypeDefinition()
                .name(SdlLiteral.name(type.name()))
                .description(SdlLiteral.description(type.description()))
                .enumValueDefinitions(type.constants().stream()
                        .map(constant -> EnumValueDefinition.newEnumValueDefinition()
                                .name(SdlLiteral.enumValue(constant.name()))
                                .description(SdlLiteral.description(constant.description()))
                                .build())
                        .toList())
                .build();
    }

    private ObjectTypeDefinition objectType(CustomType type) {
        return ObjectTypeDefinition.newObjectTypeDefinition()
                .name(SdlLiteral.name(type.name()))
                .description(SdlLiteral.description(type.description()))
                .directives(directives.customType(type.name()).directives())
                .fieldDefinitions(
                        type.fields().stream().map(CustomTypes::outputField).toList())
                .build();
    }

    private static FieldDefinition outputField(Field field) {
        return FieldDefinition.newFieldDefinition()
                .name(SdlLiteral.name(field.name()))
                .description(SdlLiteral.description(field.description()))
                .type(Sdl.type(field.type()))
                .build();
    }

    private static InputObjectTypeDefinition inputType(CustomType type) {
        return InputObjectTypeDefinition.newInputObjectDefinition()
                .name(SdlLiteral.name(Names.customTypeInput(type.name())))
                .description(SdlLiteral.description(type.description()))
                .inputValueDefinitions(
                        type.fields().stream().map(CustomTypes::inputField).toList())
                .build();
    }

    private static InputValueDefinition inputField(Field field) {
        return InputValueDefinition.newInputValueDefinition()
                .name(SdlLiteral.name(field.name()))
                .description(SdlLiteral.description(field.description()))
                .type(Sdl.inputType(field.type()))
                .build();
    }

    /** What operations answer that wait for no function. */
    private ObjectTypeDefinition eventInvocationResponse() {
        return ObjectTypeDefinition.newObjectTypeDefinition()
                .name(Names.EVENT_INVOCATION_RESPONSE)
                .directives(
                        directives.customType(Names.EVENT_INVOCATION_RESPONSE).directives())
                .fieldDefinitions(List.of(Sdl.field("success", new NonNullType(Sdl.named("Boolean")))))
                .build();
    }
}
