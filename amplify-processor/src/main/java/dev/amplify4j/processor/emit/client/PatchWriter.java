package dev.amplify4j.processor.emit.client;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.schema.ir.Names;
import javax.lang.model.element.Modifier;

/** Writes the input of update: what is not set stays as it is, what is cleared becomes null. */
final class PatchWriter {
    private final ModelTypes types;

    PatchWriter(ModelTypes types) {
        this.types = types;
    }

    TypeSpec write() {
        TypeSpec.Builder type = RuntimeTypes.generated(
                        types.patch(), types.model().publicType())
                .addJavadoc("Changes of a {@link $T}; what is not set stays as it is. Immutable.\n", types.recordType())
                .addField(RuntimeTypes.INPUT, "input", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(Setters.constructor())
                .addMethod(MethodSpec.methodBuilder("input")
                        .returns(RuntimeTypes.INPUT)
                        .addStatement("return input")
                        .build());
        Setters setters = new Setters(types.patch(), false);
        for (Slot slot : Slot.of(types)) {
            if (types.model().identifier().fields().contains(slot.field().name())) {
                continue;
            }
            setters.of(slot).forEach(type::addMethod);
            if (!slot.field().type().required()) {
                type.addMethod(clear(slot));
            }
        }
        return type.build();
    }

    private MethodSpec clear(Slot slot) {
        return MethodSpec.methodBuilder("clear" + Names.upperFirst(slot.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets {@code $L} to null.\n\n@return what comes next\n", slot.name())
                .returns(types.patch())
                .addStatement(
                        "return new $T(this.input.clear($S))",
                        types.patch(),
                        slot.field().name())
                .build();
    }
}
