package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.DisabledOperation;
import dev.amplify4j.schema.ir.ModelOperation;
import java.util.EnumSet;
import java.util.Set;

/** The operations that {@code @Model(disable)} leaves; without its mutation a subscription has nothing to say. */
final class Operations {
    private Operations() {}

    static Set<ModelOperation> of(RecordDecl model) {
        Set<ModelOperation> operations = EnumSet.allOf(ModelOperation.class);
        disabled(model).forEach(disabled -> operations.removeAll(disabled.operations()));
        operations.removeIf(o -> o.name().startsWith("ON_") && !operations.contains(o.mutation()));
        return operations;
    }

    static Set<DisabledOperation> disabled(RecordDecl model) {
        Set<DisabledOperation> disabled = EnumSet.noneOf(DisabledOperation.class);
        for (AnnotationDecl annotation : model.annotations("Model")) {
            annotation.texts("disable").forEach(name -> disabled.add(DisabledOperation.valueOf(name)));
        }
        return disabled;
    }
}
