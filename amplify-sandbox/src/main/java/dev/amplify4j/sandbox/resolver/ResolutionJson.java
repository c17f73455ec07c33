package dev.amplify4j.sandbox.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the realm's main module answers. */
final class ResolutionJson {
    private ResolutionJson() {}

    static Resolution read(String json) {
        Map<String, @Nullable Object> output = Json.readObject(json);
        List<ResolverError> errors = new ArrayList<>();
        if (output.get("errors") instanceof List<?> list) {
            list.forEach(error -> errors.add(error((Map<?, ?>) error)));
        }
        Object filter = output.get("filter");
        return new Resolution(output.get("value"), errors, filter == null ? null : SubscriptionFilter.parse(filter));
    }

    private static ResolverError error(Map<?, ?> error) {
        Object type = error.get("errorType");
        return new ResolverError(
                String.valueOf(error.get("message")),
                type == null ? null : type.toString(),
                error.get("data"),
                error.get("errorInfo"));
    }
}
