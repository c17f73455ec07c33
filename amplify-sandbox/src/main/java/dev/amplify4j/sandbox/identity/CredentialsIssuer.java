package dev.amplify4j.sandbox.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Hands out credentials of local roles. Nothing is stored: the session token says whose it is and is sealed, and the
 * secret follows from it. Thread-safe.
 */
public final class CredentialsIssuer {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int SEAL_BYTES = 32;
    private static final JsonMapper MAPPER = new JsonMapper();

    /** How long AWS's are. */
    private static final int ID_CHARACTERS = 16;

    private static final int SECRET_CHARACTERS = 40;

    private final byte[] secret;

    /**
     * An issuer whose credentials are valid in every sandbox with the same keys.
     *
     * @param keys the keys of the sandbox
     */
    public CredentialsIssuer(SandboxKeys keys) {
        secret =
                Hmac.sha256("amplify4j-sandbox-credentials".getBytes(StandardCharsets.UTF_8), keys.credentialsSecret());
    }

    /**
     * Whose credentials they are.
     *
     * @param role the role
     * @param username the signed-in user; null for guests and functions
     */
    record Session(LocalRole role, @Nullable String username) {}

    /** What a session token that this issuer sealed says. */
    record Opened(Session session, Instant expiration, AwsCredentials credentials) {}

    /**
     * Credentials of a signed-in user.
     *
     * @param username the user name
     * @return credentials of the identity pool's role for signed-in identities
     */
    public AwsCredentials forUser(String username) {
        return issue(new Session(LocalRole.AUTHENTICATED, username));
    }

    /**
     * Credentials of a guest.
     *
     * @return credentials of the identity pool's role for guests
     */
    public AwsCredentials forGuest() {
        return issue(new Session(LocalRole.UNAUTHENTICATED, null));
    }

    /**
     * Credentials of a function.
     *
     * @param name name of the function
     * @return credentials of the function's role
     */
    public AwsCredentials forFunction(String name) {
        return issue(new Session(LocalRole.ofFunction(name), null));
    }

    private AwsCredentials issue(Session session) {
        Instant expiration = Instant.ofEpochSecond(Instant.now().plus(LIFE).getEpochSecond());
        ObjectNode content = MAPPER.createObjectNode()
                .put("kind", session.role().kind().name())
                .put("function", session.role().function())
                .put("username", session.username())
                .put("expires", expiration.getEpochSecond());
        byte[] json = content.toString().getBytes(StandardCharsets.UTF_8);
        byte[] token = new byte[SEAL_BYTES + json.length];
        System.arraycopy(Hmac.sha256(secret, json), 0, token, 0, SEAL_BYTES);
        System.arraycopy(json, 0, token, SEAL_BYTES, json.length);
        return credentials(Base64.getEncoder().encodeToString(token), expiration);
    }

    private AwsCredentials credentials(String token, Instant expiration) {
        String key = HexFormat.of().formatHex(Hmac.sha256(secret, "id:" + token));
        String secretKey = Base64.getEncoder().encodeToString(Hmac.sha256(secret, "secret:" + token));
        return new AwsCredentials(
                "ASIA" + key.substring(0, ID_CHARACTERS).toUpperCase(Locale.ROOT),
                secretKey.substring(0, SECRET_CHARACTERS),
                token,
                expiration);
    }

    /** Opens a session token; null when this issuer did not seal it. */
    @Nullable
    Opened open(String token) {
        try {
            byte[] bytes = Base64.getDecoder().decode(token);
            if (bytes.length <= SEAL_BYTES) {
                return null;
            }
            byte[] seal = java.util.Arrays.copyOf(bytes, SEAL_BYTES);
            byte[] json = java.util.Arrays.copyOfRange(bytes, SEAL_BYTES, bytes.length);
            if (!MessageDigest.isEqual(seal, Hmac.sha256(secret, json))) {
                return null;
            }
            JsonNode content = MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
            LocalRole role = new LocalRole(
                    LocalRole.Kind.valueOf(content.path("kind").asText()),
                    content.path("function").textValue());
            Instant expiration = Instant.ofEpochSecond(content.path("expires").asLong());
            return new Opened(
                    new Session(role, content.path("username").textValue()),
                    expiration,
                    credentials(token, expiration));
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return null;
        }
    }
}
