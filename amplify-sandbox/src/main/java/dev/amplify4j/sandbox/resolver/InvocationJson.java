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
        input.put("info", info(invocation.info(), selection));
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

    private static Map<String, Object> info(Info info, boolean selection) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("fieldName", info.fieldName());
        shown.put("parentTypeName", info.parentTypeName());
        shown.put("variables", info.variables());
        shown.put("returnTypeName", info.returnTypeName());
        if (selection) {
            Info.Selection selected = info.selection().get();
            shown.put("selectionSetList", selected.list());
            shown.put("selectionSetGraphQL", selected.graphql());
        }
        return shown;
    }
}
