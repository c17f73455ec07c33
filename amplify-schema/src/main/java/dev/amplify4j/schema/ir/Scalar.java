package dev.amplify4j.schema.ir;

/** The scalars of GraphQL and AppSync. */
public enum Scalar implements ValueType {
    /** {@code ID}. */
    ID("ID", "ID"),
    /** {@code String}. */
    STRING("String", "String"),
    /** {@code Int}. */
    INT("Int", "Int"),
    /** {@code Float}. */
    FLOAT("Float", "Float"),
    /** {@code Boolean}. */
    BOOLEAN("Boolean", "Boolean"),
    /** {@code AWSDate}. */
    DATE("AWSDate", "String"),
    /** {@code AWSTime}. */
    TIME("AWSTime", "String"),
    /** {@code AWSDateTime}. */
    DATE_TIME("AWSDateTime", "String"),
    /** {@code AWSTimestamp}. */
    TIMESTAMP("AWSTimestamp", "Int"),
    /** {@code AWSEmail}. */
    EMAIL("AWSEmail", "String"),
    /** {@code AWSJSON}. */
    JSON("AWSJSON", "String"),
    /** {@code AWSPhone}. */
    PHONE("AWSPhone", "String"),
    /** {@code AWSURL}. */
    URL("AWSURL", "String"),
    /** {@code AWSIPAddress}. */
    IP_ADDRESS("AWSIPAddress", "String");

    private final String graphqlName;
    private final String baseName;

    Scalar(String graphqlName, String baseName) {
        this.graphqlName = graphqlName;
        this.baseName = baseName;
    }

    @Override
    public String graphqlName() {
        return graphqlName;
    }

    /**
     * The built-in scalar whose operators filters of this scalar use.
     *
     * @return {@code ID}, {@code String}, {@code Int}, {@code Float} or {@code Boolean}
     */
    public String baseName() {
        return baseName;
    }

    /**
     * Whether DynamoDB stores it as a number.
     *
     * @return true for key attributes of type {@code N}
     */
    public boolean number() {
        return baseName.equals("Int") || baseName.equals("Float");
    }
}
