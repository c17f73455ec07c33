package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.processor.emit.JavadocText;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import java.util.List;

/** Writes the input of update: what is not set stays as it is, what is cleared becomes null. */
final class PatchWriter {
    private final ModelTypes types;

    PatchWriter(ModelTypes types) {
        this.types = types;
    }

    Artifact write() {
        JavaName type = types.patch();
        JavaWriter file = types.scope().file(type);
        RuntimeTypes.begin(
                file,
                file.code("Changes of a {@link $}; what is not set stays as it is. Immutable.", types.recordType())
                        .text());
        Setters.draft(file, types.model().publicType() ? "public final" : "final", type);
        Setters setters = Setters.ofPatch(file, type);
        List<Slot> slots = Slot.of(types);
        List<String> names =
                JavaNames.capitalized(slots.stream().map(Slot::name).toList());
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            boolean key = slot.fields().stream()
                    .anyMatch(f -> types.model().identifier().fields().contains(f.name()));
            if (!key) {
                setters.write(slot);
                if (slot.nullable()) {
                    clear(file, slot, "clear" + names.get(i));
                }
            }
        }
        return file.line("}").source(List.of(types.recordType()));
    }

    private void clear(JavaWriter file, Slot slot, String method) {
        List<JavaCode> fields = slot.fields().stream()
                .map(f -> file.code("$", JavaLiteral.of(f.name())))
                .toList();
        file.doc(JavadocText.of("Sets " + slot.name() + " to null."))
                .line("public $ $() {", types.patch(), method)
                .line("var cleared = this.input.clear($);", JavaCode.join(fields, ", "))
                .line("return this.next(cleared);")
                .line("}");
    }
}
