package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How methods take a model's identifier: its fields one by one, or as the record of a composite one.
 *
 * @param types the model's types
 * @param file the file
 */
record KeyParameters(ModelTypes types, JavaWriter file) {
    /** The fields, as parameters. */
    JavaCode parameters() {
        return join("$ $", true);
    }

    /** The fields, as arguments. */
    JavaCode arguments() {
        return join("$", false);
    }

    /** The identifier of a record, as arguments. */
    JavaCode of(String record) {
        List<JavaCode> parts = types.keys().stream()
                .map(f -> file.code("$.$()", record, types.javaName(f)))
                .toList();
        return JavaCode.join(parts, ", ");
    }

    /** The fields of the record of a composite identifier, as arguments. */
    JavaCode ofKey() {
        return of("key");
    }

    /** A variable for what is made of the identifier; no parameter has its name, being shorter. */
    String variable(String suffix) {
        return types.keys().stream().map(types::javaName).collect(Collectors.joining()) + suffix;
    }

    /** The method that makes an input of the identifier. */
    void write() {
        file.gap().line("private static $ key($) {", RuntimeTypes.INPUT, parameters());
        List<String> names = names();
        List<JavaCode> calls = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Field field = types.keys().get(i);
            calls.add(file.code(
                    ".with($, $)",
                    JavaLiteral.of(field.name()),
                    types.value(field).encoded(file, file.code("$", names.get(i)))));
        }
        file.line("return $.EMPTY$;", RuntimeTypes.INPUT, JavaCode.join(calls, ""))
                .line("}");
    }

    private JavaCode join(String template, boolean typed) {
        List<String> names = names();
        List<JavaCode> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parts.add(
                    typed
                            ? file.code(
                                    template, types.value(types.keys().get(i)).type(file), names.get(i))
                            : file.code(template, names.get(i)));
        }
        return JavaCode.join(parts, ", ");
    }

    /** The variables; others than that of the patch, which stands beside them. */
    private List<String> names() {
        return JavaNames.variables(types.keys().stream().map(types::javaName).toList(), "patch");
    }
}
