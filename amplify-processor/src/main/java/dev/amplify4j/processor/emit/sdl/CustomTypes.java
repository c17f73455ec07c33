package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.Names;
import java.util.ArrayList;
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

    Stream<TypeDefinition> definitions() {
        List<TypeDefinition> definitions = new ArrayList<>();
        for (EnumType type : backend.enums()) {
            definitions.add(enumType(type));
        }
        for (CustomType type : backend.customTypes()) {
            if (type.output()) {
                definitions.add(objectType(type));
            }
        }
        for (CustomType type : backend.customTypes()) {
            if (type.input()) {
                definitions.add(inputType(type));
            }
        }
        for (CustomOperation operation : backend.operations()) {
            if (operation.async()) {
                definitions.add(eventInvocationResponse());
                break;
            }
        }
        return definitions.stream();
    }

    private static TypeDefinition enumType(EnumType type) {
        return TypeDefinition.enumeration(
                type.name(),
                type.description(),
                type.constants().stream().map(c -> FieldDefinition.enumValue(c.name(), c.description())));
    }

    private TypeDefinition objectType(CustomType type) {
        return TypeDefinition.object(
                type.name(),
                type.description(),
                directives.customType(type.name()).directives(),
                type.fields().stream()
                        .map(f -> FieldDefinition.of(f.name(), f.description(), TypeReference.output(f.type())))
                        .toList());
    }

    private static TypeDefinition inputType(CustomType type) {
        return TypeDefinition.input(
                Names.customTypeInput(type.name()),
                type.description(),
                type.fields().stream()
                        .map(f -> FieldDefinition.of(f.name(), f.description(), TypeReference.input(f.type())))
                        .toList());
    }

    /** What operations answer that wait for no function. */
    private TypeDefinition eventInvocationResponse() {
        return TypeDefinition.object(
                Names.EVENT_INVOCATION_RESPONSE,
                "",
                directives.customType(Names.EVENT_INVOCATION_RESPONSE).directives(),
                List.of(FieldDefinition.of(
                        "success", TypeReference.named("Boolean").required())));
    }
}
