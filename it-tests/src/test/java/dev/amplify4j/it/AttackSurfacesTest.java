package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every threat of the list has tests that are there, in whatever module, or a reason why not. */
class AttackSurfacesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path LIST = Path.of("src/test/resources/attack-surfaces.txt");
    private static final Pattern TEST = Pattern.compile("@(Parameterized|Repeated)?Test\\b");
    private static final Pattern REFERENCE = Pattern.compile("(\\w+)#(\\w+)");

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
        List<String> expected = Stream.concat(
                        IntStream.rangeClosed(1, 23).mapToObj("B%03d"::formatted),
                        IntStream.rangeClosed(1, 26).mapToObj("D%03d"::formatted))
                .toList();
        assertThat(threats()).extracting(Threat::id).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("threats")
    void isHeldByTestsThatAreThere(Threat threat) throws IOException {
        assertThat(threat.postponed() || !threat.tests().isEmpty()).isTrue();
        if (!threat.postponed()) {
            assertThat(threat.held().split(" ", -1)).containsExactlyElementsOf(threat.tests());
        }
        for (String test : threat.tests()) {
            String[] parts = test.split("#", -1);
            Path source = sources().get(parts[0] + ".java");
            assertThat(source).as(test).isNotNull();
            assertThat(testMethod(Files.readString(source), parts[1])).as(test).isTrue();
        }
    }

    /** Whether a source has a method of that name, and the paragraph before it says that it is a test. */
    private static boolean testMethod(String source, String name) {
        int method = source.indexOf(" void " + name + "(");
        return method >= 0
                && TEST.matcher(source.substring(source.lastIndexOf("\n\n", method), method))
                        .find();
    }

    /** The sources of all tests by the names of their files, which are unique but for some that no threat names. */
    private static Map<String, Path> sources() throws IOException {
        Map<String, Path> sources = new TreeMap<>();
        for (String module : List.of("amplify-cdk", "amplify-sandbox", "amplify-processor", "it-tests")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .forEach(file -> sources.put(file.getFileName().toString(), file));
            }
        }
        return sources;
    }
}
