package dev.amplify4j.runtime;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client shows the server for one {@link AuthMode}.
 *
 * <p>Tokens are asked for anew with each request, so that a supplier may refresh them; it must be safe for use by
 * several threads. No method but {@link #secret()} shows a secret.
 */
public final class Credentials {
    private final AuthMode mode;
    private final Supplier<String> secret;
    private final @Nullable Supplier<AwsCredentials> aws;

    private Credentials(AuthMode mode, Supplier<String> secret) {
        this(mode, secret, null);
    }

    private Credentials(AuthMode mode, Supplier<String> secret, @Nullable Supplier<AwsCredentials> aws) {
        this.mode = mode;
        this.secret = secret;
        this.aws = aws;
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
     * AWS credentials, with which each request is signed.
     *
     * @param credentials supplies credentials that are valid now
     * @return credentials for {@link AuthMode#IAM}
     */
    public static Credentials iam(Supplier<AwsCredentials> credentials) {
        return new Credentials(
                AuthMode.IAM,
                () -> {
                    throw new IllegalStateException("AWS credentials sign; they are not sent");
                },
                credentials);
    }

    /**
     * The AWS credentials that sign requests.
     *
     * @return supplies credentials; null for other modes than {@link AuthMode#IAM}
     */
    public @Nullable Supplier<AwsCredentials> aws() {
        return aws;
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
     * @throws IllegalStateException for AWS credentials, which sign requests and are not sent
     */
    public String secret() {
        return secret.get();
    }

    @Override
    public String toString() {
        return "Credentials[" + mode + "]";
    }
}
