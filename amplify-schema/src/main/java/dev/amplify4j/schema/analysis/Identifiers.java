package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.Identifier;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What identifies the records of each model. */
final class Identifiers {
    private final Map<String, ComponentDecl> byModel;

    private Identifiers(Map<String, ComponentDecl> byModel) {
        this.byModel = byModel;
    }

    static Identifiers of(List<RecordDecl> models, Problems problems) {
        Map<String, ComponentDecl> byModel = new HashMap<>();
        for (RecordDecl model : models) {
            ComponentDecl key = find(model, problems);
            if (key != null) {
                byModel.put(model.canonicalName(), key);
                check(key, problems);
            }
        }
        return new Identifiers(byModel);
    }

    /** The identifier of a model that has one. */
    Identifier of(RecordDecl model) {
        ComponentDecl key = component(model);
        if (key == null) {
            throw new IllegalStateException(model.canonicalName() + " has no identifier; that was reported");
        }
        return new Identifier(List.of(key.name()), key.annotation("Id") != null);
    }

    /** The component that identifies a model; null when that is a problem. */
    @Nullable
    ComponentDecl component(RecordDecl model) {
        return byModel.get(model.canonicalName());
    }

    /** The scalar that a foreign key to a model has; null when that is a problem. */
    @Nullable
    Scalar scalar(RecordDecl model) {
        ComponentDecl key = component(model);
        return key == null ? null : Types.keyScalar(key);
    }

    private static @Nullable ComponentDecl find(RecordDecl model, Problems problems) {
        List<ComponentDecl> declared = model.components().stream()
                .filter(c -> c.annotation("Id") != null)
                .toList();
        if (declared.size() > 1) {
            problems.add(
                    Code.AMP1901,
                    declared.get(1).source(),
                    "an identifier of several components is not implemented in this release",
                    "Keep @Id on one component");
            return null;
        }
        if (!declared.isEmpty()) {
            return declared.get(0);
        }
        ComponentDecl id = model.component("id");
        if (id == null) {
            problems.add(
                    Code.AMP1101,
                    model.source(),
                    "the model " + model.simpleName()
                            + " has no identifier: no component is named id and none is marked @Id",
                    "Add the component \"String id\" as the first one, or mark the one that identifies a record with @Id");
        }
        return id;
    }

    private static void check(ComponentDecl key, Problems problems) {
        Scalar scalar = Types.keyScalar(key);
        if (key.type().nullable()) {
            problems.add(
                    Code.AMP1102,
                    key.source(),
                    "the identifier " + key.name() + " is nullable, but every record has one",
                    "Remove @Nullable");
        } else if (scalar == null) {
            problems.add(
                    Code.AMP1102,
                    key.source(),
                    "a " + key.type().display() + " cannot identify a record: DynamoDB's keys are texts and numbers",
                    "Use String, UUID or a number");
        }
    }
}
