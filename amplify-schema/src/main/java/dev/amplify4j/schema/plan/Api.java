package dev.amplify4j.schema.plan;

import java.util.List;

/**
 * Settings of an AppSync API.
 *
 * @param name name of the API
 * @param defaultAuthenticationType authentication type of a request and of a schema element that names none
 * @param additionalAuthenticationTypes further authentication types, in AppSync's order
 * @param apiKeyExpiresInDays days after which the API key expires, 1 to 365; 0 when there is no key
 * @param environmentVariables variables that resolvers read from {@code ctx.env}, sorted
 */
public record Api(
        String name,
        AuthenticationType defaultAuthenticationType,
        List<AuthenticationType> additionalAuthenticationTypes,
        int apiKeyExpiresInDays,
        List<EnvironmentVariable> environmentVariables) {
    /** Copies the lists. */
    public Api {
        additionalAuthenticationTypes = List.copyOf(additionalAuthenticationTypes);
        environmentVariables = List.copyOf(environmentVariables);
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
