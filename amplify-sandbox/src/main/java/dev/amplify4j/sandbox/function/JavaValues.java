package dev.amplify4j.sandbox.function;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON data as Java values of the types that custom operations may have.
 *
 * <p>Written by hand, since a general mapper's first call costs more than all calls of a test.
 */
final class JavaValues {
    private JavaValues() {}

    /**
     * Converts a value.
     *
     * @param path what the value is, for messages
     * @param value JSON data
     * @param type type of the parameter or component that takes it
     * @throws IllegalArgumentException if the value has no such form
     */
    static @Nullable Object read(String path, @Nullable Object value, Type type) {
        Class<?> raw = raw(type);
        if (value == null) {
            return raw.isPrimitive() ? Array.get(Array.newInstance(raw, 1), 0) : null;
        }
        if (value instanceof Collection<?> elements) {
            return collection(path, elements, type, raw);
        }
        if (value instanceof Map<?, ?> members && raw != String.class) {
            return object(path, members, type, raw);
        }
        Object scalar = Scalars.read(value, raw);
        if (scalar == null) {
            throw new IllegalArgumentException(path + ": cannot make a " + type.getTypeName() + " of a "
                    + value.getClass().getSimpleName());
        }
        return scalar;
    }

    private static Object collection(String path, Collection<?> elements, Type type, Class<?> raw) {
        if (JsonNode.class.isAssignableFrom(raw)) {
            return Beans.MAPPER.valueToTree(elements);
        }
        if (raw == String.class) {
            return Scalars.json(elements);
        }
        Type elementType = raw.isArray() ? raw.getComponentType() : parameter(type, 0);
        List<@Nullable Object> list = new ArrayList<>(elements.size());
        for (Object element : elements) {
            list.add(read(path + "[" + list.size() + "]", element, elementType));
        }
        if (raw.isAssignableFrom(List.class) || raw == ArrayList.class) {
            return list;
        }
        if (Set.class.isAssignableFrom(raw)) {
            return new LinkedHashSet<>(list);
        }
        if (raw.isArray()) {
            return list.toArray((Object[]) Array.newInstance(raw.getComponentType(), 0));
        }
        throw new IllegalArgumentException(path + ": cannot make a " + type.getTypeName() + " of a list");
    }

    private static Object object(String path, Map<?, ?> members, Type type, Class<?> raw) {
        if (raw.isRecord()) {
            return record(path, members, raw);
        }
        if (raw.isAssignableFrom(LinkedHashMap.class)) {
            Type memberType = raw == Object.class ? Object.class : parameter(type, 1);
            Map<String, @Nullable Object> result = new LinkedHashMap<>();
            members.forEach(
                    (name, member) -> result.put(String.valueOf(name), read(path + "." + name, member, memberType)));
            return result;
        }
        if (JsonNode.class.isAssignableFrom(raw)) {
            return Beans.MAPPER.valueToTree(members);
        }
        return Beans.MAPPER.convertValue(members, raw);
    }

    private static Object record(String path, Map<?, ?> members, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = GraphQlName.of(components[i]);
            values[i] = read(path + "." + name, members.get(name), components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException(path + ": " + cause.getMessage(), e);
        }
    }

    private static Type parameter(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return type instanceof TypeVariable<?> variable ? raw(variable.getBounds()[0]) : Object.class;
    }
}
