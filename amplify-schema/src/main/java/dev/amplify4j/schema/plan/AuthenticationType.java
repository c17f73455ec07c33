package dev.amplify4j.schema.plan;

/** AppSync's authentication types; the constants are its own words. */
public enum AuthenticationType {
    /** An API key in {@code x-api-key}. */
    API_KEY,
    /** A request signed with IAM credentials. */
    AWS_IAM,
    /** A token of a Cognito user pool. */
    AMAZON_COGNITO_USER_POOLS,
    /** A token of an OpenID Connect provider. */
    OPENID_CONNECT,
    /** A token that a Lambda function judges. */
    AWS_LAMBDA
}
