package dev.amplify4j.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void keepsTheOrderOfMembers() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", 1);
        tree.put("models", List.of("b", "a"));
        tree.put("absent", null);

        assertThat(JsonText.write(tree)).isEqualTo("""
                        {
                          "version": 1,
                          "models": [
                            "b",
                            "a"
                          ],
                          "absent": null
                        }
                        """);
    }

    @Test
    void escapesTextThatLooksLikeJson() {
        assertThat(JsonText.write(Map.of("a\"b", "\\\",\"x\":1\n"))).isEqualTo("""
                        {
                          "a\\"b": "\\\\\\",\\"x\\":1\\n"
                        }
                        """);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> JsonText.write(Map.of("x", List.of(new Object()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonText.write(Map.of(1, "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyTextComesBackThroughBytes() throws IOException {
        comesBack(2_000);
    }

    @Test
    @Tag("nightly")
    void aHundredThousandTextsComeBackThroughBytes() throws IOException {
        comesBack(100_000);
    }

    /** Halves of characters are text to Java, and nothing to UTF-8. */
    private static void comesBack(int count) throws IOException {
        Random random = new Random(3);
        String interesting = "\"\\\n\r\t\b\f/\u0000\u001f\u007f\u2028\ud800\udc00\ud83d\ude80a";
        Map<String, Object> written = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(
                        random.nextBoolean()
                                ? interesting.charAt(random.nextInt(interesting.length()))
                                : (char) random.nextInt(0x10000));
            }
            written.put(i + text.toString(), text.toString());
        }

        String json = new String(JsonText.write(written).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(JsonTree.read(json)).isEqualTo(written);
    }
}
