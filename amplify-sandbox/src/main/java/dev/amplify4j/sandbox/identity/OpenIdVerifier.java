package dev.amplify4j.sandbox.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.OpenIdConnect;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Verifies tokens of the OpenID Connect provider: signature, issuer, client and age. Thread-safe. */
final class OpenIdVerifier {
    private final OpenIdConnect settings;
    private final SignedTokens tokens;
    private final @Nullable Pattern clientId;

    OpenIdVerifier(OpenIdProvider provider) {
        settings = provider.settings();
        tokens = new SignedTokens(provider::jwks, settings.issuer(), Set.of("sub", "iat", "exp"));
        clientId = settings.clientId().isEmpty() ? null : Pattern.compile(settings.clientId());
    }

    Caller verify(String token) throws UnauthorizedException {
        JWTClaimsSet claims = tokens.verify(token);
        try {
            if (!isForClient(claims)
                    || !isYoung(claims.getIssueTime().toInstant(), settings.iatTtl())
                    || !isYoung(authTime(claims), settings.authTtl())) {
                throw UnauthorizedException.notAuthorized();
            }
        } catch (ParseException e) {
            throw UnauthorizedException.notAuthorized();
        }
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("sub", claims.getSubject());
        identity.put("issuer", claims.getIssuer());
        identity.put("claims", claims.toJSONObject());
        return new Caller(AuthenticationType.OPENID_CONNECT, identity, Set.of());
    }

    /** By the audience, or by whom the token was made out to. */
    private boolean isForClient(JWTClaimsSet claims) throws ParseException {
        if (clientId == null) {
            return true;
        }
        String authorizedParty = claims.getStringClaim("azp");
        return claims.getAudience().stream().anyMatch(this::isClient)
                || (authorizedParty != null && isClient(authorizedParty));
    }

    private boolean isClient(String candidate) {
        return clientId != null && clientId.matcher(candidate).matches();
    }

    /** Seconds since the epoch, as OpenID Connect has it. */
    private static @Nullable Instant authTime(JWTClaimsSet claims) {
        return claims.getClaim("auth_time") instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : null;
    }

    private static boolean isYoung(@Nullable Instant since, long ttlMillis) {
        return ttlMillis == 0 || (since != null && since.plusMillis(ttlMillis).isAfter(Instant.now()));
    }
}
