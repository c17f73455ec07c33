package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names are made in one place, and text of users enters emitted code through the literals of its language.
 *
 * <p>Class files do not show how a text was made, so this reads the sources.
 */
class NamesAndLiteralsTest {
    private static final Path EMITTERS =
            Path.of("..", "amplify-processor", "src", "main", "java", "dev", "amplify4j", "processor", "emit");
    private static final List<Path> SOURCES = List.of(
            EMITTERS,
            Path.of("..", "amplify-cdk", "src", "main", "java"),
            Path.of("..", "amplify-sandbox", "src", "main", "java"),
            Path.of("..", "amplify-runtime", "src", "main", "java"));

    /** What only {@code ir.Names} may glue to the name of a model. */
    private static final Pattern GLUED_NAME = Pattern.compile(
            "\"(Model|ModelSubscription|Create|Update|Delete|get|list|create|update|delete|onCreate|onUpdate|onDelete|gsi-)\"\\s*\\+"
                    + "|\\+\\s*\"(FilterInput|ConditionInput|Connection|Input|Table|KeyConditionInput)\"");

    /** A format that is no constant: the first argument of a writer's methods glued to a variable. */
    private static final Pattern GLUED_JAVA =
            Pattern.compile("(addStatement|addCode|addJavadoc|CodeBlock\\.of|initializer|\\.line|\\.code)"
                    + "\\(\\s*(\"([^\"\\\\]|\\\\.)*\"|[\\w.()]+)\\s*\\+\\s*[a-zA-Z(]");

    /** What makes SDL of text: quotes, and the pieces of which definitions are made. */
    private static final Pattern SDL_TEXT = Pattern.compile("'\"'|new (TypeReference|Directive)\\(");

    @Test
    void namesAreGluedInOnePlace() throws IOException {
        for (Path sources : SOURCES) {
            assertThat(matching(sources, GLUED_NAME)).isEmpty();
        }
        assertThat(matching(Path.of("..", "amplify-schema", "src", "main", "java"), GLUED_NAME))
                .contains("Names.java");
    }

    @Test
    void emittedJavaIsNeverGluedFromText() throws IOException {
        assertThat(matching(EMITTERS, GLUED_JAVA)).isEmpty();
    }

    @Test
    void textEntersTheSchemaThroughItsLiteral() throws IOException {
        assertThat(matching(EMITTERS.resolve("sdl"), SDL_TEXT))
                .containsExactlyInAnyOrder("SdlLiteral.java", "TypeReference.java", "Directive.java");
    }

    private static List<String> matching(Path sources, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> pattern.matcher(read(f)).find())
                    .map(f -> String.valueOf(f.getFileName()))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
