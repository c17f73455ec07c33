package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.JavaName;
import java.util.List;
import java.util.Objects;

/**
 * Writes the method that reads a record.
 *
 * @param file the file
 * @param readable whether records can be read
 */
record Reader(JavaWriter file, boolean readable) {
    /** A component of the record, and what reads it. */
    record Component(String name, JavaCode read) {
        /** A name that hides no type or parameter, whatever the component's is. */
        String variable() {
            return name + "Value";
        }
    }

    /**
     * The method; the components come in the order of the record's constructor. A call inside of another costs javac twice
     * as much, so each value has a variable.
     */
    void write(JavaName recordType, List<Component> components) {
        file.gap().line("private static $ read($ row) {", recordType, RuntimeTypes.ROW);
        if (!readable) {
            refuse(file);
            return;
        }
        components.forEach(c -> file.line("var $ = $;", c.variable(), c.read()));
        List<JavaCode> values =
                components.stream().map(c -> file.code("$", c.variable())).toList();
        file.line("return new $($);", recordType, JavaCode.join(values, ", ")).line("}");
    }

    /** Ends a method of a client that never runs. */
    static void refuse(JavaWriter file) {
        file.line("throw new $($);", RuntimeTypes.UNSUPPORTED, JavaLiteral.of("the models have mistakes"))
                .line("}");
    }

    /** A component that holds a value. */
    Component component(Field field, JavaValue value) {
        JavaComponent component = Objects.requireNonNull(field.component(), field.name());
        Container container = component.container();
        String presence = field.type().required() ? "required" : "optional";
        String method = presence
                + switch (field.type().list() ? container : Container.NONE) {
                    case LIST -> "List";
                    case SET -> "Set";
                    case OPTIONAL -> "List";
                    default -> "";
                };
        JavaCode read = file.code("$.$(row, $)", value.codec(file), method, JavaLiteral.of(field.name()));
        return new Component(
                component.name(), container == Container.OPTIONAL ? optional(value.boxed(file), read) : read);
    }

    /** With its type, which javac does not find for a type with wildcards. */
    private JavaCode optional(JavaCode type, JavaCode read) {
        return file.code("$.<$>ofNullable($)", RuntimeTypes.OPTIONAL, type, read);
    }
}
