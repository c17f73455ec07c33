package dev.amplify4j.runtime;

/** DynamoDB's attribute types, as {@code attributeType} conditions name them. */
public enum AttributeType {
    /** Binary. */
    BINARY("binary"),
    /** Set of binaries. */
    BINARY_SET("binarySet"),
    /** Boolean. */
    BOOL("bool"),
    /** List. */
    LIST("list"),
    /** Map. */
    MAP("map"),
    /** Number. */
    NUMBER("number"),
    /** Set of numbers. */
    NUMBER_SET("numberSet"),
    /** Text. */
    STRING("string"),
    /** Set of texts. */
    STRING_SET("stringSet"),
    /** Null. */
    NULL("_null");

    private final String graphqlName;

    AttributeType(String graphqlName) {
        this.graphqlName = graphqlName;
    }

    /**
     * The value of {@code ModelAttributeTypes}.
     *
     * @return such as {@code stringSet}
     */
    public String graphqlName() {
        return graphqlName;
    }
}
