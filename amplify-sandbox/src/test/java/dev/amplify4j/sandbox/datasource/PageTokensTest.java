package dev.amplify4j.sandbox.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Page tokens: whatever is done to one, it is refused or it is the one that was given. */
class PageTokensTest {
    private static final Map<String, AttributeValue> KEY =
            Map.of("id", AttributeValue.fromS("1"), "n", AttributeValue.fromN("7"));
    private static final List<String> SCOPES =
            List.of("alice Query.a", "bob Query.a", "alice Query.b", "alice Query.a x");
    private static final String PAYLOAD =
            Base64.getUrlEncoder().encodeToString("{\"id\":{\"S\":\"x\"}}".getBytes(StandardCharsets.UTF_8));

    private final PageTokens tokens = new PageTokens();

    @Test
    void aTokenGivesTheKeyBackInItsScope() {
        assertThat(tokens.read(tokens.write(KEY, "s"), "s")).isEqualTo(KEY);
    }

    /** Bit flips, cuts, insertions, turned and replaced parts, and replays in other scopes; always the same 10,000. */
    @Test
    void noForgedTokenIsTaken() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            String scope = SCOPES.get(random.nextInt(SCOPES.size()));
            String token = tokens.write(Map.of("id", AttributeValue.fromS("item" + i)), scope);
            String forged = mutate(token, random);
            if (!sameBytes(forged, token)) {
                assertThatThrownBy(() -> tokens.read(forged, scope)).isInstanceOf(InvalidRequestException.class);
            }
            String other = SCOPES.get(random.nextInt(SCOPES.size()));
            if (!other.equals(scope)) {
                assertThatThrownBy(() -> tokens.read(token, other)).isInstanceOf(InvalidRequestException.class);
            }
        }
    }

    /** The last character of Base64 has bits that stand for nothing. */
    private static boolean sameBytes(String forged, String token) {
        try {
            return Arrays.equals(
                    Base64.getUrlDecoder().decode(forged),
                    Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String mutate(String token, Random random) {
        int at = random.nextInt(token.length());
        char flipped = (char) (token.charAt(at) ^ (1 << random.nextInt(7)));
        return switch (random.nextInt(5)) {
            case 0 -> token.substring(0, at);
            case 1 -> token.substring(0, at) + flipped + token.substring(at + 1);
            case 2 -> token.substring(at) + token.substring(0, at);
            case 3 -> token.substring(0, at) + "A" + token.substring(at);
            default -> token.substring(0, 43) + PAYLOAD;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "null", "{}", "....", "AAAA", "\u0000", "eyJpZCI6eyJTIjoiMSJ9fQ"})
    void whatIsNoTokenIsRefused(String token) {
        assertThatThrownBy(() -> tokens.read(token, "s"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("Invalid pagination token given.");
    }
}
