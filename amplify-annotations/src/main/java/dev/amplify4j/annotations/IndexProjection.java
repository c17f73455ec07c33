package dev.amplify4j.annotations;

/**
 * What an index copies from the table: DynamoDB's projection types.
 */
public enum IndexProjection {
    /** Every attribute. */
    ALL,
    /** The keys of the index and of the table. */
    KEYS_ONLY,
    /** The keys, and the attributes that are named. */
    INCLUDE
}
