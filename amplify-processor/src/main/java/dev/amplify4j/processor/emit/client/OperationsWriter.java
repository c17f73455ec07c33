package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.processor.emit.JavadocText;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Argument;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the custom operations of one kind, as a class inside the client: a method for each, like that of the interface.
 *
 * @param scope the backend
 * @param file the client
 */
record OperationsWriter(Scope scope, JavaWriter file) {
    /** Writes the class and the method that leads there; nothing when there are no operations of the kind. */
    void entry(Kind kind, JavaName type) {
        if (operations(kind).findAny().isEmpty()) {
            return;
        }
        file.doc("The custom " + words(kind) + ".")
                .line("public $ $() {", type, words(kind))
                .line("return new $(new $(connection));", type, RuntimeTypes.OPERATION_CLIENT)
                .line("}");
    }

    /** Writes the class with its methods. */
    void write(Kind kind, JavaName type) {
        if (operations(kind).findAny().isEmpty()) {
            return;
        }
        file.doc("The custom " + words(kind) + " of the backend.")
                .line("public static final class $ {", type.simpleName())
                .line("private final $ client;", RuntimeTypes.OPERATION_CLIENT)
                .gap()
                .line("private $($ client) {", type.simpleName(), RuntimeTypes.OPERATION_CLIENT)
                .line("this.client = client;")
                .line("}");
        operations(kind).forEach(this::method);
        file.doc(
                        "The same " + words(kind)
                                + " with another authorization mode, more headers or another timeout.\n\n"
                                + "@param options makes other options of the present ones\n@return another view of the same client")
                .line("public $ with($<$> options) {", type, RuntimeTypes.UNARY_OPERATOR, RuntimeTypes.CALL_OPTIONS)
                .line("return new $(client.with(options));", type)
                .line("}")
                .line("}");
    }

    private Stream<CustomOperation> operations(Kind kind) {
        return scope.backend().operations().stream().filter(o -> o.kind() == kind);
    }

    private void method(CustomOperation operation) {
        OperationAnswer answer = new OperationAnswer(scope, file, operation);
        List<OperationArgument> arguments = arguments(operation);
        String row = JavaNames.variables(
                        List.of("row"),
                        arguments.stream().map(OperationArgument::name).toArray(String[]::new))
                .get(0);
        file.doc(javadoc(operation, arguments))
                .line(
                        "public $ $($) {",
                        answer.type(),
                        operation.methodName(),
                        JavaCode.join(
                                arguments.stream()
                                        .map(OperationArgument::parameter)
                                        .toList(),
                                ", "));
        JavaCode call = file.code(
                "this.client.$(\n        $,\n        $,\n        $",
                operation.kind() == Kind.SUBSCRIPTION ? "events" : "call",
                rootField(operation),
                input(arguments),
                JavaLiteral.of(answer.selection()));
        if (operation.kind() == Kind.SUBSCRIPTION) {
            file.line("return $,\n        $ -> $);", call, row, answer.read(file.code("$", row)));
        } else if (operation.async()) {
            file.line("$);", call);
        } else {
            file.line("$ $ = $);", RuntimeTypes.ROW, row, call).line("return $;", answer.read(file.code("$", row)));
        }
        file.line("}");
    }

    private List<OperationArgument> arguments(CustomOperation operation) {
        List<Argument> arguments = operation.arguments();
        List<String> names = JavaNames.variables(
                arguments.stream().map(a -> a.parameter().name()).toList());
        List<OperationArgument> named = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            named.add(new OperationArgument(scope, file, arguments.get(i), names.get(i)));
        }
        return named;
    }

    private JavaCode rootField(CustomOperation operation) {
        Stream<JavaLiteral> texts = Stream.concat(
                Stream.of(JavaLiteral.of(operation.name())),
                operation.arguments().stream()
                        .flatMap(a -> Stream.of(
                                JavaLiteral.of(a.name()), JavaLiteral.of(OperationArgument.graphqlType(a.type())))));
        String factory = switch (operation.kind()) {
            case QUERY -> "query";
            case MUTATION -> "mutation";
            case SUBSCRIPTION -> "subscription";
        };
        return file.code(
                "$.$($)",
                RuntimeTypes.ROOT_FIELD,
                factory,
                JavaCode.join(texts.map(t -> file.code("$", t)).toList(), ", "));
    }

    private JavaCode input(List<OperationArgument> arguments) {
        List<JavaCode> pieces = Stream.concat(
                        Stream.of(file.code("$.EMPTY", RuntimeTypes.INPUT)),
                        arguments.stream().map(OperationArgument::written))
                .toList();
        return JavaCode.join(pieces, "");
    }

    private static String javadoc(CustomOperation operation, List<OperationArgument> arguments) {
        String tags = arguments.stream()
                .map(a -> "@param " + a.name() + " " + words(a.argument()) + "\n")
                .collect(Collectors.joining());
        String result = switch (operation.kind()) {
            case SUBSCRIPTION -> "@return events that have yet to be subscribed to";
            default -> operation.async() ? "" : "@return the answer";
        };
        String head = JavadocText.sentence(operation.description(), "The operation " + operation.name());
        return (tags + result).isEmpty() ? head : head + "\n\n" + tags + result;
    }

    private static String words(Argument argument) {
        String text = argument.description().isBlank() ? "the argument " + argument.name() : argument.description();
        String optional = argument.type().required() ? "" : "; null leaves it out";
        return JavadocText.of(text.strip().replace("\n", " ")) + optional;
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case QUERY -> "queries";
            case MUTATION -> "mutations";
            case SUBSCRIPTION -> "subscriptions";
        };
    }
}
