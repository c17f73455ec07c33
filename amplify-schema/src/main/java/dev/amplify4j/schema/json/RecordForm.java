package dev.amplify4j.schema.json;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of records: an object with a member for each component.
 *
 * @param names of records that stand where one of several may: what their first member says
 * @param unwritten values of component types that are not written, and read back as this value
 */
record RecordForm(Map<Class<?>, String> names, Map<Class<?>, Object> unwritten) {
    private static final String TYPE = "type";

    /** Components by class; looking them up is slow. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /** The members that stand for a record. */
    Map<String, @Nullable Object> members(Record object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        String name = names.get(object.getClass());
        if (name != null) {
            members.put(TYPE, name);
        }
        for (RecordComponent component : COMPONENTS.get(object.getClass())) {
            if (!unwritten.containsKey(component.getType())) {
                members.put(component.getName(), value(component, object));
            }
        }
        return members;
    }

    private static @Nullable Object value(RecordComponent component, Record object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /**
     * Makes a value of what JSON says.
     *
     * @param type the value's type
     * @param json as {@link JsonTree} reads it
     * @throws IOException if it says something else
     */
    @Nullable
    Object read(Type type, @Nullable Object json) throws IOException {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == Map.class ? map(element, json) : list(element, json);
        }
        Class<?> raw = (Class<?>) type;
        if (json == null && !raw.isPrimitive()) {
            return null;
        }
        if (raw == String.class && json instanceof String) {
            return json;
        }
        if (raw == boolean.class && json instanceof Boolean) {
            return json;
        }
        if (raw == int.class && json instanceof Number number) {
            return number.intValue();
        }
        if (raw == long.class && json instanceof Number number) {
            return number.longValue();
        }
        if (raw.isEnum() && json instanceof String name) {
            for (Object constant : raw.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
        }
        if (json instanceof Map<?, ?> members && (raw.isRecord() || raw.isInterface())) {
            return object(raw, members);
        }
        throw new IOException("no " + raw.getSimpleName() + ": " + json);
    }

    private @Nullable Object map(Type element, @Nullable Object json) throws IOException {
        if (!(json instanceof Map<?, ?> members)) {
            throw new IOException("no object: " + json);
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            map.put((String) member.getKey(), read(element, member.getValue()));
        }
        return map;
    }

    private List<@Nullable Object> list(Type element, @Nullable Object json) throws IOException {
        if (!(json instanceof List<?> elements)) {
            throw new IOException("no list: " + json);
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (Object each : elements) {
            list.add(read(element, each));
        }
        return list;
    }

    private Object object(Class<?> type, Map<?, ?> json) throws IOException {
        Map<Object, @Nullable Object> members = new HashMap<>(json);
        Class<?> concrete = type.isRecord() ? type : concrete(type, members.remove(TYPE));
        RecordComponent[] components = COMPONENTS.get(concrete);
        Class<?>[] parameters = new Class<?>[components.length];
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
            arguments[i] = unwritten.containsKey(parameters[i])
                    ? unwritten.get(parameters[i])
                    : read(components[i].getGenericType(), members.remove(components[i].getName()));
        }
        refuse(concrete, members.keySet());
        try {
            Constructor<?> constructor = concrete.getDeclaredConstructor(parameters);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IOException("no " + concrete.getSimpleName() + ": " + json, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + concrete, e);
        }
    }

    private Class<?> concrete(Class<?> type, @Nullable Object name) throws IOException {
        for (Map.Entry<Class<?>, String> each : names.entrySet()) {
            if (each.getValue().equals(name) && type.isAssignableFrom(each.getKey())) {
                return each.getKey();
            }
        }
        throw new IOException("no " + type.getSimpleName() + " of the type " + name);
    }

    private static void refuse(Class<?> type, Set<?> unknown) throws IOException {
        if (!unknown.isEmpty()) {
            throw new IOException(
                    type.getSimpleName() + " has no " + unknown.iterator().next());
        }
    }
}
