package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.processor.emit.JavadocText;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import java.util.List;

/** Writes the input of create: a step for each value that is required, so that javac asks for it; then the others. */
final class CreateWriter {
    private final ModelTypes types;
    private final JavaWriter file;
    private final List<Slot> required;
    private final List<Slot> optional;
    private final List<String> steps;

    /** Keeps the names of the types that are to be written for them. */
    CreateWriter(ModelTypes types, JavaWriter file) {
        this.types = types;
        this.file = file;
        List<Slot> slots = Slot.of(types);
        this.required = slots.stream().filter(Slot::required).toList();
        this.optional = slots.stream().filter(s -> !s.required()).toList();
        this.steps = JavaNames.capitalized(required.stream().map(Slot::name).toList());
        for (int i = 0; i <= required.size(); i++) {
            file.keep(typeOf(i));
        }
    }

    /** The type with which a create begins. */
    JavaName start() {
        return typeOf(0);
    }

    void write() {
        JavaName type = types.create();
        file.doc(file.code("A {@link $} that is to be created. Immutable.", types.recordType())
                .text());
        Setters.draft(file, "public static final", type);
        Setters setters = Setters.ofCreate(file, type);
        optional.forEach(setters::write);
        for (int i = 0; i < required.size(); i++) {
            step(i);
        }
        file.line("}");
    }

    private void step(int index) {
        Slot slot = required.get(index);
        JavaName type = typeOf(index);
        file.doc(JavadocText.of("Asks for " + slot.name() + "."))
                .line("public static final class $ extends $ {", type.simpleName(), RuntimeTypes.STEP);
        Setters.constructor(file, type);
        Setters.ofStep(file, typeOf(index + 1)).write(slot);
        file.line("}");
    }

    private JavaName typeOf(int index) {
        JavaName create = types.create();
        return index == required.size()
                ? create
                : new JavaName(create.packageName(), create.nestedName() + "." + steps.get(index) + "Step");
    }
}
