package dev.amplify4j.annotations;

/**
 * The scalars of GraphQL and AppSync.
 */
public enum ScalarType {
    /** {@code ID}. */
    ID,
    /** {@code String}. */
    STRING,
    /** {@code Int}, 32 bits. */
    INT,
    /** {@code Float}, IEEE 754 double. */
    FLOAT,
    /** {@code Boolean}. */
    BOOLEAN,
    /** {@code AWSDate}, ISO 8601. */
    DATE,
    /** {@code AWSTime}, ISO 8601. */
    TIME,
    /** {@code AWSDateTime}, ISO 8601 with offset. */
    DATE_TIME,
    /** {@code AWSTimestamp}, seconds since the epoch. */
    TIMESTAMP,
    /** {@code AWSEmail}, RFC 822. */
    EMAIL,
    /** {@code AWSJSON}. */
    JSON,
    /** {@code AWSPhone}. */
    PHONE,
    /** {@code AWSURL}, RFC 1738. */
    URL,
    /** {@code AWSIPAddress}, version 4 or 6. */
    IP_ADDRESS
}
