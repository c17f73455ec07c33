package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the official stack refuses (the folders {@code E…} of the goldens) is either refused here too, on the element that
 * is wrong and before anything is deployed, or it works; the records in each folder say which.
 */
class RefusedGoldensTest {
    private static final Path GOLDENS = Path.of("src/test/resources/golden");
    private static final Pattern COMES_TO = Pattern.compile("^ *// comes to (.*)$", Pattern.MULTILINE);

    static Stream<String> refused() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDENS)) {
            return folders
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.startsWith("E"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedInItsPlaceOrWorks(String name, @TempDir Path folder) throws IOException {
        Map<String, String> sources = sources(name);
        List<Expected> expected = mistakes(sources);

        Javac.Run run = Javac.compile(folder, sources, "-Aamplify.emit=resources,client");

        assertThat(errors(run.diagnostics()))
                .extracting(e -> code(e) + " " + e.line() + ":" + e.column())
                .containsExactlyElementsOf(expected.stream()
                        .map(e -> e.code() + " " + e.line() + ":" + e.column())
                        .toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(run.diagnostics().get(i).getMessage(Locale.ROOT))
                    .contains(expected.get(i).words());
        }
        if (expected.isEmpty()) {
            assertSchema(Files.readString(folder.resolve(Plan.SCHEMA_RESOURCE)), sources);
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedByEclipseWithTheSameWords(String name, @TempDir Path folder) throws IOException {
        Map<String, String> sources = sources(name);
        List<Expected> expected = mistakes(sources);
        assumeFalse(expected.isEmpty());

        Ecj compiled = Ecj.of(folder, sources);

        assertThat(compiled.errors())
                .extracting(RefusedGoldensTest::code)
                .containsExactlyElementsOf(expected.stream().map(Expected::code).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(compiled.messages().get(i)).contains(expected.get(i).words());
        }
    }

    /** What works says in comments which lines of the schema it comes to, spaces aside. */
    private static void assertSchema(String schema, Map<String, String> sources) {
        List<String> lines = schema.lines().map(String::strip).toList();
        Matcher comment = COMES_TO.matcher(String.join("\n", sources.values()));
        assertThat(comment.find()).isTrue();
        do {
            assertThat(lines).contains(comment.group(1).strip());
        } while (comment.find());
    }

    private static List<Compiled.Mistake> errors(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(Compiled::error)
                .toList();
    }

    private static String code(Compiled.Mistake mistake) {
        return mistake.code().startsWith("AMP") ? mistake.code() : "compiler";
    }

    private static List<Expected> mistakes(Map<String, String> sources) {
        return sources.values().stream()
                .flatMap(source -> Expected.allIn(source).stream())
                .sorted(Comparator.comparingLong(Expected::line).thenComparingLong(Expected::column))
                .toList();
    }

    private static Map<String, String> sources(String name) throws IOException {
        try (Stream<Path> files = Files.list(GOLDENS.resolve(name))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            f -> "com.acme." + f.getFileName().toString().replace(".java", ""),
                            RefusedGoldensTest::read,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
