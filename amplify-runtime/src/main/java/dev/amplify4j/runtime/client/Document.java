package dev.amplify4j.runtime.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL document with its variables. Values travel as variables only, never as text of the document.
 *
 * @param text the document
 * @param variables values by variable
 */
record Document(String text, Map<String, @Nullable Object> variables) {
    /** A field, the types of its arguments, and the values of those that are given. */
    record Call(String field, Map<String, String> types, Input arguments) {}

    /** The calls lead from the root field inwards; of a field that is no object nothing is selected. */
    static Document of(String operation, List<Call> calls, String selection) {
        List<String> declarations = new ArrayList<>();
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        for (int depth = 0; depth < calls.size(); depth++) {
            Call call = calls.get(depth);
            String prefix = depth == calls.size() - 1 ? "" : "of" + depth + "_";
            List<String> arguments = new ArrayList<>();
            new TreeMap<>(call.arguments().values()).forEach((name, value) -> {
                String type = call.types().get(name);
                if (type == null) {
                    throw new IllegalArgumentException(call.field() + " has no argument " + name);
                }
                declarations.add("$" + prefix + name + ": " + type);
                arguments.add(name + ": $" + prefix + name);
                variables.put(prefix + name, value);
            });
            body.append(" { ").append(call.field()).append(inParentheses(arguments));
        }
        if (!selection.isEmpty()) {
            body.append(" { ").append(selection).append(" }");
        }
        body.append(" }".repeat(calls.size()));
        return new Document(operation + inParentheses(declarations) + body, variables);
    }

    static Document of(RootField field, Input arguments, String selection) {
        return of(field.operation(), List.of(new Call(field.name(), field.arguments(), arguments)), selection);
    }

    private static String inParentheses(List<String> parts) {
        return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
    }
}
