package dev.amplify4j.schema.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the API.
 *
 * @param name name of the AppSync API
 * @param javaPackage package of the types that exist once per backend
 * @param defaultMode authorization mode of a request that names none
 * @param additionalModes further modes, in AppSync's order
 * @param apiKeyExpiresInDays days after which the API key expires; 0 when there is no key
 * @param oidc the OpenID Connect provider; null when the API has none
 * @param authorizer the Lambda function that authorizes requests; null when the API has none
 */
public record Api(
        String name,
        String javaPackage,
        AuthorizationMode defaultMode,
        List<AuthorizationMode> additionalModes,
        int apiKeyExpiresInDays,
        @Nullable OidcProvider oidc,
        @Nullable Authorizer authorizer) {
    /** Copies the list. */
    public Api {
        additionalModes = List.copyOf(additionalModes);
    }

    /**
     * Settings without OpenID Connect provider and Lambda authorizer.
     *
     * @param name name of the AppSync API
     * @param javaPackage package of the types that exist once per backend
     * @param defaultMode authorization mode of a request that names none
     * @param additionalModes further modes, in AppSync's order
     * @param apiKeyExpiresInDays days after which the API key expires; 0 when there is no key
     */
    public Api(
            String name,
            String javaPackage,
            AuthorizationMode defaultMode,
            List<AuthorizationMode> additionalModes,
            int apiKeyExpiresInDays) {
        this(name, javaPackage, defaultMode, additionalModes, apiKeyExpiresInDays, null, null);
    }
}
