package dev.amplify4j.annotations;

/**
 * Where an identity comes from.
 */
public enum Provider {
    /** The usual one of the strategy: the user pool, the identity pool for guests, the Lambda authorizer for {@link Allow#CUSTOM}. */
    DEFAULT,
    /** A Cognito user pool. */
    USER_POOL,
    /** A Cognito identity pool: requests signed with IAM credentials. */
    IDENTITY_POOL,
    /** An OpenID Connect provider. */
    OIDC,
    /** The Lambda authorizer. */
    FUNCTION
}
