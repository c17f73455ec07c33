package dev.amplify4j.runtime;

/**
 * A field that holds a constant of an enum.
 *
 * @param <T> the model's record
 * @param <V> the enum
 */
public final class EnumField<T, V> extends Field<T> {
    private final Codec<V> codec;

    /**
     * A field.
     *
     * @param name GraphQL name
     * @param codec encodes the constants
     */
    public EnumField(String name, Codec<V> codec) {
        super(name);
        this.codec = codec;
    }

    /**
     * Equal to a constant.
     *
     * @param value the constant
     * @return the condition
     */
    public Condition<T> eq(V value) {
        return compare("eq", codec.encode(value));
    }

    /**
     * Not equal to a constant, or absent.
     *
     * @param value the constant
     * @return the condition
     */
    public Condition<T> ne(V value) {
        return compare("ne", codec.encode(value));
    }
}
