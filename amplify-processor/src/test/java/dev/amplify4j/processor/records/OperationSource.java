package dev.amplify4j.processor.records;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Handler;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Custom operations of a backend as a user writes them: methods of one interface. */
final class OperationSource {
    /** A handler that is on the class path of the tests; which code it is does not show in a schema. */
    private static final String SCRIPT = "handlers/echo.js";

    private OperationSource() {}

    /** The interface; empty when there are no custom operations. */
    static List<String> of(Backend backend) {
        if (backend.operations().isEmpty()) {
            return List.of();
        }
        return List.of("@Operations\npublic interface CustomOperations {\n"
                + backend.operations().stream().map(OperationSource::method).collect(Collectors.joining())
                + "}\n");
    }

    private static String method(CustomOperation operation) {
        String kind = switch (operation.kind()) {
            case QUERY -> "@Query";
            case MUTATION -> "@Mutation";
            case SUBSCRIPTION ->
                "@Subscription(to = "
                        + RecordSource.array(operation.mutations().stream()
                                .map(RecordSource::quoted)
                                .toList())
                        + ")";
        };
        String arguments = operation.arguments().stream()
                .map(a ->
                        RecordSource.named(a.name()) + TypeSource.of(a.type()) + " " + RecordSource.javaName(a.name()))
                .collect(Collectors.joining(", "));
        String answer = operation.async() ? "void" : TypeSource.of(operation.answer());
        return "  " + kind + " " + RuleSource.of(operation.roles()) + " "
                + operation.handlers().stream().map(OperationSource::handler).collect(Collectors.joining(" ")) + "\n  "
                + answer + " " + operation.name() + "(" + arguments + ");\n";
    }

    private static String handler(Handler handler) {
        if (handler instanceof Handler.Invocation invocation) {
            return "@Handler(function = " + RecordSource.quoted(invocation.function())
                    + (invocation.async() ? ", async = true" : "") + ")";
        }
        Handler.Script script = (Handler.Script) handler;
        String model = script.model();
        return "@Handler(js = " + RecordSource.quoted(SCRIPT)
                + (model == null ? "" : ", dataSource = " + RecordSource.quoted(Objects.requireNonNull(model))) + ")";
    }
}
