package dev.amplify4j.annotations;

/**
 * Whom a rule lets in: the strategies of Amplify's authorization.
 */
public enum Allow {
    /** The signed-in user to whom the record belongs. */
    OWNER,
    /** Every signed-in user. */
    AUTHENTICATED,
    /** Visitors with credentials of the identity pool's guest role. */
    GUEST,
    /** Everyone who presents the API key. */
    PUBLIC_API_KEY,
    /** Signed-in users of some groups. */
    GROUPS,
    /** Whom the Lambda authorizer lets in. */
    CUSTOM,
    /** A Lambda function of the backend. */
    RESOURCE
}
