package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.processor.emit.JavadocText;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaName;
import java.util.List;

/** Writes the record of a composite identifier. */
record KeyWriter(ModelTypes types) {
    Artifact write() {
        JavaName type = types.keyType();
        JavaWriter file = types.scope().file(type);
        List<Field> keys = types.keys();
        StringBuilder javadoc = new StringBuilder(file.code("The identifier of a {@link $}.\n", types.recordType())
                .text());
        keys.forEach(f -> javadoc.append("\n@param ")
                .append(types.javaName(f))
                .append(' ')
                .append(JavadocText.sentence(f.description(), "the field " + f.name())));
        List<JavaCode> components = keys.stream()
                .map(f -> file.code("$ $", types.value(f).type(file), types.javaName(f)))
                .toList();
        String record = types.self();
        List<JavaCode> accessors = keys.stream()
                .map(f -> file.code("$.$()", record, types.javaName(f)))
                .toList();
        return RuntimeTypes.begin(file, javadoc.toString())
                .line(
                        types.model().publicType() ? "public record $($) {" : "record $($) {",
                        type.simpleName(),
                        JavaCode.join(components, ", "))
                .doc("The identifier of a record.\n\n@param " + record + " the record\n@return its identifier")
                .line("public static $ of($ $) {", type, types.recordType(), record)
                .line("return new $($);", type, JavaCode.join(accessors, ", "))
                .line("}")
                .line("}")
                .source(List.of(types.recordType()));
    }
}
