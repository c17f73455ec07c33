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

/** What identifies the records of each model. */
final class Identifiers {
    private final Map<String, List<ComponentDecl>> byModel;

    private Identifiers(Map<String, List<ComponentDecl>> byModel) {
        this.byModel = byModel;
    }

    static Identifiers of(List<RecordDecl> models, Problems problems) {
        Map<String, List<ComponentDecl>> byModel = new HashMap<>();
        for (RecordDecl model : models) {
            List<ComponentDecl> key = find(model, problems);
            key.forEach(component -> check(component, problems));
            byModel.put(model.canonicalName(), key);
        }
        return new Identifiers(byModel);
    }

    /** The identifier of a model that has one. */
    Identifier of(RecordDecl model) {
        List<ComponentDecl> key = components(model);
        if (key.isEmpty()) {
            throw new IllegalStateException(model.canonicalName() + " has no identifier; that was reported");
        }
        return new Identifier(key.stream().map(GraphqlNames::of).toList(), isDeclared(model));
    }

    /** The components that identify a model, partition key first; empty when that is a problem. */
    List<ComponentDecl> components(RecordDecl model) {
        return byModel.getOrDefault(model.canonicalName(), List.of());
    }

    /** Whether the identifier is declared with {@code @Id}, and a component named {@code id} therefore no other. */
    boolean isDeclared(RecordDecl model) {
        return components(model).stream().anyMatch(c -> c.annotation("Id") != null);
    }

    private static List<ComponentDecl> find(RecordDecl model, Problems problems) {
        List<ComponentDecl> declared = model.components().stream()
                .filter(c -> c.annotation("Id") != null)
                .toList();
        if (!declared.isEmpty()) {
            return declared;
        }
        ComponentDecl id = model.component("id");
        if (id == null) {
            problems.add(
                    Code.AMP1101,
                    model.source(),
                    "the model " + model.simpleName()
                            + " has no identifier: no component is named id and none is marked @Id",
                    "Add the component \"String id\" as the first one, or mark the one that identifies a record with @Id");
            return List.of();
        }
        return List.of(id);
    }

    private static void check(ComponentDecl key, Problems problems) {
        Scalar scalar = Types.keyScalar(key);
        if (Relations.isRelation(key)) {
            problems.add(
                    Code.AMP1102,
                    key.source(),
                    "the relation " + key.name() + " cannot identify a record: its foreign key can",
                    "Declare the foreign key as a component and mark that with @Id");
        } else if (scalar == null) {
            problems.add(
                    Code.AMP1102,
                    key.source(),
                    "a " + key.type().display() + " cannot identify a record: DynamoDB's keys are texts and numbers",
                    "Use String, UUID or a number");
        } else if (key.type().nullable() && !isGenerated(key, scalar)) {
            problems.add(
                    Code.AMP1102,
                    key.source(),
                    "the identifier " + key.name() + " is nullable, but every record has one",
                    "Remove @Nullable");
        }
    }

    /** Whether the server makes the value when a create has none, so that the schema may call it nullable. */
    private static boolean isGenerated(ComponentDecl key, Scalar scalar) {
        boolean text = scalar == Scalar.ID || scalar == Scalar.STRING;
        return key.annotation("Id") != null && GraphqlNames.of(key).equals("id") && text;
    }
}
