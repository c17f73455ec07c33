package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.amplify4j.processor.cases.CaseFile.Case;
import dev.amplify4j.processor.cases.CompiledSchema.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract's declarations that compile or do not, written as Java in {@code compile-cases.java.txt}: either there
 * is one error, with the code and at the place that a comment marks, and nothing is emitted, or the schema is as the
 * case says.
 */
class CompileCasesTest {
    private static final Pattern MARK = Pattern.compile("/\\*(AMP\\d{4}|javac)\\*/");
    private static final List<String> SCRIPTS = List.of("backstage/bell.js");

    /** Constraints, which the processor knows by their names. */
    private static final List<String> CONSTRAINTS = List.of(
            "package jakarta.validation.constraints; public @interface Min { long value(); }",
            "package jakarta.validation.constraints; public @interface Size { int min() default 0; }",
            "package jakarta.validation.constraints; public @interface DecimalMin { String value(); }");

    /** The expectations of the contract, by id; attacks on the processor have theirs in words. */
    private static final Map<String, JsonNode> EXPECTED = expected();

    /**
     * A declaration.
     *
     * @param id id of the case; followed by a number where it has several
     * @param title what is declared
     * @param source types without package and imports
     */
    record Declaration(String id, String title, String source) {
        String caseId() {
            return id.replaceFirst("\\..*", "");
        }

        @Override
        public String toString() {
            return id + " " + title;
        }
    }

    static List<Declaration> declarations() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CompileCasesTest.class.getResourceAsStream("compile-cases.java.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^== ", -1))
                    .filter(section -> !section.isBlank())
                    .map(CompileCasesTest::declaration)
                    .toList();
        }
    }

    private static Declaration declaration(String section) {
        String[] parts = section.split("[ \n]", 2);
        String[] rest = parts[1].split("\n", 2);
        return new Declaration(parts[0], rest[0], rest[1].strip());
    }

    private static Map<String, JsonNode> expected() {
        Stream<Case> models = CaseFile.read("model-cases.json", "cases").cases(Case::compiles);
        Stream<Case> rules = CaseFile.read("auth-cases.json", "cases")
                .cases(one -> one.body().path("operation").asText().equals("compile"));
        Map<String, JsonNode> expected = new TreeMap<>();
        models.forEach(one -> expected.put(one.id(), one.steps().get(0).get("expect")));
        rules.forEach(one -> expected.put(one.id(), one.body().get("expected")));
        return expected;
    }

    @Test
    void everyCaseIsDeclared() throws IOException {
        Set<String> declared = declarations().stream().map(Declaration::caseId).collect(Collectors.toSet());
        assertThat(EXPECTED).hasSize(79 + 38);
        assertThat(declared).containsAll(EXPECTED.keySet());
        assertThat(declarations().stream().map(Declaration::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declarations")
    void compilesOrSaysWhy(Declaration declaration) throws IOException {
        CompiledSchema compiled = CompiledSchema.of(
                Stream.concat(Stream.of(declaration.source()), CONSTRAINTS.stream())
                        .toList(),
                "",
                SCRIPTS);
        Matcher mark = MARK.matcher(declaration.source());
        boolean emitted = Files.exists(compiled.classes().resolve("META-INF/amplify"));
        if (!mark.find()) {
            assertThat(compiled.errors()).isEmpty();
            checkSchema(
                    EXPECTED.getOrDefault(declaration.caseId(), MissingNode.getInstance()),
                    new EmittedSchema(compiled.classes()));
            return;
        }
        assertThat(compiled.mistakes()).as("%s", compiled.errors()).hasSize(1);
        Mistake mistake = compiled.mistakes().get(0);
        String before = declaration.source().substring(0, mark.end());
        long line = before.lines().count();
        int column = before.length() - before.lastIndexOf('\n');
        assertThat(mistake.code() + " " + mistake.line() + ":" + mistake.column())
                .as("%s", mistake)
                .isEqualTo(mark.group(1) + " " + line + ":" + column);
        assertThat(emitted).as("something was emitted").isFalse();
    }

    private static void checkSchema(JsonNode expected, EmittedSchema schema) {
        for (JsonNode query : expected.path("queries")) {
            assertThat(schema.hasRootField(query.asText())).as("%s", query).isTrue();
        }
        for (JsonNode present : expected.path("present")) {
            assertThat(schema.hasRootField(present.asText())).as("%s", present).isTrue();
        }
        for (JsonNode absent : expected.path("absent")) {
            assertThat(schema.hasRootField(absent.asText())).as("%s", absent).isFalse();
        }
    }
}
