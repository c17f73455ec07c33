package dev.amplify4j.cdk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.interfaces.cognito.IUserPoolClientRef;
import software.amazon.awscdk.interfaces.cognito.IUserPoolRef;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.LambdaAuthorizerConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.OpenIDConnectConfigProperty;

/**
 * What a deployment decides and a plan leaves open. Immutable.
 *
 * @param userPool user pool whose tokens the API accepts; null for one that is made with the API
 * @param userPoolClient client of {@code userPool} for which the identity pool vouches; null for one that is made
 * @param openIdConnect the OpenID Connect provider; null when the API has none
 * @param lambdaAuthorizer the function that judges tokens; null when the API has none
 * @param apiKeyIssuedOn date (UTC) from which the API key's days are counted; null for the context value
 *     {@value #API_KEY_ISSUED_ON}, and failing that for today
 * @param sandbox whether the deployment is a developer's own, whose data goes with it
 * @param deletionProtection whether tables and the user pool refuse to be deleted; null for all but sandboxes
 */
public record DataApiProps(
        @Nullable IUserPoolRef userPool,
        @Nullable IUserPoolClientRef userPoolClient,
        @Nullable OpenIDConnectConfigProperty openIdConnect,
        @Nullable LambdaAuthorizerConfigProperty lambdaAuthorizer,
        @Nullable LocalDate apiKeyIssuedOn,
        boolean sandbox,
        @Nullable Boolean deletionProtection) {
    /** Context key with the date ({@code 2026-01-31}) from which the API key's days are counted. */
    public static final String API_KEY_ISSUED_ON = "amplify4j:apiKeyIssuedOn";

    /**
     * Starts with nothing decided.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether what holds data refuses to be deleted. */
    boolean protectsData() {
        return deletionProtection == null ? !sandbox : deletionProtection;
    }

    /** Collects the properties; not for use by several threads. */
    public static final class Builder {
        private @Nullable IUserPoolRef userPool;
        private @Nullable IUserPoolClientRef userPoolClient;
        private @Nullable OpenIDConnectConfigProperty openIdConnect;
        private @Nullable LambdaAuthorizerConfigProperty lambdaAuthorizer;
        private @Nullable LocalDate apiKeyIssuedOn;
        private boolean sandbox;
        private @Nullable Boolean deletionProtection;

        private Builder() {}

        /**
         * Accepts the tokens of a user pool that is there already.
         *
         * @param pool an L1 or L2 user pool
         * @return this
         */
        public Builder userPool(IUserPoolRef pool) {
            this.userPool = pool;
            return this;
        }

        /**
         * Names the client of that user pool whose tokens the identity pool accepts.
         *
         * @param client an L1 or L2 user pool client
         * @return this
         */
        public Builder userPoolClient(IUserPoolClientRef client) {
            this.userPoolClient = client;
            return this;
        }

        /**
         * Names the OpenID Connect provider whose tokens the API accepts.
         *
         * @param provider issuer and limits
         * @return this
         */
        public Builder openIdConnect(OpenIDConnectConfigProperty provider) {
            this.openIdConnect = provider;
            return this;
        }

        /**
         * Names the Lambda function that judges tokens.
         *
         * @param authorizer the function and limits
         * @return this
         */
        public Builder lambdaAuthorizer(LambdaAuthorizerConfigProperty authorizer) {
            this.lambdaAuthorizer = authorizer;
            return this;
        }

        /**
         * Says from when the API key's days are counted; a later date makes the key live longer.
         *
         * @param date date in UTC; the key is valid to the end of the day that is so many days later
         * @return this
         */
        public Builder apiKeyIssuedOn(LocalDate date) {
            this.apiKeyIssuedOn = date;
            return this;
        }

        /**
         * Says that the deployment is a developer's own: its data goes with it and has no backups.
         *
         * @param value true for a sandbox; otherwise false, which is the default
         * @return this
         */
        public Builder sandbox(boolean value) {
            this.sandbox = value;
            return this;
        }

        /**
         * Says whether tables and the user pool refuse to be deleted.
         *
         * @param value the default is true, and false for a sandbox
         * @return this
         */
        public Builder deletionProtection(boolean value) {
            this.deletionProtection = value;
            return this;
        }

        /**
         * Gives the properties.
         *
         * @return what was decided
         */
        public DataApiProps build() {
            return new DataApiProps(
                    userPool,
                    userPoolClient,
                    openIdConnect,
                    lambdaAuthorizer,
                    apiKeyIssuedOn,
                    sandbox,
                    deletionProtection);
        }
    }
}
