package dev.amplify4j.runtime;

/**
 * A field of a model, as conditions of queries and writes speak of it.
 *
 * @param <T> the model's record
 */
public class Field<T> {
    private final String name;

    /**
     * A field.
     *
     * @param name GraphQL name
     */
    public Field(String name) {
        this.name = name;
    }

    /**
     * Whether the item has the attribute.
     *
     * @param exists true if it must, false if it must not
     * @return the condition
     */
    public Condition<T> attributeExists(boolean exists) {
        return compare("attributeExists", exists);
    }

    /**
     * Of a DynamoDB type.
     *
     * @param type the type
     * @return the condition
     */
    public Condition<T> attributeType(AttributeType type) {
        return compare("attributeType", type.graphqlName());
    }

    final Condition<T> compare(String operator, Object operand) {
        return new Condition<>(new Expression.Comparison(name, operator, operand));
    }

    final SizeField<T> sizeField() {
        return new SizeField<>(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
