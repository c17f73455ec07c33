package dev.amplify4j.schema.ir;

/** AppSync's authorization modes, each with its schema directive and the word of the official transformer. */
public enum AuthorizationMode {
    /** An API key. */
    API_KEY("aws_api_key", "apiKey"),
    /** IAM credentials, those of an identity pool among them. */
    IAM("aws_iam", "iam"),
    /** A token of an OpenID Connect provider. */
    OIDC("aws_oidc", "oidc"),
    /** A token of a Cognito user pool. */
    USER_POOL("aws_cognito_user_pools", "userPools"),
    /** A token that a Lambda function judges. */
    LAMBDA("aws_lambda", "function");

    private final String directive;
    private final String providerName;

    AuthorizationMode(String directive, String providerName) {
        this.directive = directive;
        this.providerName = providerName;
    }

    /**
     * The directive that admits this mode.
     *
     * @return the name without {@code @}
     */
    public String directive() {
        return directive;
    }

    /**
     * The provider's name in model introspection.
     *
     * @return such as {@code userPools}
     */
    public String providerName() {
        return providerName;
    }
}
