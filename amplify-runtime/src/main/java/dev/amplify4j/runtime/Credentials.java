package dev.amplify4j.runtime;

import java.util.function.Supplier;

/**
 * What a client shows the server for one {@link AuthMode}.
 *
 * <p>Tokens are asked for anew with each request, so that a supplier may refresh them; it must be safe for use by
 * several threads. No method but {@link #secret()} shows a secret.
 */
public final class Credentials {
    private final AuthMode mode;
    private final Supplier<String> secret;

    private Credentials(AuthMode mode, Supplier<String> secret) {
        this.mode = mode;
        this.secret = secret;
    }

    /**
     * An API key.
     *
     * @param key the key
     * @return credentials for {@link AuthMode#API_KEY}
     */
    public static Credentials apiKey(String key) {
        return new Credentials(AuthMode.API_KEY, () -> key);
    }

    /**
     * A token of a Cognito user pool.
     *
     * @param token supplies an access token (JWT), without "Bearer"
     * @return credentials for {@link AuthMode#USER_POOL}
     */
    public static Credentials userPoolToken(Supplier<String> token) {
        return new Credentials(AuthMode.USER_POOL, token);
    }

    /**
     * A token of an OpenID Connect provider.
     *
     * @param token supplies a token (JWT), without "Bearer"
     * @return credentials for {@link AuthMode#OIDC}
     */
    public static Credentials oidcToken(Supplier<String> token) {
        return new Credentials(AuthMode.OIDC, token);
    }

    /**
     * A token for a Lambda authorizer.
     *
     * @param token supplies what the function judges
     * @return credentials for {@link AuthMode#LAMBDA}
     */
    public static Credentials lambdaToken(Supplier<String> token) {
        return new Credentials(AuthMode.LAMBDA, token);
    }

    /**
     * The mode these credentials are for.
     *
     * @return the mode
     */
    public AuthMode mode() {
        return mode;
    }

    /**
     * The header that carries the secret.
     *
     * @return {@code x-api-key} or {@code Authorization}
     */
    public String header() {
        return mode == AuthMode.API_KEY ? "x-api-key" : "Authorization";
    }

    /**
     * The secret itself, as the supplier gives it now.
     *
     * @return a key or token; never put it into a message or log
     */
    public String secret() {
        return secret.get();
    }

    @Override
    public String toString() {
        return "Credentials[" + mode + "]";
    }
}
