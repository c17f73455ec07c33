package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import java.util.List;

/** The Java types and names around one model. */
record ModelTypes(Scope scope, Model model) {
    JavaName recordType() {
        return model.javaName();
    }

    JavaName modelType() {
        return JavaNames.generated(model, "Model");
    }

    JavaName fields() {
        return JavaNames.generated(model, "Fields");
    }

    JavaName create() {
        return nested(modelType(), "Create");
    }

    JavaName patch() {
        return JavaNames.generated(model, "Patch");
    }

    /** The record of a composite identifier. */
    JavaName keyType() {
        return JavaNames.generated(model, "Key");
    }

    JavaName events() {
        return nested(fields(), "Events");
    }

    JavaName relations() {
        return model.relations().isEmpty() ? RuntimeTypes.NO_RELATIONS : nested(fields(), "Relations");
    }

    /** The value that stands for the relations. */
    JavaCode relationsInstance(JavaWriter file) {
        return file.code(model.relations().isEmpty() ? "$.INSTANCE" : "$.ALL", relations());
    }

    /** The value that stands for the fields. */
    JavaCode fieldsInstance(JavaWriter file) {
        return file.code("$.$", fields(), self());
    }

    /** A variable that holds the record. */
    String self() {
        return JavaNames.variable(model.javaName().simpleName());
    }

    ModelTypes target(Relation relation) {
        return scope.model(relation.target());
    }

    /** A type of the runtime that speaks of record, fields and relations. */
    JavaCode of(JavaWriter file, JavaName type) {
        return file.code("$<$, $, $>", type, recordType(), fields(), relations());
    }

    JavaCode condition(JavaWriter file) {
        return file.code("$<$>", RuntimeTypes.CONDITION, recordType());
    }

    /** Whether the runtime has a class that offers what this model does. */
    boolean usual() {
        return model.operations().size() == ModelOperation.values().length
                && !compositeKey()
                && value(keys().get(0)).encodedByClass();
    }

    boolean offers(ModelOperation operation) {
        return model.offers(operation);
    }

    List<Field> keys() {
        return model.keyFields();
    }

    boolean compositeKey() {
        return model.identifier().fields().size() > 1;
    }

    /** The indexes that have a query. */
    List<Index> queriedIndexes() {
        return model.indexes().stream().filter(i -> i.queryField() != null).toList();
    }

    /** What stands for the values of a field in Java. */
    JavaValue value(Field field) {
        return new JavaValue(scope, field.type().value(), javaType(field));
    }

    /** The Java name of a field or relation. */
    String javaName(Member member) {
        return member.component() == null
                ? JavaNames.variable(member.name())
                : member.component().name();
    }

    List<Relation> belongsTo() {
        return model.relations().stream()
                .filter(r -> r.kind() == Relation.Kind.BELONGS_TO)
                .toList();
    }

    /** The Java type of a field; of a foreign key that is no component, that of the key it holds. */
    private JavaType javaType(Field field) {
        if (field.component() != null) {
            return field.component().type();
        }
        if (field.origin() != Origin.FOREIGN_KEY) {
            return new JavaType(
                    RuntimeTypes.STRING.canonicalName()); // identifiers, owners and groups that no component shows
        }
        Relation relation = belongsTo().stream()
                .filter(r -> r.references().contains(field.name()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no relation uses the key " + model.name() + "." + field.name()));
        ModelTypes target = target(relation);
        return target.javaType(target.keys().get(relation.references().indexOf(field.name())));
    }

    private static JavaName nested(JavaName outer, String name) {
        return new JavaName(outer.packageName(), outer.nestedName() + "." + name);
    }
}
