package dev.amplify4j.schema.ir;

/**
 * The OpenID Connect provider of the API.
 *
 * @param name name of the provider
 * @param issuerUrl URL of the issuer
 * @param clientId client id that a token must carry; empty for any
 * @param tokenExpiryFromAuthInSeconds seconds for which a token is valid after authentication; 0 as the token says
 * @param tokenExpireFromIssueInSeconds seconds for which a token is valid after it was issued; 0 as the token says
 */
public record OidcProvider(
        String name,
        String issuerUrl,
        String clientId,
        int tokenExpiryFromAuthInSeconds,
        int tokenExpireFromIssueInSeconds) {}
