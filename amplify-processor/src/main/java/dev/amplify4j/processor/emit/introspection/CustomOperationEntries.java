package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import java.util.LinkedHashMap;
import java.util.Map;

/** The custom operations of one kind: what they take and what they answer. */
final class CustomOperationEntries {
    private CustomOperationEntries() {}

    static Map<String, Object> of(CustomOperation.Kind kind, Backend backend) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (CustomOperation operation : backend.operations()) {
            if (operation.kind() == kind) {
                entries.put(operation.name(), entry(operation));
            }
        }
        return entries;
    }

    private static Map<String, Object> entry(CustomOperation operation) {
        Map<String, Object> entry = TypeEntry.answer(operation.name(), operation.answer());
        if (!operation.arguments().isEmpty()) {
            Map<String, Object> arguments = new LinkedHashMap<>();
            for (CustomOperation.Argument argument : operation.arguments()) {
                arguments.put(argument.name(), TypeEntry.input(argument.name(), argument.type()));
            }
            entry.put("arguments", arguments);
        }
        return entry;
    }
}
