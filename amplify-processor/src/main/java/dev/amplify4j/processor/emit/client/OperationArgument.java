package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.CustomOperation.Argument;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.ValueType;

/**
 * An argument of a custom operation in Java.
 *
 * @param scope the backend
 * @param file the file
 * @param argument the argument
 * @param name the parameter's name
 */
record OperationArgument(Scope scope, JavaWriter file, Argument argument, String name) {
    /** The parameter with its type. */
    JavaCode parameter() {
        FieldType type = argument.type();
        JavaCode java = type.list()
                ? file.code(
                        "$<? extends $>",
                        RuntimeTypes.COLLECTION,
                        nullable(!type.elementRequired(), value().boxed(file)))
                : value().type(file);
        return file.code("$ $", nullable(!type.required(), java), name());
    }

    /** The call that adds it to the arguments of a document. */
    JavaCode written() {
        JavaLiteral name = JavaLiteral.of(argument.name());
        JavaCode variable = file.code("$", name());
        if (argument.type().list()) {
            return file.code("\n                .withAll($, $)", name, value().encodedAll(file, variable));
        }
        return file.code(
                argument.type().required() ? "\n                .with($, $)" : "\n                .withOptional($, $)",
                name,
                value().encoded(file, variable));
    }

    /** A type as a document declares it. */
    static String graphqlType(FieldType type) {
        String named = type.value() instanceof ValueType.CustomTypeReference customType
                ? Names.customTypeInput(customType.graphqlName())
                : type.value().graphqlName();
        String inner = type.list() ? "[" + named + (type.elementRequired() ? "!" : "") + "]" : named;
        return inner + (type.required() ? "!" : "");
    }

    private JavaValue value() {
        return new JavaValue(
                scope, argument.type().value(), argument.parameter().type());
    }

    private JavaCode nullable(boolean nullable, JavaCode type) {
        return nullable ? file.annotated(RuntimeTypes.NULLABLE, type) : type;
    }
}
