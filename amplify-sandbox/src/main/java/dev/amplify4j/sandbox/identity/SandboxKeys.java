package dev.amplify4j.sandbox.identity;

import com.nimbusds.jose.jwk.RSAKey;
import java.security.SecureRandom;
import java.time.Instant;

/** The ids and secrets of one sandbox; they stay the same as long as its data directory does. */
public final class SandboxKeys {
    /** The region that local resources claim to be in. */
    public static final String REGION = "us-east-1";

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SECRET_CHARACTERS = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String userPoolId;
    private final String userPoolClientId;
    private final String apiKey;
    private final Instant apiKeyCreated;
    private final String credentialsSecret;
    private final SigningKey signingKey;

    SandboxKeys(
            String userPoolId,
            String userPoolClientId,
            String apiKey,
            Instant apiKeyCreated,
            String credentialsSecret,
            SigningKey signingKey) {
        this.userPoolId = userPoolId;
        this.userPoolClientId = userPoolClientId;
        this.apiKey = apiKey;
        this.apiKeyCreated = apiKeyCreated;
        this.credentialsSecret = credentialsSecret;
        this.signingKey = signingKey;
    }

    /**
     * Makes new ids and secrets.
     *
     * @return random keys
     */
    public static SandboxKeys generate() {
        return new SandboxKeys(
                REGION + "_" + random(9),
                random(26),
                newApiKey(),
                Instant.now(),
                random(SECRET_CHARACTERS),
                SigningKey.fresh());
    }

    /**
     * The id of the user pool.
     *
     * @return {@code <region>_<9 letters or digits>}
     */
    public String userPoolId() {
        return userPoolId;
    }

    /**
     * The id of the pool's app client.
     *
     * @return 26 letters or digits
     */
    public String userPoolClientId() {
        return userPoolClientId;
    }

    /**
     * The API key.
     *
     * @return its value
     */
    public String apiKey() {
        return apiKey;
    }

    /**
     * When the API key was made.
     *
     * @return the start of its life
     */
    public Instant apiKeyCreated() {
        return apiKeyCreated;
    }

    /** What credentials of local roles follow from. */
    String credentialsSecret() {
        return credentialsSecret;
    }

    /**
     * The private key that signs tokens.
     *
     * @return the key, made now if this is the first call
     */
    public RSAKey signingKey() {
        return signingKey.get();
    }

    /**
     * These keys with a new API key.
     *
     * @return a copy whose API key starts its life now
     */
    SandboxKeys withNewApiKey() {
        return new SandboxKeys(userPoolId, userPoolClientId, newApiKey(), Instant.now(), credentialsSecret, signingKey);
    }

    private static String newApiKey() {
        return "da2-" + random(26);
    }

    private static String random(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "SandboxKeys[" + userPoolId + "]";
    }
}
