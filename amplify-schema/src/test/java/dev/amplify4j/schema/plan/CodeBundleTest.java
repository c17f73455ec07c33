package dev.amplify4j.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeBundleTest {
    @Test
    void givesBackEachModuleAsItWas() {
        String first = "// a\n\nconst s = '//// b.js';\n";
        String second = "\n";

        Map<String, String> modules =
                CodeBundle.modules(CodeBundle.section("a.js", first) + CodeBundle.section("b.js", second));

        assertThat(modules).containsExactly(Map.entry("a.js", first), Map.entry("b.js", second));
    }

    @Test
    void holdsNothingWithoutSections() {
        assertThat(CodeBundle.modules("")).isEmpty();
        assertThat(CodeBundle.modules("// no section\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "// no end of the line", "//// b.js\n", "// a\n//// b.js\n"})
    void refusesWhatItWouldReadAsSomethingElse(String code) {
        assertThatThrownBy(() -> CodeBundle.section("a.js", code)).isInstanceOf(IllegalArgumentException.class);
    }
}
