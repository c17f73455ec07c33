package dev.amplify4j.annotations;

/**
 * AppSync's authorization modes.
 */
public enum AuthorizationMode {
    /** Not said: derived from the rules. */
    DEFAULT,
    /** {@code AMAZON_COGNITO_USER_POOLS}. */
    USER_POOL,
    /** {@code AWS_IAM}. */
    IDENTITY_POOL,
    /** {@code API_KEY}. */
    API_KEY,
    /** {@code OPENID_CONNECT}. */
    OIDC,
    /** {@code AWS_LAMBDA}. */
    LAMBDA
}
