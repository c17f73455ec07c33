package dev.amplify4j.runtime.client;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @param value of a class that one scalar stands for, or as it is on the wire
     * @return more values
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if no scalar stands for its class
     */
    public Input with(String name, @Nullable Object value) {
        return put(name, Scalar.encodeByClass(Objects.requireNonNull(value, name)));
    }

    /**
     * Adds a value when there is one.
     *
     * @param name GraphQL name
     * @param value as for {@link #with}; null changes nothing
     * @return perhaps more values
     * @throws IllegalArgumentException if no scalar stands for its class
     */
    public Input withOptional(String name, @Nullable Object value) {
        return value == null ? this : with(name, value);
    }

    /**
     * Adds a list when there is one.
     *
     * @param name GraphQL name
     * @param elements as for {@link #with}, null among them where the schema allows it; null changes nothing
     * @return perhaps more values
     * @throws IllegalArgumentException if no scalar stands for the class of an element
     */
    public Input withAll(String name, @Nullable Collection<? extends @Nullable Object> elements) {
        if (elements == null) {
            return this;
        }
        List<@Nullable Object> encoded = new ArrayList<>();
        for (Object element : elements) {
            encoded.add(element == null ? null : Scalar.encodeByClass(element));
        }
        return put(name, Collections.unmodifiableList(encoded));
    }

    /**
     * Adds a foreign key.
     *
     * @param ref what it refers to
     * @param names GraphQL names of the fields that hold the key, in the order of the other record's identifier
     * @return more values
     * @throws IllegalArgumentException if the reference has not as many parts
     */
    public Input withKey(Ref<?> ref, String... names) {
        List<Object> parts = ref.keys();
        if (parts.size() != names.length) {
            throw new IllegalArgumentException("A key of " + names.length + " parts is asked for, but " + ref + " has "
                    + parts.size() + ". Make it with Ref.ofKey(...).");
        }
        Input more = this;
        for (int i = 0; i < names.length; i++) {
            more = more.with(names[i], parts.get(i));
        }
        return more;
    }

    /**
     * Sets values to null, which is not the same as leaving them out.
     *
     * @param names GraphQL names
     * @return more values
     */
    public Input clear(String... names) {
        Input more = this;
        for (String name : names) {
            more = more.put(name, null);
        }
        return more;
    }

    Input put(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Input(Collections.unmodifiableMap(more));
    }

    /** These values and others, which come later and win. */
    Input and(Input others) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.putAll(others.values);
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
