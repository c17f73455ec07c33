package dev.amplify4j.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
}
