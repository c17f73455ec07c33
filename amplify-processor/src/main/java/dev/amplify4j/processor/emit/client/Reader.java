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
 */
record Reader(JavaWriter file) {
    /** The method; the components come in the order of the record's constructor. */
    void write(JavaName recordType, List<JavaCode> components) {
        file.gap()
                .line("private static $ read($ row) {", recordType, RuntimeTypes.ROW)
                .line("return new $(\n        $);", recordType, JavaCode.join(components, ",\n        "))
                .line("}");
    }

    /** A component that holds a value. */
    JavaCode component(Field field, JavaValue value) {
        Container container =
                Objects.requireNonNull(field.component(), field.name()).container();
        String presence = field.type().required() ? "required" : "optional";
        String method = presence
                + switch (field.type().list() ? container : Container.NONE) {
                    case LIST -> "List";
                    case SET -> "Set";
                    case OPTIONAL -> "List";
                    default -> "";
                };
        JavaCode read = file.code("$.$(row, $)", value.codec(file), method, JavaLiteral.of(field.name()));
        return container == JavaComponent.Container.OPTIONAL
                ? file.code("$.ofNullable($)", RuntimeTypes.OPTIONAL, read)
                : read;
    }
}
