package dev.amplify4j.processor.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.schema.ir.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the input of create: a step for each value that is required, so that javac asks for it; then the others. */
final class CreateWriter {
    private final ModelTypes types;
    private final List<Slot> required;
    private final List<Slot> optional;

    CreateWriter(ModelTypes types) {
        this.types = types;
        this.required = Slot.of(types).stream().filter(Slot::required).toList();
        this.optional = Slot.of(types).stream().filter(s -> !s.required()).toList();
    }

    /** The type with which a create begins. */
    ClassName start() {
        return step(0);
    }

    TypeSpec write() {
        TypeSpec.Builder type = RuntimeTypes.generated(
                        types.create(), types.model().publicType())
                .addJavadoc("A {@link $T} that is to be created. Immutable.\n", types.recordType())
                .addField(RuntimeTypes.INPUT, "input", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(Setters.constructor())
                .addMethod(MethodSpec.methodBuilder("start")
                        .addModifiers(Modifier.STATIC)
                        .returns(start())
                        .addStatement("return new $T($T.EMPTY)", start(), RuntimeTypes.INPUT)
                        .build())
                .addMethod(MethodSpec.methodBuilder("input")
                        .returns(RuntimeTypes.INPUT)
                        .addStatement("return input")
                        .build());
        Setters setters = new Setters(types.create(), true);
        optional.stream().flatMap(setters::of).forEach(type::addMethod);
        for (int i = 0; i < required.size(); i++) {
            type.addType(stepType(i));
        }
        return type.build();
    }

    private TypeSpec stepType(int index) {
        Slot slot = required.get(index);
        TypeSpec.Builder type = TypeSpec.classBuilder(step(index))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Asks for {@code $L}.\n", slot.name())
                .addField(RuntimeTypes.INPUT, "input", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.INPUT, "input")
                        .addStatement("this.input = input")
                        .build());
        new Setters(step(index + 1), false).of(slot).forEach(type::addMethod);
        return type.build();
    }

    private ClassName step(int index) {
        return index == required.size()
                ? types.create()
                : types.create()
                        .nestedClass(Names.upperFirst(required.get(index).name()) + "Step");
    }
}
