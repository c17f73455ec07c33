package dev.amplify4j.processor.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Relation;
import java.util.List;

/** The Java types around one model. */
record ModelTypes(Backend backend, Model model) {
    ClassName recordType() {
        return className(model.javaName());
    }

    ClassName modelType() {
        return className(JavaNames.generated(model, "Model"));
    }

    ClassName fields() {
        return className(JavaNames.generated(model, "Fields"));
    }

    ClassName create() {
        return className(JavaNames.generated(model, "Create"));
    }

    ClassName patch() {
        return className(JavaNames.generated(model, "Patch"));
    }

    ClassName events() {
        return fields().nestedClass("Events");
    }

    TypeName relations() {
        return model.relations().isEmpty() ? RuntimeTypes.NO_RELATIONS : fields().nestedClass("Relations");
    }

    /** The value that stands for the relations. */
    CodeBlock relationsInstance() {
        return CodeBlock.of(model.relations().isEmpty() ? "$T.INSTANCE" : "$T.ALL", relations());
    }

    /** The value that stands for the fields. */
    CodeBlock fieldsInstance() {
        return CodeBlock.of(
                "$T.$N", fields(), JavaNames.variable(model.javaName().simpleName()));
    }

    ModelTypes target(Relation relation) {
        return new ModelTypes(backend, backend.model(relation.target()));
    }

    /** A type of the runtime that speaks of record, fields and relations. */
    ParameterizedTypeName of(ClassName type) {
        return ParameterizedTypeName.get(type, recordType(), fields(), relations());
    }

    ParameterizedTypeName condition() {
        return ParameterizedTypeName.get(RuntimeTypes.CONDITION, recordType());
    }

    /** The identifier; the analysis admits one field. */
    Field key() {
        return model.keyFields().get(0);
    }

    /** The Java type of a field; of a foreign key that is no component, that of the key it holds. */
    JavaType javaType(Field field) {
        if (field.component() != null) {
            return field.component().type();
        }
        return belongsTo().stream()
                .filter(r -> r.references().contains(field.name()))
                .map(r -> target(r).javaType(target(r).key()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no Java type for " + model.name() + "." + field.name()));
    }

    /** The Java name of a field. */
    String javaName(Field field) {
        return field.component() == null
                ? JavaNames.variable(field.name())
                : field.component().name();
    }

    List<Relation> belongsTo() {
        return model.relations().stream()
                .filter(r -> r.kind() == Relation.Kind.BELONGS_TO)
                .toList();
    }

    static ClassName className(JavaName name) {
        String[] parts = name.nestedName().split("\\.", -1);
        ClassName type = ClassName.get(name.packageName(), parts[0]);
        for (int i = 1; i < parts.length; i++) {
            type = type.nestedClass(parts[i]);
        }
        return type;
    }
}
