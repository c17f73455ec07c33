package dev.amplify4j.runtime.client;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by GraphQL name: what an input object or a field's arguments hold. Immutable. */
public final class Input {
    /** No values. */
    public static final Input EMPTY = new Input(Map.of());

    private final Map<String, @Nullable Object> values;

    private Input(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * Adds a value.
     *
     * @param name GraphQL name
     * @param scalar type of the value
     * @param value the value
     * @param <V> Java type
     * @return more values
     */
    public <V> Input with(String name, Scalar<V> scalar, V value) {
        return put(name, scalar.encode(value));
    }

    /**
     * Adds a value when there is one.
     *
     * @param name GraphQL name
     * @param scalar type of the value
     * @param value the value; null changes nothing
     * @param <V> Java type
     * @return perhaps more values
     */
    public <V> Input withOptional(String name, Scalar<V> scalar, @Nullable V value) {
        return value == null ? this : put(name, scalar.encode(value));
    }

    /**
     * Adds a list.
     *
     * @param name GraphQL name
     * @param scalar type of the elements
     * @param elements the elements, null among them where the schema allows it
     * @param <V> Java type
     * @return more values
     */
    public <V> Input withAll(String name, Scalar<V> scalar, Collection<? extends @Nullable V> elements) {
        List<@Nullable Object> encoded = new ArrayList<>();
        for (V element : elements) {
            encoded.add(element == null ? null : scalar.encode(element));
        }
        return put(name, Collections.unmodifiableList(encoded));
    }

    /**
     * Adds a foreign key.
     *
     * @param name GraphQL name of the key
     * @param ref what it refers to
     * @return more values
     */
    public Input withKey(String name, Ref<?> ref) {
        Object key = ref.keys().get(0);
        return put(name, key instanceof Number ? key : key.toString());
    }

    /**
     * Sets a value to null, which is not the same as leaving it out.
     *
     * @param name GraphQL name
     * @return more values
     */
    public Input clear(String name) {
        return put(name, null);
    }

    Input put(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Input(Collections.unmodifiableMap(more));
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** The values are users' data. */
    @Override
    public String toString() {
        return "Input" + values.keySet();
    }
}
