package dev.amplify4j.schema.ir;

/**
 * The GraphQL type of a field, an argument or an answer.
 *
 * @param value the named type, of a list that of its elements
 * @param list whether it is a list
 * @param required whether the field, of a list the list, is non-null
 * @param elementRequired whether the elements of a list are non-null; false when it is none
 */
public record FieldType(ValueType value, boolean list, boolean required, boolean elementRequired) {
    /**
     * A type that is no list.
     *
     * @param value the named type
     * @param required whether it is non-null
     * @return the type
     */
    public static FieldType of(ValueType value, boolean required) {
        return new FieldType(value, false, required, false);
    }

    /**
     * This type without its outer {@code !}.
     *
     * @return a nullable type
     */
    public FieldType nullable() {
        return new FieldType(value, list, false, elementRequired);
    }

    /**
     * Whether the values, of a list its elements, are scalars or enum constants.
     *
     * @return false for custom types and models, which filters, keys and conditions know nothing of
     */
    public boolean comparable() {
        return value instanceof Scalar || value instanceof ValueType.EnumReference;
    }

    /**
     * The scalar as which a value, of a list an element, is stored.
     *
     * @return the scalar itself; of an enum {@code String}
     * @throws IllegalStateException if the type is not {@link #comparable}
     */
    public Scalar stored() {
        if (value instanceof Scalar scalar) {
            return scalar;
        }
        if (value instanceof ValueType.EnumReference) {
            return Scalar.STRING;
        }
        throw new IllegalStateException(value.graphqlName() + " is no scalar and no enum");
    }
}
