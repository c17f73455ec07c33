package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @Test
    void hasDefaults() {
        CommandLine line = CommandLine.parse("--classes", "target/classes");
        assertThat(line.classes()).containsExactly(Path.of("target/classes"));
        assertThat(line.port()).isEqualTo(20002);
        assertThat(line.outputs()).isEqualTo(Path.of("amplify_outputs.json"));
        assertThat(line.data()).isNull();
        assertThat(line.users()).isEmpty();
    }

    @Test
    void readsEverything() {
        CommandLine line = CommandLine.parse(
                "--classes",
                "a" + File.pathSeparator + "b",
                "--port",
                "0",
                "--outputs",
                "o.json",
                "--data",
                "d",
                "--user",
                "alice:pass:admin,staff",
                "--user",
                "bob:word");
        assertThat(line.classes()).containsExactly(Path.of("a"), Path.of("b"));
        assertThat(line.port()).isZero();
        assertThat(line.data()).isEqualTo(Path.of("d"));
        assertThat(line.users().get(0).groups()).isEqualTo(List.of("admin", "staff"));
        assertThat(line.users().get(1).hasPassword("word")).isTrue();
        assertThat(line.toString()).doesNotContain("word");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port 1 | --classes is missing",
                "--classes | --classes needs a value",
                "--classes '' | --classes needs a path",
                "--classes a --port x | --port needs a number from 0 to 65535, not x",
                "--classes a --port 65536 | --port needs a number",
                "--classes a --port -1 | --port needs a number",
                "--classes a --user alice | --user needs name:password",
                "--classes a --user :secret | --user needs name:password",
                "--classes a --data d --in-memory | exclude each other",
                "--classes a --prot 1 | unknown argument --prot",
                "target/classes | unknown argument target/classes"
            })
    void refusesWrongArgumentsInOneLine(String arguments, String expected) {
        String[] split = arguments.replace("''", "\u0000").split(" ", -1);
        for (int i = 0; i < split.length; i++) {
            split[i] = split[i].equals("\u0000") ? "" : split[i];
        }
        assertThatThrownBy(() -> CommandLine.parse(split))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining(expected)
                .hasMessageNotContaining("secret")
                .message()
                .hasLineCount(1);
    }
}
