package dev.amplify4j.schema.plan;

/**
 * The OpenID Connect provider of an API.
 *
 * @param issuer URL of the issuer, whose discovery document names the keys
 * @param clientId client id that a token must carry, a regular expression; empty for any
 * @param authTtl milliseconds for which a token is valid after authentication; 0 as the token says
 * @param iatTtl milliseconds for which a token is valid after it was issued; 0 as the token says
 */
public record OpenIdConnect(String issuer, String clientId, long authTtl, long iatTtl) {}
