package dev.amplify4j.processor.emit.client;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The methods that set a slot and answer with the next step.
 *
 * @param next what they return; its constructor takes the input
 * @param nullable whether null is taken, and leaves the value unset
 */
record Setters(ClassName next, boolean nullable) {
    Stream<MethodSpec> of(Slot slot) {
        if (slot instanceof Slot.Reference reference) {
            return Stream.of(ref(reference), target(reference), key(reference));
        }
        Slot.Value value = (Slot.Value) slot;
        return value.field().type().list() ? Stream.of(several(value), collection(value)) : Stream.of(single(value));
    }

    /** A constructor that takes the input so far, and the field that holds it. */
    static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.INPUT, "input")
                .addStatement("this.input = input")
                .build();
    }

    private MethodSpec single(Slot.Value value) {
        TypeName type = nullable ? value.valueType().box() : value.valueType();
        ParameterSpec.Builder parameter = ParameterSpec.builder(type, value.name());
        if (nullable) {
            parameter.addAnnotation(RuntimeTypes.NULLABLE);
        }
        return method(value, value.name(), "the value" + (nullable ? "; null leaves it unset" : ""))
                .addParameter(parameter.build())
                .addStatement(
                        "return new $T(this.input.$L($S, $L, $N))",
                        next,
                        nullable ? "withOptional" : "with",
                        value.field().name(),
                        scalar(value),
                        value.name())
                .build();
    }

    private MethodSpec several(Slot.Value value) {
        return method(value, value.name(), "the elements")
                .addParameter(ArrayTypeName.of(element(value)), value.name())
                .varargs()
                .addStatement("return $N($T.asList($N))", value.name(), Arrays.class, value.name())
                .build();
    }

    private MethodSpec collection(Slot.Value value) {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Collection.class), element(value));
        return method(value, value.name(), "the elements")
                .addParameter(type, value.name())
                .addStatement(
                        "return new $T(this.input.withAll($S, $L, $N))",
                        next,
                        value.field().name(),
                        scalar(value),
                        value.name())
                .build();
    }

    private static TypeName element(Slot.Value value) {
        TypeName type = value.valueType().box();
        return value.field().type().elementRequired()
                ? type
                : type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    private MethodSpec ref(Slot.Reference reference) {
        return method(reference, reference.name(), "a reference to the record")
                .addParameter(reference.refType(), reference.name())
                .addStatement(
                        "return new $T(this.input.withKey($S, $N))",
                        next,
                        reference.field().name(),
                        reference.name())
                .build();
    }

    private MethodSpec target(Slot.Reference reference) {
        ModelTypes target = reference.target();
        return method(reference, reference.name(), "the record")
                .addParameter(target.recordType(), reference.name())
                .addStatement(
                        "return $N($N.$N())", keyMethod(reference), reference.name(), target.javaName(target.key()))
                .build();
    }

    private MethodSpec key(Slot.Reference reference) {
        String name = keyMethod(reference);
        ModelTypes types = reference.types();
        return method(reference, name, "the identifier of the record")
                .addParameter(Scalars.javaType(types.javaType(reference.field())), name)
                .addStatement(
                        "return new $T(this.input.with($S, $L, $N))",
                        next,
                        reference.field().name(),
                        Scalars.constant(reference.field(), types.javaType(reference.field())),
                        name)
                .build();
    }

    private static String keyMethod(Slot.Reference reference) {
        return reference.types().javaName(reference.field());
    }

    private MethodSpec.Builder method(Slot slot, String name, String parameter) {
        String parameterName = slot instanceof Slot.Value ? slot.name() : name;
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L\n\n@param $L $L\n@return what comes next\n", slot.description(), parameterName, parameter)
                .returns(next);
    }

    private static CodeBlock scalar(Slot.Value value) {
        return Scalars.constant(value.field(), value.types().javaType(value.field()));
    }
}
