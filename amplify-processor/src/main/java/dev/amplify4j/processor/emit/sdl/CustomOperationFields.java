package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.CustomOperation;
import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import java.util.ArrayList;
import java.util.List;

/** The root fields of custom operations. */
final class CustomOperationFields {
    private final Directives directives;

    CustomOperationFields(Directives directives) {
        this.directives = directives;
    }

    FieldDefinition of(CustomOperation operation) {
        List<Directive> all = new ArrayList<>();
        if (operation.kind() == CustomOperation.Kind.SUBSCRIPTION) {
            all.add(Directives.subscribe(operation.mutations()));
        }
        all.addAll(directives.operation(operation).directives());
        return FieldDefinition.newFieldDefinition()
                .name(SdlLiteral.name(operation.name()))
                .description(SdlLiteral.description(operation.description()))
                .type(Sdl.type(operation.answer()))
                .inputValueDefinitions(operation.arguments().stream()
                        .map(CustomOperationFields::argument)
                        .toList())
                .directives(all)
                .build();
    }

    private static InputValueDefinition argument(CustomOperation.Argument argument) {
        return InputValueDefinition.newInputValueDefinition()
                .name(SdlLiteral.name(argument.name()))
                .description(SdlLiteral.description(argument.description()))
                .type(Sdl.inputType(argument.type()))
                .build();
    }
}
