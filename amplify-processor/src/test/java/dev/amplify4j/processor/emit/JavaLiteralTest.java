package dev.amplify4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.Javac;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text in Java literals comes back as it was, through javac and the class file. */
class JavaLiteralTest {
    private static final int TEXTS = 3_000;

    @Test
    void anyTextComesBackAsItWas(@TempDir Path folder) throws Exception {
        comesBack(3, folder);
    }

    @Test
    @Tag("nightly")
    void aHundredThousandTextsComeBackAsTheyWere(@TempDir Path folder) throws Exception {
        for (int seed = 100; seed < 134; seed++) {
            comesBack(seed, Files.createDirectory(folder.resolve("seed" + seed)));
        }
    }

    private static void comesBack(long seed, Path folder) throws Exception {
        Dice dice = new Dice(seed);
        List<String> texts = new ArrayList<>();
        StringBuilder source = new StringBuilder("public class Texts {\n");
        for (int i = 0; i < TEXTS; i++) {
            texts.add(HostileText.any(dice));
            source.append("public static final String T")
                    .append(i)
                    .append(" = ")
                    .append(JavaLiteral.of(texts.get(i)).source())
                    .append(";\n");
        }

        Javac.Run run = Javac.compile(folder, Map.of("Texts", source.append('}').toString()));

        assertThat(run.diagnostics()).isEmpty();
        assertThat(source.toString()).isASCII();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> type = classes.loadClass("Texts");
            for (int i = 0; i < TEXTS; i++) {
                assertThat(type.getField("T" + i).get(null)).isEqualTo(texts.get(i));
            }
        }
    }
}
