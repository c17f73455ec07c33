package dev.amplify4j.sandbox.identity;

import com.nimbusds.jwt.SignedJWT;
import dev.amplify4j.sandbox.function.Functions;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.text.ParseException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from a request's credentials who calls, by the authentication types that the API accepts. Thread-safe. */
public final class Authenticator {
    private final Api api;
    private final UserPool pool;
    private final @Nullable ApiKey apiKey;
    private final TokenVerifier userPoolTokens;
    private final @Nullable OpenIdVerifier openIdTokens;
    private final SignatureVerifier signatures;
    private final @Nullable LambdaAuthorization authorizer;

    /**
     * An authenticator for one API.
     *
     * @param api names the accepted types
     * @param apiKey the API's key; null when it has none
     * @param pool the user pool whose tokens count
     * @param keys the sandbox's keys, with which its OpenID Connect provider and its IAM sign
     * @param functions has the API's Lambda authorizer
     */
    public Authenticator(Api api, @Nullable ApiKey apiKey, UserPool pool, SandboxKeys keys, Functions functions) {
        this.api = api;
        this.apiKey = apiKey;
        this.pool = pool;
        userPoolTokens = new TokenVerifier(pool);
        openIdTokens =
                api.openIdConnect() == null ? null : new OpenIdVerifier(new OpenIdProvider(keys, api.openIdConnect()));
        signatures = new SignatureVerifier(new CredentialsIssuer(keys));
        authorizer = api.lambdaAuthorizer() == null ? null : new LambdaAuthorization(api.lambdaAuthorizer(), functions);
    }

    /**
     * Authenticates a request. The authorization header counts before an API key when a request brings both.
     *
     * @param credentials what the request brought
     * @param sourceIp address of the client, for {@code ctx.identity.sourceIp}
     * @return the caller
     * @throws UnauthorizedException if nothing valid was brought; the message never says what was wrong with a secret
     */
    public Caller authenticate(Credentials credentials, String sourceIp) throws UnauthorizedException {
        String authorization = credentials.authorization();
        if (authorization != null) {
            return byAuthorization(authorization, credentials, sourceIp);
        }
        if (credentials.apiKey() != null && apiKey != null && api.accepts(AuthenticationType.API_KEY)) {
            if (apiKey.admits(credentials.apiKey(), Instant.now())) {
                return new Caller(AuthenticationType.API_KEY, null, Set.of());
            }
        }
        throw UnauthorizedException.notAuthorized();
    }

    /**
     * The API key, for what this sandbox itself shows.
     *
     * @return the key's value; null when the API has none
     */
    public @Nullable String apiKey() {
        return apiKey == null ? null : apiKey.value();
    }

    /**
     * A signature is for IAM and a JSON Web Token for its issuer, where the API accepts them: only what is neither
     * reaches the authorizer.
     */
    private Caller byAuthorization(String authorization, Credentials request, String sourceIp)
            throws UnauthorizedException {
        if (authorization.startsWith(SignatureVerifier.SCHEME) && api.accepts(AuthenticationType.AWS_IAM)) {
            return signatures.verify(request, sourceIp, pool);
        }
        String issuer = issuer(authorization);
        boolean userPools = api.accepts(AuthenticationType.AMAZON_COGNITO_USER_POOLS);
        if (openIdTokens != null
                && api.openIdConnect() != null
                && api.openIdConnect().issuer().equals(issuer)) {
            return openIdTokens.verify(authorization);
        }
        if (userPools && (issuer != null || authorizer == null)) {
            return userPoolTokens.verify(authorization, sourceIp);
        }
        if (authorizer != null && (issuer == null || openIdTokens == null)) {
            return authorizer.authorize(authorization, request);
        }
        throw UnauthorizedException.notAuthorized();
    }

    /** Whom a token claims as its issuer, without a look at its signature; null for what is no JSON Web Token. */
    private static @Nullable String issuer(String token) {
        try {
            String issuer = SignedJWT.parse(token).getJWTClaimsSet().getIssuer();
            return issuer == null ? "" : issuer;
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }
}
