package dev.amplify4j.sandbox.identity;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from a request's credentials who calls, by the authentication types that the API accepts. Thread-safe. */
public final class Authenticator {
    private final Api api;
    private final @Nullable ApiKey apiKey;
    private final TokenVerifier tokens;

    /**
     * An authenticator for one API.
     *
     * @param api names the accepted types
     * @param apiKey the API's key; null when it has none
     * @param pool the user pool whose tokens count
     */
    public Authenticator(Api api, @Nullable ApiKey apiKey, UserPool pool) {
        this.api = api;
        this.apiKey = apiKey;
        tokens = new TokenVerifier(pool);
    }

    /**
     * Authenticates a request. A token counts before an API key when a request brings both.
     *
     * @param credentials what the request brought
     * @param sourceIp address of the client, for {@code ctx.identity.sourceIp}
     * @return the caller
     * @throws UnauthorizedException if nothing valid was brought; the message never says what was wrong with a secret
     */
    public Caller authenticate(Credentials credentials, String sourceIp) throws UnauthorizedException {
        if (credentials.authorization() != null) {
            require(AuthenticationType.AMAZON_COGNITO_USER_POOLS);
            return tokens.verify(credentials.authorization(), sourceIp);
        }
        if (credentials.apiKey() != null && apiKey != null) {
            require(AuthenticationType.API_KEY);
            if (apiKey.admits(credentials.apiKey(), Instant.now())) {
                return new Caller(AuthenticationType.API_KEY, null, Set.of());
            }
        }
        throw UnauthorizedException.notAuthorized();
    }

    private void require(AuthenticationType type) throws UnauthorizedException {
        if (!api.accepts(type)) {
            throw UnauthorizedException.notAuthorized();
        }
    }
}
