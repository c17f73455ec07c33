package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Codec;
import java.util.HashMap;
import java.util.Map;

/**
 * The constants of an enum and their GraphQL names. Immutable.
 *
 * @param <V> the enum
 */
public final class EnumCodec<V> extends Codec<V> {
    private final String type;
    private final Map<V, String> names;
    private final Map<Object, V> constants;

    /**
     * An enum without constants.
     *
     * @param type GraphQL name
     */
    public EnumCodec(String type) {
        this(type, Map.of(), Map.of());
    }

    private EnumCodec(String type, Map<V, String> names, Map<Object, V> constants) {
        this.type = type;
        this.names = names;
        this.constants = constants;
    }

    /**
     * Adds a constant.
     *
     * @param constant the constant
     * @param name GraphQL name
     * @return a larger enum
     */
    public EnumCodec<V> with(V constant, String name) {
        Map<V, String> moreNames = new HashMap<>(names);
        moreNames.put(constant, name);
        Map<Object, V> moreConstants = new HashMap<>(constants);
        moreConstants.put(name, constant);
        return new EnumCodec<>(type, moreNames, moreConstants);
    }

    @Override
    public Object encode(V value) {
        String name = names.get(value);
        if (name == null) {
            throw new IllegalArgumentException(value + " is no constant of " + type + ": compile its enum anew");
        }
        return name;
    }

    @Override
    public V decode(Object value) {
        V constant = constants.get(value);
        if (constant == null) {
            throw new IllegalArgumentException("the value is none of " + type + " that this client knows");
        }
        return constant;
    }

    @Override
    protected boolean isOfNewerSchema(Object value) {
        return value instanceof String && !constants.containsKey(value);
    }

    @Override
    public String toString() {
        return type;
    }
}
