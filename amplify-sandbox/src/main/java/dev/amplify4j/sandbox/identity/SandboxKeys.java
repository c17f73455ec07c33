package dev.amplify4j.sandbox.identity;

import java.security.SecureRandom;
import java.time.Instant;

/**
 * The ids and secrets of one sandbox; they stay the same as long as its data directory does.
 *
 * @param userPoolId id of the user pool, {@code <region>_<9 letters or digits>}
 * @param userPoolClientId id of the pool's app client
 * @param apiKey the value of the API key
 * @param apiKeyCreated when the API key was made
 * @param credentialsSecret what credentials of local roles follow from
 * @param signingKey the private key that signs tokens
 */
public record SandboxKeys(
        String userPoolId,
        String userPoolClientId,
        String apiKey,
        Instant apiKeyCreated,
        String credentialsSecret,
        SigningKey signingKey) {
    /** The region that local resources claim to be in. */
    public static final String REGION = "us-east-1";

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SECRET_CHARACTERS = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

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
