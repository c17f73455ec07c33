package dev.amplify4j.sandbox.datasource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Page tokens: a LastEvaluatedKey that is signed together with what it belongs to, so that a token that was changed, or
 * taken to another query, is refused.
 */
public final class PageTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 32;
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Knows the key; its copies sign, as one signature is made at a time. */
    private final Mac mac;

    /** Makes a new secret: tokens of another object are refused. */
    public PageTokens() {
        byte[] secret = new byte[SIGNATURE_BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Writes a token for a key, which is of text, number and binary attributes. */
    String write(Map<String, AttributeValue> lastKey, String scope) {
        Map<String, Object> typed = new LinkedHashMap<>();
        lastKey.forEach((name, value) -> typed.put(name, typed(value)));
        try {
            byte[] json = MAPPER.writeValueAsBytes(typed);
            byte[] signature = sign(json, scope);
            byte[] token = ByteBuffer.allocate(SIGNATURE_BYTES + json.length)
                    .put(signature)
                    .put(json)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a token that was written for the same scope. */
    Map<String, AttributeValue> read(String token, String scope) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length > SIGNATURE_BYTES) {
                byte[] json = new byte[bytes.length - SIGNATURE_BYTES];
                byte[] signature = new byte[SIGNATURE_BYTES];
                ByteBuffer.wrap(bytes).get(signature).get(json);
                if (MessageDigest.isEqual(signature, sign(json, scope))) {
                    return AttributeValues.read(new RequestObject("nextToken", MAPPER.readValue(json, Map.class)));
                }
            }
        } catch (IllegalArgumentException | IOException unreadable) {
            throw new InvalidRequestException("Invalid pagination token given.");
        }
        throw new InvalidRequestException("Invalid pagination token given.");
    }

    private byte[] sign(byte[] json, String scope) {
        try {
            Mac copy = (Mac) mac.clone();
            copy.update(scope.getBytes(StandardCharsets.UTF_8));
            copy.update((byte) 0);
            return copy.doFinal(json);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own " + ALGORITHM + " can be copied", e);
        }
    }

    private static Map<String, String> typed(AttributeValue value) {
        return switch (value.type()) {
            case S -> Map.of("S", value.s());
            case N -> Map.of("N", value.n());
            case B -> Map.of("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
            default -> throw new IllegalStateException("a key of type " + value.type());
        };
    }
}
