package dev.amplify4j.processor.emit.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Scalar;
import java.util.List;

/** Writes the fields of a model: what conditions compare, what queries include, what subscriptions filter by. */
final class FieldsWriter {
    private final ModelTypes types;

    FieldsWriter(ModelTypes types) {
        this.types = types;
    }

    TypeSpec write() {
        TypeSpec.Builder type = RuntimeTypes.generated(
                        types.fields(), types.model().publicType())
                .addJavadoc("The fields of {@link $T}, as conditions compare them.\n", types.recordType())
                .addField(FieldSpec.builder(types.fields(), constantName(), PUBLIC, STATIC, FINAL)
                        .addJavadoc("For conditions that are written outside of a call.\n")
                        .initializer("new $T()", types.fields())
                        .build())
                .addMethod(hidden());
        for (Field field : filterable()) {
            type.addMethod(handle(field, false));
        }
        if (!types.model().relations().isEmpty()) {
            type.addType(relations());
        }
        return type.addType(events()).build();
    }

    private String constantName() {
        return JavaNames.variable(types.model().javaName().simpleName());
    }

    private TypeSpec relations() {
        ClassName name = types.fields().nestedClass("Relations");
        TypeSpec.Builder type =
                nested(name, "The relations that a query of {@link $T} can fetch in the same request.\n");
        for (Relation relation : types.model().relations()) {
            ModelTypes target = types.target(relation);
            type.addMethod(MethodSpec.methodBuilder(new Slot.Reference(types, relation, types.key()).name())
                    .addModifiers(PUBLIC)
                    .addJavadoc("The relation {@code $L}.\n\n@return what include takes\n", relation.name())
                    .returns(ParameterizedTypeName.get(RuntimeTypes.INCLUSION, types.recordType(), target.relations()))
                    .addStatement(
                            "return $T.of($S, $L)", RuntimeTypes.INCLUSION, relation.name(), target.relationsInstance())
                    .build());
        }
        return type.build();
    }

    private TypeSpec events() {
        TypeSpec.Builder type = nested(types.events(), "The fields of {@link $T}, as subscriptions filter by them.\n");
        filterable().stream().filter(f -> !f.type().list() || isText(f)).forEach(f -> type.addMethod(handle(f, true)));
        return type.build();
    }

    private TypeSpec.Builder nested(ClassName name, String javadoc) {
        return TypeSpec.classBuilder(name)
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc(javadoc, types.recordType())
                .addField(FieldSpec.builder(name, "ALL", PUBLIC, STATIC, FINAL)
                        .addJavadoc("All of them.\n")
                        .initializer("new $T()", name)
                        .build())
                .addMethod(hidden());
    }

    private static MethodSpec hidden() {
        return MethodSpec.constructorBuilder().addModifiers(PRIVATE).build();
    }

    /** What Java shows, and the foreign keys behind its references. */
    private List<Field> filterable() {
        return types.model().fields().stream()
                .filter(f -> f.component() != null || f.origin() == Origin.FOREIGN_KEY)
                .toList();
    }

    private MethodSpec handle(Field field, boolean event) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(types.javaName(field))
                .addModifiers(PUBLIC)
                .addJavadoc(
                        "$L\n\n@return the field {@code $L}\n",
                        JavadocText.sentence(field.description(), "The field " + field.name()),
                        field.name());
        TypeName value = Scalars.javaType(types.javaType(field)).box();
        if (field.type().list() && !isText(field)) {
            return method.returns(ParameterizedTypeName.get(RuntimeTypes.FIELD, types.recordType()))
                    .addStatement("return new $T<>($S)", RuntimeTypes.FIELD, field.name())
                    .build();
        }
        ClassName kind = kind(field, value, event);
        if (kind.equals(RuntimeTypes.BOOLEAN_FIELD)
                || kind.equals(RuntimeTypes.EVENT_BOOLEAN_FIELD)
                || kind.equals(RuntimeTypes.STRING_FIELD)
                || kind.equals(RuntimeTypes.EVENT_STRING_FIELD)) {
            return method.returns(ParameterizedTypeName.get(kind, types.recordType()))
                    .addStatement("return new $T<>($S)", kind, field.name())
                    .build();
        }
        return method.returns(ParameterizedTypeName.get(kind, types.recordType(), value))
                .addStatement(
                        "return new $T<>($S, $L)", kind, field.name(), Scalars.constant(field, types.javaType(field)))
                .build();
    }

    private static ClassName kind(Field field, TypeName value, boolean event) {
        if (field.type().list()) {
            return event ? RuntimeTypes.EVENT_LIST_FIELD : RuntimeTypes.LIST_FIELD;
        }
        if (field.type().value() == Scalar.BOOLEAN) {
            return event ? RuntimeTypes.EVENT_BOOLEAN_FIELD : RuntimeTypes.BOOLEAN_FIELD;
        }
        if (value.equals(ClassName.get(String.class))) {
            return event ? RuntimeTypes.EVENT_STRING_FIELD : RuntimeTypes.STRING_FIELD;
        }
        return event ? RuntimeTypes.EVENT_ORDERED_FIELD : RuntimeTypes.ORDERED_FIELD;
    }

    /** Only the inputs of texts and identifiers can look into lists. */
    private static boolean isText(Field field) {
        String base = field.type().stored().baseName();
        return base.equals(Scalar.STRING.baseName()) || base.equals(Scalar.ID.baseName());
    }
}
