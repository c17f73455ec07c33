package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that a declared index speaks of: its partition key, its sort keys and what it copies. */
final class IndexKeys {
    private final Draft model;
    private final Problems problems;

    IndexKeys(Draft model, Problems problems) {
        this.model = model;
        this.problems = problems;
    }

    /** The partition key of an index on a component; null when that is a problem, here or elsewhere. */
    @Nullable
    Field partition(ComponentDecl component, AnnotationDecl index) {
        if (Relations.isRelation(component)) {
            problems.add(
                    Code.AMP1401,
                    index.source(),
                    component.name() + " is a relation, and an index has none as its key",
                    "Declare the foreign key as a component and index that");
            return null;
        }
        Field field = model.members().field(GraphqlNames.of(component));
        return field == null || !isKey(field, component.name(), index.source()) ? null : field;
    }

    /** The sort keys that an index names; null when one of them is a problem. */
    @Nullable
    List<Field> sort(Field partition, AnnotationDecl index) {
        List<Field> keys = named(index, "sortKeys");
        if (keys == null) {
            return null;
        }
        List<Field> seen = new ArrayList<>(List.of(partition));
        for (Field key : keys) {
            if (seen.contains(key)) {
                problems.add(
                        Code.AMP1401,
                        index.at("sortKeys"),
                        key.name() + " is twice in the key of one index",
                        "Name it once");
                return null;
            }
            if (!isKey(key, key.name(), index.at("sortKeys")) || !isWritten(key, keys, index.at("sortKeys"))) {
                return null;
            }
            seen.add(key);
        }
        return keys;
    }

    /** A sort key that joins several fields is written with them, and clients do not write the server's timestamps. */
    private boolean isWritten(Field key, List<Field> keys, SourceRef source) {
        boolean stamped = key.origin() == Origin.CREATED_AT || key.origin() == Origin.UPDATED_AT;
        if (stamped && keys.size() > 1) {
            problems.add(
                    Code.AMP1401,
                    source,
                    "the server's timestamp " + key.name() + " cannot be joined with other fields to a sort key",
                    "Make it the only sort key, or declare a component of your own for the time");
        }
        return !stamped || keys.size() == 1;
    }

    /** What an index copies besides its keys; null when something of it is a problem. */
    @Nullable
    List<Field> include(AnnotationDecl index) {
        boolean including = index.text("projection", "ALL").equals("INCLUDE");
        List<Field> fields = named(index, "include");
        if (fields != null && including == fields.isEmpty()) {
            problems.add(
                    Code.AMP1403,
                    including ? index.at("projection") : index.at("include"),
                    including
                            ? "the projection INCLUDE copies named components, and none is named"
                            : "include names components to copy, but the projection is "
                                    + index.text("projection", "ALL"),
                    including ? "Add include = {…}, or use KEYS_ONLY" : "Write projection = IndexProjection.INCLUDE");
            return null;
        }
        return fields;
    }

    private @Nullable List<Field> named(AnnotationDecl index, String member) {
        List<Field> fields = new ArrayList<>();
        for (String name : index.texts(member)) {
            Field field = field(name);
            if (field == null) {
                if (isReported(name)) {
                    return null;
                }
                missing(index.at(member), name);
                return null;
            }
            fields.add(field);
        }
        return fields;
    }

    /** The field behind a component, or one that the schema has without a component. */
    private @Nullable Field field(String name) {
        ComponentDecl component = model.decl().component(name);
        return model.members().field(component == null ? name : GraphqlNames.of(component));
    }

    /** A component without a field has a problem of its own, unless it is a relation. */
    private boolean isReported(String name) {
        ComponentDecl component = model.decl().component(name);
        return component != null && !Relations.isRelation(component);
    }

    private void missing(SourceRef source, String name) {
        RecordDecl decl = model.decl();
        boolean relation = decl.component(name) != null;
        String meant = Suggestion.nearest(
                name,
                decl.components().stream()
                        .filter(c -> !Relations.isRelation(c))
                        .map(ComponentDecl::name)
                        .toList());
        problems.add(
                Code.AMP1402,
                source,
                relation
                        ? name + " is a relation; an index knows its foreign key alone"
                        : decl.simpleName() + " has no component " + name,
                meant == null || relation ? "Name a component that holds a value" : "Did you mean \"" + meant + "\"?");
    }

    private boolean isKey(Field field, String name, SourceRef source) {
        boolean comparable = field.type().comparable() && !field.type().list();
        Scalar scalar = comparable ? field.type().stored() : null;
        if (scalar != null && scalar != Scalar.BOOLEAN && scalar != Scalar.JSON) {
            return true;
        }
        problems.add(
                Code.AMP1401,
                source,
                name + " is a "
                        + (field.type().list() ? "list" : field.type().value().graphqlName())
                        + ", but DynamoDB's keys are texts and numbers",
                "Index another component");
        return false;
    }
}
