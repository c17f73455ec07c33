package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.ValueType;
import java.util.Objects;

/**
 * What a custom operation answers, in Java.
 *
 * @param scope the backend
 * @param file the file
 * @param operation the operation
 */
record OperationAnswer(Scope scope, JavaWriter file, CustomOperation operation) {
    /** What a method returns. */
    JavaCode type() {
        if (operation.async()) {
            return file.code("void");
        }
        boolean events = operation.kind() == Kind.SUBSCRIPTION;
        FieldType type = operation.answer();
        JavaCode one = named().boxed();
        JavaCode whole = switch (container()) {
            case LIST -> file.code("$<$>", RuntimeTypes.LIST, element(one));
            case SET -> file.code("$<$>", RuntimeTypes.SET, element(one));
            case OPTIONAL -> events ? one : file.code("$<$>", RuntimeTypes.OPTIONAL, one);
            default -> events || !type.required() ? one : named().type();
        };
        if (events) {
            return file.code("$<$>", RuntimeTypes.EVENT_SOURCE, whole);
        }
        boolean nullable = !type.required() && container() != Container.OPTIONAL;
        return nullable ? file.annotated(RuntimeTypes.NULLABLE, whole) : whole;
    }

    /** What a document selects of it; of what mutations answer everything, as subscriptions hear what they select. */
    String selection() {
        if (operation.async()) {
            return "success";
        }
        if (operation.answer().value() instanceof ValueType.ModelReference model) {
            Selection selection = new Selection(scope.model(model.graphqlName()));
            String hidden = operation.kind() == Kind.MUTATION ? selection.hidden() : "";
            return (selection.shown() + " " + hidden).strip();
        }
        return operation.answer().value() instanceof ValueType.CustomTypeReference customType
                ? Selection.of(scope.backend(), customType)
                : "";
    }

    /** Reads it from a row that has it under the operation's name; events always carry something. */
    JavaCode read(JavaCode row) {
        boolean events = operation.kind() == Kind.SUBSCRIPTION;
        String presence = events || operation.answer().required() ? "required" : "optional";
        String method = presence
                + switch (container()) {
                    case LIST -> "List";
                    case SET -> "Set";
                    default -> "";
                };
        JavaCode read = file.code("$.$($, $)", named().codec(), method, row, JavaLiteral.of(operation.name()));
        return container() == Container.OPTIONAL && !events
                ? file.code("$.ofNullable($)", RuntimeTypes.OPTIONAL, read)
                : read;
    }

    private JavaCode element(JavaCode type) {
        return operation.answer().elementRequired() ? type : file.annotated(RuntimeTypes.NULLABLE, type);
    }

    private Container container() {
        return component().container();
    }

    private JavaComponent component() {
        return Objects.requireNonNull(operation.javaAnswer(), operation.name());
    }

    /** The type without its container, and what reads its values. */
    private Named named() {
        if (operation.answer().value() instanceof ValueType.ModelReference model) {
            ModelTypes types = scope.model(model.graphqlName());
            JavaCode record = file.code("$", types.recordType());
            return new Named(record, record, file.code("this.client.records($.TYPE)", types.modelType()));
        }
        JavaValue value =
                new JavaValue(scope, operation.answer().value(), component().type());
        return new Named(value.type(file), value.boxed(file), value.codec(file));
    }

    private record Named(JavaCode type, JavaCode boxed, JavaCode codec) {}
}
