package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.JavaName;
import java.util.List;
import java.util.Objects;

/** Writes what reads and writes the values of enums and custom types, so that nothing looks into them at run time. */
record CodecWriter(Scope scope) {
    Artifact write(EnumType type) {
        JavaName name = Scope.codec(type.javaName());
        JavaWriter file = begin(name, type.javaName(), true);
        file.line(
                "public static final $<$> CODEC = new $<$>($)",
                RuntimeTypes.CODEC,
                type.javaName(),
                RuntimeTypes.ENUM_CODEC,
                type.javaName(),
                JavaLiteral.of(type.name()));
        for (int i = 0; i < type.constants().size(); i++) {
            EnumType.Constant constant = type.constants().get(i);
            file.line(
                    i == type.constants().size() - 1 ? "        .with($.$, $);" : "        .with($.$, $)",
                    type.javaName(),
                    constant.javaName(),
                    JavaLiteral.of(constant.name()));
        }
        return end(file, name, type.javaName());
    }

    Artifact write(CustomType type) {
        JavaName name = Scope.codec(type.javaName());
        JavaWriter file = begin(name, type.javaName(), type.publicType());
        file.line(
                "public static final $<$> CODEC = new $<$>($, $::read, $::write);",
                RuntimeTypes.CODEC,
                type.javaName(),
                RuntimeTypes.RECORD_CODEC,
                type.javaName(),
                JavaLiteral.of(type.name()),
                name,
                name);
        Reader reader = new Reader(file, scope.readable());
        reader.write(
                type.javaName(),
                type.fields().stream().map(f -> reader.component(f, value(f))).toList());
        file.gap().line("private static $ write($ value) {", RuntimeTypes.INPUT, type.javaName());
        if (!scope.readable()) {
            Reader.refuse(file);
            return end(file, name, type.javaName());
        }
        file.line("return $.EMPTY", RuntimeTypes.INPUT);
        for (int i = 0; i < type.fields().size(); i++) {
            file.line(
                    i == type.fields().size() - 1 ? "        .$;" : "        .$",
                    written(file, type.fields().get(i)));
        }
        file.line("}");
        return end(file, name, type.javaName());
    }

    private JavaCode written(JavaWriter file, Field field) {
        JavaComponent component = Objects.requireNonNull(field.component(), field.name());
        boolean optional = component.container() == Container.OPTIONAL;
        JavaCode value = file.code(optional ? "value.$().orElse(null)" : "value.$()", component.name());
        JavaLiteral name = JavaLiteral.of(field.name());
        if (field.type().list()) {
            return file.code("withAll($, $)", name, value(field).encodedAll(file, value));
        }
        return file.code("withOptional($, $)", name, value(field).encoded(file, value));
    }

    private JavaValue value(Field field) {
        JavaComponent component = Objects.requireNonNull(field.component(), field.name());
        return new JavaValue(scope, field.type().value(), component.type());
    }

    private JavaWriter begin(JavaName name, JavaName of, boolean publicType) {
        JavaWriter file = scope.file(name);
        return RuntimeTypes.begin(
                        file, file.code("Reads and writes {@link $}.", of).text())
                .line(publicType ? "public final class $ {" : "final class $ {", name.simpleName())
                .doc("The codec.");
    }

    private static Artifact end(JavaWriter file, JavaName name, JavaName origin) {
        return file.gap().line("private $() {}", name.simpleName()).line("}").source(List.of(origin));
    }
}
