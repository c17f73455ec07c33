package dev.amplify4j.schema.ir;

import java.util.List;

/**
 * Settings of the API.
 *
 * @param name name of the AppSync API
 * @param javaPackage package of the types that exist once per backend
 * @param defaultMode authorization mode of a request that names none
 * @param additionalModes further modes, in AppSync's order
 * @param apiKeyExpiresInDays days after which the API key expires; 0 when there is no key
 */
public record Api(
        String name,
        String javaPackage,
        AuthorizationMode defaultMode,
        List<AuthorizationMode> additionalModes,
        int apiKeyExpiresInDays) {
    /** Copies the list. */
    public Api {
        additionalModes = List.copyOf(additionalModes);
    }
}
