package dev.amplify4j.sandbox.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * The ids and secrets of one sandbox; they stay the same as long as its data directory does.
 *
 * @param userPoolId id of the user pool, {@code <region>_<9 letters or digits>}
 * @param userPoolClientId id of the pool's app client
 * @param apiKey the value of the API key
 * @param apiKeyCreated when the API key was made
 * @param signingKey the private key that signs tokens
 */
public record SandboxKeys(
        String userPoolId, String userPoolClientId, String apiKey, Instant apiKeyCreated, RSAKey signingKey) {
    /** The region that local resources claim to be in. */
    public static final String REGION = "us-east-1";

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Makes new ids and secrets.
     *
     * @return random keys
     */
    public static SandboxKeys generate() {
        try {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            return new SandboxKeys(REGION + "_" + random(9), random(26), newApiKey(), Instant.now(), key);
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java cannot make RSA keys", e);
        }
    }

    /**
     * These keys with a new API key.
     *
     * @return a copy whose API key starts its life now
     */
    SandboxKeys withNewApiKey() {
        return new SandboxKeys(userPoolId, userPoolClientId, newApiKey(), Instant.now(), signingKey);
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
