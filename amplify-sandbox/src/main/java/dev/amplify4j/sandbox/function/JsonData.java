package dev.amplify4j.sandbox.function;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What handlers return, as JSON data. */
final class JsonData {
    private static final String CARRIERS = "dev.amplify4j.model";

    private JsonData() {}

    /**
     * Converts a value.
     *
     * @return maps with text keys, lists, text, numbers, booleans or null
     */
    static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> result = new LinkedHashMap<>();
            map.forEach((name, member) -> result.put(String.valueOf(name), of(member)));
            return result;
        }
        if (value instanceof Collection<?> elements) {
            return list(elements);
        }
        if (value instanceof Record record) {
            return members(record);
        }
        if (value instanceof Enum<?> constant) {
            return GraphQlName.of(constant);
        }
        if (value instanceof Object[] array) {
            return list(Arrays.asList(array));
        }
        return other(value);
    }

    private static @Nullable Object other(Object value) {
        if (value instanceof TemporalAccessor
                || value instanceof UUID
                || value instanceof URI
                || value instanceof URL
                || value instanceof Character) {
            return value.toString();
        }
        if (value instanceof InetAddress address) {
            return address.getHostAddress();
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof JsonNode tree) {
            return RequestHandlers.plain(tree);
        }
        // Beans, as Lambda's own runtime takes them.
        return Beans.MAPPER.convertValue(value, Object.class);
    }

    private static List<@Nullable Object> list(Collection<?> elements) {
        List<@Nullable Object> result = new ArrayList<>(elements.size());
        elements.forEach(element -> result.add(of(element)));
        return result;
    }

    /** Relations are left out: their fields have resolvers, which go by the foreign keys. */
    private static Map<String, @Nullable Object> members(Record record) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!component.getType().getPackageName().equals(CARRIERS)) {
                result.put(GraphQlName.of(component), of(member(record, component)));
            }
        }
        return result;
    }

    private static @Nullable Object member(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot read " + component + ": " + e, e);
        }
    }
}
