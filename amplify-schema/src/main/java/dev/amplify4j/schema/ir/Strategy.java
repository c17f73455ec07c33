package dev.amplify4j.schema.ir;

/** Whom a rule lets in. */
public enum Strategy {
    /** The user to whom the record belongs. */
    OWNER,
    /** Every signed-in user. */
    AUTHENTICATED,
    /** Guests of the identity pool. */
    GUEST,
    /** Holders of the API key. */
    API_KEY,
    /** Users of named groups. */
    STATIC_GROUP,
    /** Users of the groups that a record names. */
    DYNAMIC_GROUP,
    /** Whom the Lambda authorizer lets in. */
    CUSTOM
}
