package dev.amplify4j.schema.plan;

/** A value that only a deployment knows and that resolvers read from {@code ctx.env} by the constant's name. */
public enum EnvironmentVariable {
    /** Id of the Cognito identity pool. */
    IDENTITY_POOL_ID,
    /** ARN that a signed-in identity has: {@code arn:…:sts::<account>:assumed-role/<role>/CognitoIdentityCredentials}. */
    AUTHENTICATED_ROLE_ARN,
    /** ARN that a guest has: {@code arn:…:sts::<account>:assumed-role/<role>/CognitoIdentityCredentials}. */
    UNAUTHENTICATED_ROLE_ARN
}
