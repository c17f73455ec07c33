package dev.amplify4j.sandbox.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.amplify4j.schema.plan.OpenIdConnect;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** The OpenID Connect provider of an API, played by the sandbox: tokens are really signed, with the sandbox's key. */
public final class OpenIdProvider {
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);
    private static final String ANY_CLIENT = "sandbox-client";

    private final SandboxKeys keys;
    private final OpenIdConnect settings;

    /**
     * A provider.
     *
     * @param keys the sandbox's keys
     * @param settings issuer and conditions of the API
     */
    public OpenIdProvider(SandboxKeys keys, OpenIdConnect settings) {
        this.keys = keys;
        this.settings = settings;
    }

    OpenIdConnect settings() {
        return settings;
    }

    JWKSet jwks() {
        return new JWKSet(keys.signingKey().get()).toPublicJWKSet();
    }

    /**
     * A token.
     *
     * @param subject value of {@code sub}
     * @param claims further claims, which count before the usual ones; {@code aud} when the API's client id is a pattern
     * @return a signed JWT that is valid for an hour
     */
    public String token(String subject, Map<String, ?> claims) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder token = new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(settings.issuer())
                .audience(settings.clientId().isEmpty() ? ANY_CLIENT : settings.clientId())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(TOKEN_LIFE)))
                .claim("auth_time", now.getEpochSecond());
        claims.forEach(token::claim);
        return SignedTokens.sign(keys.signingKey().get(), token.build());
    }
}
