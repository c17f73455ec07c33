package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.CustomOperation;
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
        return new FieldDefinition(
                operation.name(),
                operation.description(),
                operation.arguments().stream()
                        .map(a -> FieldDefinition.of(a.name(), a.description(), TypeReference.input(a.type())))
                        .toList(),
                TypeReference.output(operation.answer()),
                all);
    }
}
