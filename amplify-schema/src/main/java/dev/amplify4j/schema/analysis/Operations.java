package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.ModelOperation;
import java.util.EnumSet;
import java.util.Set;

/** The operations that {@code @Model(disable)} leaves; without its mutation a subscription has nothing to say. */
final class Operations {
    private Operations() {}

    static Set<ModelOperation> of(RecordDecl model) {
        Set<ModelOperation> operations = EnumSet.allOf(ModelOperation.class);
        for (AnnotationDecl annotation : model.annotations("Model")) {
            for (String disabled : annotation.texts("disable")) {
                operations.removeAll(named(disabled));
            }
        }
        operations.removeIf(o -> o.name().startsWith("ON_") && !operations.contains(o.mutation()));
        return operations;
    }

    private static Set<ModelOperation> named(String name) {
        return switch (name) {
            case "QUERIES" -> EnumSet.of(ModelOperation.GET, ModelOperation.LIST);
            case "MUTATIONS" -> EnumSet.of(ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE);
            case "SUBSCRIPTIONS" ->
                EnumSet.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE);
            default -> EnumSet.of(ModelOperation.valueOf(name));
        };
    }
}
