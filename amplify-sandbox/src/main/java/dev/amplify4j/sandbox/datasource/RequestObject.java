package dev.amplify4j.sandbox.datasource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of a resolver's request; members that are null count as absent. */
record RequestObject(String path, Map<?, ?> members) {
    static RequestObject of(String path, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> members)) {
            throw new InvalidRequestException("Expected a JSON object for '" + path + "'.");
        }
        return new RequestObject(path, members);
    }

    /** Refuses members that the operation does not have. */
    void allow(String... names) {
        Set<String> allowed = Set.of(names);
        for (Object name : members.keySet()) {
            if (!allowed.contains(String.valueOf(name)) && members.get(name) != null) {
                throw new InvalidRequestException("Unsupported element '" + path + "[" + name + "]'.");
            }
        }
    }

    String requiredText(String name) {
        String value = text(name);
        if (value == null) {
            throw new InvalidRequestException("Value for field '" + path + "[" + name + "]' not found.");
        }
        return value;
    }

    @Nullable
    String text(String name) {
        return member(name, String.class, "a text");
    }

    @Nullable
    Boolean flag(String name) {
        return member(name, Boolean.class, "a boolean");
    }

    @Nullable
    Integer integer(String name) {
        Number number = member(name, Number.class, "a number");
        if (number == null) {
            return null;
        }
        if (number.doubleValue() != number.intValue()) {
            throw new InvalidRequestException("Expected an integer for '" + path + "[" + name + "]'.");
        }
        return number.intValue();
    }

    @Nullable
    RequestObject object(String name) {
        Object value = members.get(name);
        return value == null ? null : of(path + "[" + name + "]", value);
    }

    RequestObject requiredObject(String name) {
        RequestObject value = object(name);
        if (value == null) {
            throw new InvalidRequestException("Value for field '" + path + "[" + name + "]' not found.");
        }
        return value;
    }

    /** The elements of a list of objects. */
    List<RequestObject> objects(String name) {
        Object value = members.get(name);
        if (!(value instanceof List<?> list)) {
            throw new InvalidRequestException("Expected a list for '" + path + "[" + name + "]'.");
        }
        List<RequestObject> result = new ArrayList<>();
        list.forEach(element -> result.add(of(path + "[" + name + "][" + result.size() + "]", element)));
        return result;
    }

    /** The members as texts by name. */
    Map<String, String> texts() {
        Map<String, String> result = new LinkedHashMap<>();
        members.keySet().forEach(name -> result.put(String.valueOf(name), requiredText(String.valueOf(name))));
        return result;
    }

    private <T> @Nullable T member(String name, Class<T> type, String expected) {
        Object value = members.get(name);
        if (value == null) {
            return null;
        }
        if (!type.isInstance(value)) {
            throw new InvalidRequestException("Expected " + expected + " for '" + path + "[" + name + "]'.");
        }
        return type.cast(value);
    }
}
