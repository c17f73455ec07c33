package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every threat of the list has tests that are there and run, in whatever module, or a reason why not. */
class AttackSurfacesTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of(
            "amplify-schema", "amplify-runtime", "amplify-cdk", "amplify-sandbox", "amplify-processor", "it-tests");
    private static final Path LIST = Path.of("src/test/resources/attack-surfaces.txt");
    private static final Pattern TEST = Pattern.compile("@(Parameterized|Repeated)?Test\\b");
    private static final Pattern DISABLED = Pattern.compile("@Disabled\\b");
    private static final Pattern REFERENCE = Pattern.compile("\\w+#\\w+|it/[\\w-]+");
    /** A test without any call asserts nothing. */
    private static final Pattern CALL = Pattern.compile("\\w\\(");

    /** The sources of all tests by the names of their files. */
    private static final Map<String, List<Path>> SOURCES = new TreeMap<>();

    /** A line of the list. */
    record Threat(String id, String name, String held) {
        static Threat of(String line) {
            String[] cells = line.split(" \\| ", 3);
            return new Threat(cells[0], cells[1], cells[2]);
        }

        List<String> tests() {
            return REFERENCE.matcher(held).results().map(m -> m.group()).toList();
        }

        boolean postponed() {
            return held.startsWith("not yet: ");
        }

        @Override
        public String toString() {
            return id + " " + name;
        }
    }

    static List<Threat> threats() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Threat::of)
                .toList();
    }

    @Test
    void everyThreatIsListedOnce() throws IOException {
        List<String> expected = Stream.of(ids("A", 23), ids("B", 23), ids("C", 18), ids("D", 26))
                .flatMap(each -> each)
                .toList();
        assertThat(threats()).extracting(Threat::id).containsExactlyElementsOf(expected);
    }

    private static Stream<String> ids(String surface, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "%s%03d".formatted(surface, i));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("threats")
    void isHeldByTestsThatAreThere(Threat threat) throws IOException {
        assertThat(threat.postponed() || !threat.tests().isEmpty()).isTrue();
        if (!threat.postponed()) {
            assertThat(threat.held().split(" ", -1)).containsExactlyElementsOf(threat.tests());
        }
        for (String test : threat.tests()) {
            if (test.startsWith("it/")) {
                assertThat(Path.of("src").resolve(test).resolve("pom.xml")).exists();
            } else {
                assertThat(classesWith(test)).as(test).hasSize(1);
            }
        }
    }

    /** The classes that have a test: of one name there may be several, in different modules. */
    private static List<Path> classesWith(String test) throws IOException {
        String[] parts = test.split("#", -1);
        List<Path> found = new ArrayList<>();
        for (Path source : SOURCES.getOrDefault(parts[0] + ".java", List.of())) {
            if (runs(Files.readString(source), parts[1])) {
                found.add(source);
            }
        }
        return found;
    }

    /** Whether a source has a method of that name, the paragraph before it says that it is a test, and nothing disables it. */
    private static boolean runs(String source, String name) {
        int method = source.indexOf(" void " + name + "(");
        if (method < 0
                || DISABLED.matcher(source.substring(0, source.indexOf("class ")))
                        .find()) {
            return false;
        }
        String annotations = source.substring(source.lastIndexOf("\n\n", method), method);
        int end = source.indexOf("\n    }\n", method);
        return TEST.matcher(annotations).find()
                && !DISABLED.matcher(annotations).find()
                && !annotations.contains(" private")
                && !annotations.contains(" static")
                && CALL.matcher(source.substring(source.indexOf('{', method), end))
                        .find();
    }

    @Test
    void aTestThatIsDisabledHoldsNothing() {
        String body = " void a() {\n        assertThat(1).isOne();\n    }\n}\n";
        assertThat(runs("class X {\n\n    @Test\n   " + body, "a")).isTrue();
        assertThat(runs("class X {\n\n    @Test\n   " + body, "b")).isFalse();
        assertThat(runs("class X {\n\n   " + body, "a")).isFalse();
        assertThat(runs("class X {\n\n    @Disabled\n    @Test\n   " + body, "a"))
                .isFalse();
        assertThat(runs("@Disabled\nclass X {\n\n    @Test\n   " + body, "a")).isFalse();
        assertThat(runs("class X {\n\n    @Test\n    private" + body, "a")).isFalse();
        assertThat(runs("class X {\n\n    @Test\n    void a() {\n    }\n}\n", "a"))
                .isFalse();
    }

    @BeforeAll
    static void findSources() throws IOException {
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .forEach(file -> SOURCES.computeIfAbsent(
                                        file.getFileName().toString(), name -> new ArrayList<>())
                                .add(file));
            }
        }
    }
}
