package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the methods that set a slot and answer with the next step.
 *
 * @param file the file
 * @param next what they return; its constructor takes the input
 * @param draft whether that is the class itself, which the runtime's {@code Draft} makes anew
 * @param nullable whether null is taken, and leaves the value unset
 */
record Setters(JavaWriter file, JavaName next, boolean draft, boolean nullable) {
    /** Of what a create can do without. */
    static Setters ofCreate(JavaWriter file, JavaName create) {
        return new Setters(file, create, true, true);
    }

    /** Of what a create asks for. */
    static Setters ofStep(JavaWriter file, JavaName next) {
        return new Setters(file, next, false, false);
    }

    /** Of what an update can change. */
    static Setters ofPatch(JavaWriter file, JavaName patch) {
        return new Setters(file, patch, true, false);
    }

    void write(Slot slot) {
        if (slot instanceof Slot.Reference reference) {
            ref(reference);
            target(reference);
            key(reference);
        } else if (slot instanceof Slot.Value value && value.field().type().list()) {
            several(value);
        } else if (slot instanceof Slot.Value value) {
            single(value);
        }
    }

    /** The constructor that takes the input so far. */
    static void constructor(JavaWriter file, JavaName type) {
        file.line("$($ input) {", type.simpleName(), RuntimeTypes.INPUT)
                .line("super(input);")
                .line("}");
    }

    /** The head of a class of drafts, with its constructor and what makes another draft of the class. */
    static void draft(JavaWriter file, String modifiers, JavaName type) {
        file.line(modifiers + " class $ extends $<$> {", type.simpleName(), RuntimeTypes.DRAFT, type);
        constructor(file, type);
        file.gap()
                .line("@$", RuntimeTypes.OVERRIDE)
                .line("protected $ next($ changed) {", type, RuntimeTypes.INPUT)
                .line("return new $(changed);", type)
                .line("}");
    }

    private void single(Slot.Value slot) {
        String name = slot.name();
        JavaValue value = slot.value();
        JavaCode parameter = nullable ? file.annotated(RuntimeTypes.NULLABLE, value.boxed(file)) : value.type(file);
        String variable = JavaNames.variable(name);
        method(slot.description(), name, file.code("$ $", parameter, variable));
        set(
                name,
                nullable ? "Optional" : "",
                JavaLiteral.of(slot.field().name()),
                value.encoded(file, file.code("$", variable)));
    }

    private void several(Slot.Value slot) {
        String name = slot.name();
        String variable = JavaNames.variable(name);
        JavaCode element = element(slot);
        if (!slot.value().parameterized()) {
            method(slot.description(), name, file.code("$... $", element, variable));
            file.line("var $ = $.asList($);", name + "List", RuntimeTypes.ARRAYS, variable)
                    .line("return this.$($);", name, name + "List")
                    .line("}");
        }
        method(slot.description(), name, file.code("$<$> $", RuntimeTypes.COLLECTION, element, variable));
        set(name, "All", JavaLiteral.of(slot.field().name()), slot.value().encodedAll(file, file.code("$", variable)));
    }

    private JavaCode element(Slot.Value slot) {
        JavaCode element = slot.value().boxed(file);
        return slot.field().type().elementRequired() ? element : file.annotated(RuntimeTypes.NULLABLE, element);
    }

    private void ref(Slot.Reference slot) {
        String name = slot.name();
        method(
                slot.description(),
                name,
                file.code("$<$> $", RuntimeTypes.REF, slot.target().recordType(), JavaNames.variable(name)));
        List<JavaCode> fields = slot.fields().stream()
                .map(f -> file.code("$", JavaLiteral.of(f.name())))
                .toList();
        next(name, file.code("withKey($, $)", JavaNames.variable(name), JavaCode.join(fields, ", ")));
    }

    private void target(Slot.Reference slot) {
        String variable = JavaNames.variable(slot.name());
        method(slot.description(), slot.name(), file.code("$ $", slot.target().recordType(), variable));
        next(slot.name(), keys(slot, variable));
    }

    /** By the key's own name when it is one field, and as a key of several parts otherwise. */
    private void key(Slot.Reference slot) {
        if (slot.fields().size() > 1) {
            method(
                    slot.description(),
                    slot.name(),
                    file.code("$ $", slot.target().keyType(), JavaNames.variable(slot.name())));
            next(slot.name(), keys(slot, JavaNames.variable(slot.name())));
            return;
        }
        Field field = slot.fields().get(0);
        String name = slot.types().javaName(field);
        JavaValue value = slot.types().value(field);
        String variable = JavaNames.variable(name);
        method(slot.description(), name, file.code("$ $", value.type(file), variable));
        set(name, "", JavaLiteral.of(field.name()), value.encoded(file, file.code("$", variable)));
    }

    /** The keys that a record, or a key of several parts, has. */
    private JavaCode keys(Slot.Reference slot, String holder) {
        ModelTypes target = slot.target();
        List<JavaCode> calls = new ArrayList<>();
        for (int i = 0; i < slot.fields().size(); i++) {
            Field key = target.keys().get(i);
            JavaCode value = file.code("$.$()", holder, target.javaName(key));
            calls.add(file.code(
                    "with($, $)",
                    JavaLiteral.of(slot.fields().get(i).name()),
                    target.value(key).encoded(file, value)));
        }
        return JavaCode.join(calls, ".");
    }

    private void method(String javadoc, String name, JavaCode parameter) {
        file.doc(javadoc).line("public $ $($) {", next, name, parameter);
    }

    /** @param kind the ending of the runtime's method */
    private void set(String parameter, String kind, JavaLiteral field, JavaCode value) {
        if (draft) {
            file.line("return this.$($, $);", "set" + kind, field, value).line("}");
        } else {
            next(parameter, file.code("$($, $)", "with" + kind, field, value));
        }
    }

    /** A call inside of another would cost javac twice as much. */
    private void next(String parameter, JavaCode change) {
        String changed = "with" + Names.upperFirst(parameter);
        file.line("var $ = this.input.$;", changed, change)
                .line("return new $($);", next, changed)
                .line("}");
    }
}
