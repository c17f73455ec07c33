package dev.amplify4j.runtime;

/** How a request says who makes it: AppSync's authorization modes. */
public enum AuthMode {
    /** An API key. */
    API_KEY,
    /** A token of a Cognito user pool. */
    USER_POOL,
    /** A token of an OpenID Connect provider. */
    OIDC,
    /** A token that a Lambda authorizer judges. */
    LAMBDA,
    /** A request signed with AWS credentials. */
    IAM
}
