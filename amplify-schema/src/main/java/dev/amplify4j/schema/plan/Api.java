package dev.amplify4j.schema.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of an AppSync API.
 *
 * @param name name of the API
 * @param defaultAuthenticationType authentication type of a request and of a schema element that names none
 * @param additionalAuthenticationTypes further authentication types, in AppSync's order
 * @param apiKeyExpiresInDays days after which the API key expires, 1 to 365; 0 when there is no key
 * @param environmentVariables variables that resolvers read from {@code ctx.env}, by name
 * @param openIdConnect the OpenID Connect provider; null when the API has none
 * @param lambdaAuthorizer the Lambda function that authorizes requests; null when the API has none
 */
public record Api(
        String name,
        AuthenticationType defaultAuthenticationType,
        List<AuthenticationType> additionalAuthenticationTypes,
        int apiKeyExpiresInDays,
        List<EnvironmentVariable> environmentVariables,
        @Nullable OpenIdConnect openIdConnect,
        @Nullable LambdaAuthorizer lambdaAuthorizer) {
    /** Copies the lists. */
    public Api {
        additionalAuthenticationTypes = List.copyOf(additionalAuthenticationTypes);
        environmentVariables = List.copyOf(environmentVariables);
    }

    /**
     * Settings without OpenID Connect provider and Lambda authorizer.
     *
     * @param name name of the AppSync API
     * @param defaultAuthenticationType authentication type of a request and of a schema element that names none
     * @param additionalAuthenticationTypes further authentication types, in AppSync's order
     * @param apiKeyExpiresInDays days after which the API key expires, 1 to 365; 0 when there is no key
     * @param environmentVariables variables that resolvers read from {@code ctx.env}, by name
     */
    public Api(
            String name,
            AuthenticationType defaultAuthenticationType,
            List<AuthenticationType> additionalAuthenticationTypes,
            int apiKeyExpiresInDays,
            List<EnvironmentVariable> environmentVariables) {
        this(
                name,
                defaultAuthenticationType,
                additionalAuthenticationTypes,
                apiKeyExpiresInDays,
                environmentVariables,
                null,
                null);
    }

    /**
     * Whether a request may authenticate this way.
     *
     * @param type the authentication type
     * @return true when it is the default or an additional one
     */
    public boolean accepts(AuthenticationType type) {
        return type == defaultAuthenticationType || additionalAuthenticationTypes.contains(type);
    }
}
