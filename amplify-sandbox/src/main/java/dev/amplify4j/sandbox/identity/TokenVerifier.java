package dev.amplify4j.sandbox.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verifies user-pool tokens: RS256 by the pool's public keys, issuer, app client, use and expiry. Thread-safe. */
final class TokenVerifier {
    private final SignedTokens tokens;
    private final String issuer;
    private final String clientId;

    TokenVerifier(UserPool pool) {
        issuer = pool.issuer();
        clientId = pool.clientId();
        tokens = new SignedTokens(pool::jwks, issuer, Set.of("sub", "iat", "exp", "token_use"));
    }

    Caller verify(String token, String sourceIp) throws UnauthorizedException {
        JWTClaimsSet claims = tokens.verify(token);
        try {
            String username = username(claims);
            if (username == null) {
                throw UnauthorizedException.notAuthorized();
            }
            return caller(claims, username, sourceIp);
        } catch (ParseException e) {
            throw UnauthorizedException.notAuthorized();
        }
    }

    /** The user name when the token was made for this app client; an access token and an id token say so differently. */
    private @Nullable String username(JWTClaimsSet claims) throws ParseException {
        String use = claims.getStringClaim("token_use");
        if ("access".equals(use)) {
            return clientId.equals(claims.getStringClaim("client_id")) ? claims.getStringClaim("username") : null;
        }
        boolean idToken = "id".equals(use) && claims.getAudience().contains(clientId);
        return idToken ? claims.getStringClaim("cognito:username") : null;
    }

    private Caller caller(JWTClaimsSet claims, String username, String sourceIp) throws ParseException {
        List<String> groups = claims.getStringListClaim("cognito:groups");
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("claims", claims.toJSONObject());
        identity.put("defaultAuthStrategy", "ALLOW");
        identity.put("groups", groups);
        identity.put("issuer", issuer);
        identity.put("sourceIp", List.of(sourceIp));
        identity.put("sub", claims.getSubject());
        identity.put("username", username);
        return new Caller(
                AuthenticationType.AMAZON_COGNITO_USER_POOLS, identity, groups == null ? Set.of() : Set.copyOf(groups));
    }
}
