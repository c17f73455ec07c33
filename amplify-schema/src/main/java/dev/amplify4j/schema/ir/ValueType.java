package dev.amplify4j.schema.ir;

/** A named GraphQL type that fields, arguments and answers have. */
public sealed interface ValueType
        permits Scalar, ValueType.EnumReference, ValueType.CustomTypeReference, ValueType.ModelReference {
    /**
     * The name in the schema.
     *
     * @return such as {@code AWSDateTime}, or the name of an enum
     */
    String graphqlName();

    /**
     * An enum of the backend.
     *
     * @param graphqlName its name
     */
    record EnumReference(String graphqlName) implements ValueType {}

    /**
     * A custom type of the backend.
     *
     * @param graphqlName its name as an object type; inputs of it are named by {@link Names#customTypeInput}
     */
    record CustomTypeReference(String graphqlName) implements ValueType {}

    /**
     * A model of the backend; only answers of custom operations have it.
     *
     * @param graphqlName its name
     */
    record ModelReference(String graphqlName) implements ValueType {}
}
