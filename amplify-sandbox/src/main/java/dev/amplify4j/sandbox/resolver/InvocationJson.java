package dev.amplify4j.sandbox.resolver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An invocation as the realm's main module reads it. */
final class InvocationJson {
    private InvocationJson() {}

    static String write(Invocation invocation, Map<String, String> environment, boolean pipeline, boolean selection) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        input.put("args", invocation.arguments());
        input.put("identity", invocation.identity());
        input.put("source", invocation.source());
        input.put("stash", Map.of());
        input.put("env", environment);
        input.put("request", request(invocation.headers()));
        Info info = invocation.info();
        input.put("info", shown(info));
        input.put("fieldName", info.fieldName());
        input.put("parentTypeName", info.parentTypeName());
        input.put("returnTypeName", info.returnTypeName());
        if (selection) {
            input.put("selection", selection(info.selection().get()));
        }
        input.put("authType", invocation.authenticationType().name());
        input.put("pipeline", pipeline);
        return Json.write(input);
    }

    private static Map<String, @Nullable Object> request(Map<String, List<String>> headers) {
        Map<String, Object> shown = new LinkedHashMap<>();
        headers.forEach((name, values) -> {
            if (!name.equalsIgnoreCase("cookie") && !values.isEmpty()) {
                shown.put(name, values.size() == 1 ? values.get(0) : values);
            }
        });
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        request.put("headers", shown);
        request.put("domainName", null);
        return request;
    }

    /** {@code ctx.info} as it is written as JSON. */
    private static Map<String, Object> shown(Info info) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("fieldName", info.fieldName());
        shown.put("parentTypeName", info.parentTypeName());
        shown.put("variables", info.variables());
        return shown;
    }

    private static Map<String, Object> selection(Info.Selection selection) {
        return Map.of("list", selection.list(), "graphql", selection.graphql());
    }
}
