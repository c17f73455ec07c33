package dev.amplify4j.sandbox.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A Cognito user pool: users, and tokens signed with RS256 whose claims are those of Cognito. Thread-safe. */
public final class UserPool {
    /** How long a token is valid, as Cognito's default. */
    public static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final SandboxKeys keys;
    private final Map<String, User> users = new LinkedHashMap<>();

    /**
     * A pool with these users.
     *
     * @param keys ids and signing key
     * @param users the users; of two with one name the later counts
     */
    public UserPool(SandboxKeys keys, Collection<User> users) {
        this.keys = keys;
        users.forEach(user -> this.users.put(user.name(), user));
    }

    /**
     * The pool's id.
     *
     * @return {@code <region>_<id>}
     */
    public String id() {
        return keys.userPoolId();
    }

    /**
     * The app client's id.
     *
     * @return the {@code client_id} of access tokens and the {@code aud} of id tokens
     */
    public String clientId() {
        return keys.userPoolClientId();
    }

    /**
     * Who issues the tokens.
     *
     * @return the URL that Cognito would state for this pool
     */
    public String issuer() {
        return "https://cognito-idp." + SandboxKeys.REGION + ".amazonaws.com/" + id();
    }

    /**
     * The users.
     *
     * @return the users in the order they were given
     */
    public List<User> users() {
        return List.copyOf(users.values());
    }

    /**
     * A user.
     *
     * @param name the user name
     * @return the user, or null when the pool has none of that name
     */
    public @Nullable User user(String name) {
        return users.get(name);
    }

    /**
     * The public keys.
     *
     * @return a JSON Web Key Set without private parts
     */
    public JWKSet jwks() {
        return new JWKSet(keys.signingKey().get()).toPublicJWKSet();
    }

    /**
     * An access token.
     *
     * @param name user name; it need not be one of the pool's users
     * @param groups value of {@code cognito:groups}; the claim is left out when empty
     * @return a signed JWT that is valid for {@link #TOKEN_LIFE}
     */
    public String accessToken(String name, Collection<String> groups) {
        return accessToken(name, membership(groups));
    }

    /**
     * An access token with claims of one's own.
     *
     * @param name user name; it need not be one of the pool's users
     * @param claims further claims, which count before the usual ones; one that is null is left out
     * @return a signed JWT that is valid for {@link #TOKEN_LIFE}
     */
    public String accessToken(String name, Map<String, ?> claims) {
        return sign(
                claims(name)
                        .claim("token_use", "access")
                        .claim("scope", "aws.cognito.signin.user.admin")
                        .claim("version", 2)
                        .claim("client_id", clientId())
                        .claim("username", name),
                claims);
    }

    /**
     * An id token.
     *
     * @param name user name; it need not be one of the pool's users
     * @param groups value of {@code cognito:groups}; the claim is left out when empty
     * @return a signed JWT that is valid for {@link #TOKEN_LIFE}
     */
    public String idToken(String name, Collection<String> groups) {
        return idToken(name, membership(groups));
    }

    /**
     * An id token with claims of one's own, such as custom attributes.
     *
     * @param name user name; it need not be one of the pool's users
     * @param claims further claims, which count before the usual ones; one that is null is left out
     * @return a signed JWT that is valid for {@link #TOKEN_LIFE}
     */
    public String idToken(String name, Map<String, ?> claims) {
        return sign(claims(name).claim("token_use", "id").audience(clientId()).claim("cognito:username", name), claims);
    }

    private static Map<String, ?> membership(Collection<String> groups) {
        return groups.isEmpty() ? Map.of() : Map.of("cognito:groups", List.copyOf(groups));
    }

    private JWTClaimsSet.Builder claims(String name) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .subject(User.sub(name))
                .issuer(issuer())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(TOKEN_LIFE)))
                .claim("auth_time", now.getEpochSecond())
                .claim("event_id", UUID.randomUUID().toString())
                .jwtID(UUID.randomUUID().toString());
    }

    private String sign(JWTClaimsSet.Builder token, Map<String, ?> claims) {
        claims.forEach(token::claim);
        return SignedTokens.sign(keys.signingKey().get(), token.build());
    }
}
