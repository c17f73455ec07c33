package dev.amplify4j.sandbox.resolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        return new Resolution(output.get("value"), errors, filter(output.get("filter")), effects(output));
    }

    private static @Nullable SubscriptionFilter filter(@Nullable Object filter) {
        return filter == null ? null : SubscriptionFilter.parse(filter);
    }

    private static Effects effects(Map<String, @Nullable Object> output) {
        List<Effects.Invalidation> invalidations = new ArrayList<>();
        if (output.get("invalidations") instanceof List<?> list) {
            list.forEach(invalidation -> invalidations.add(invalidation((Map<?, ?>) invalidation)));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        if (output.get("responseHeaders") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        }
        return new Effects(filter(output.get("invalidationFilter")), invalidations, headers);
    }

    private static Effects.Invalidation invalidation(Map<?, ?> invalidation) {
        Map<String, Object> payload = new LinkedHashMap<>();
        if (invalidation.get("payload") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> payload.put(String.valueOf(name), value));
        }
        return new Effects.Invalidation(String.valueOf(invalidation.get("subscriptionField")), payload);
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
