package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation writes everything, or, when there is a mistake, nothing; and what is there already is left alone. */
class AllOrNothingTest {
    private static final String EMIT = "-Aamplify.emit=resources,client";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void oneMistakeAmongAHundredModelsLeavesTheEarlierOutputAsItIs() {
        assertThat(Javac.compile(folder, models(100), EMIT).succeeded()).isTrue();
        Map<String, String> before = resources();
        Map<String, String> wrong = models(100);
        wrong.computeIfPresent("com.acme.blog.Model42", (name, source) -> source.replace("String text", "byte[] text"));

        Javac.Run run = Javac.compile(folder, wrong, EMIT);

        assertThat(run.diagnostics()).hasSize(1);
        assertThat(resources()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void oneMistakeAmongAHundredModelsWritesNothingAtAll() {
        Map<String, String> wrong = models(100);
        wrong.computeIfPresent("com.acme.blog.Model42", (name, source) -> source.replace("String text", "byte[] text"));

        Javac.Run run = Javac.compile(folder, wrong, EMIT);

        assertThat(run.diagnostics()).hasSize(1);
        assertThat(resources()).isEmpty();
        assertThat(files(folder).keySet()).noneMatch(file -> file.endsWith(".class"));
    }

    @Test
    void whatWouldBeWrittenAlikeIsNotWritten() throws IOException {
        Javac.compile(folder, models(3), EMIT);
        Path root = folder.resolve("META-INF/amplify");
        for (String file : files(root).keySet()) {
            Files.setLastModifiedTime(root.resolve(file), LONG_AGO);
        }

        Javac.compile(folder, models(3), EMIT);

        for (String file : files(root).keySet()) {
            assertThat(Files.getLastModifiedTime(root.resolve(file))).as(file).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void aModelThatIsGoneLeavesNothingBehind() throws IOException {
        Javac.compile(folder, models(3), EMIT);
        Files.delete(folder.resolve("com/acme/blog/Model2.class"));

        Javac.compile(folder, models(2), EMIT);

        assertThat(resources().values()).noneMatch(text -> text.contains("Model2"));
        Path fresh = Files.createDirectory(folder.resolve("fresh"));
        Javac.compile(fresh, models(2), EMIT);
        assertThat(resources()).isEqualTo(files(fresh.resolve("META-INF/amplify")));
    }

    private static Map<String, String> models(int count) {
        Map<String, String> models = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            models.put(
                    "com.acme.blog.Model" + i,
                    Compiled.HEADER + "@Model @Auth(allow = Allow.OWNER) public record Model" + i
                            + "(String id, String text) {}");
        }
        return models;
    }

    private Map<String, String> resources() {
        return files(folder.resolve("META-INF/amplify"));
    }

    private static Map<String, String> files(Path root) {
        if (!Files.exists(root)) {
            return new HashMap<>();
        }
        try (Stream<Path> all = Files.walk(root)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
