package dev.amplify4j.schema.ir;

/**
 * The GraphQL type of a field.
 *
 * @param scalar the scalar, of a list that of its elements
 * @param list whether it is a list
 * @param required whether the field, of a list the list, is non-null
 * @param elementRequired whether the elements of a list are non-null; false when it is none
 */
public record FieldType(Scalar scalar, boolean list, boolean required, boolean elementRequired) {
    /**
     * A type that is no list.
     *
     * @param scalar the scalar
     * @param required whether it is non-null
     * @return the type
     */
    public static FieldType of(Scalar scalar, boolean required) {
        return new FieldType(scalar, false, required, false);
    }

    /**
     * This type without its outer {@code !}.
     *
     * @return a nullable type
     */
    public FieldType nullable() {
        return new FieldType(scalar, list, false, elementRequired);
    }
}
