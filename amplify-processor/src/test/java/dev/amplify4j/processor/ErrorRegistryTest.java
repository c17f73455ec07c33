package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every code has a source in {@code resources/errors} that makes the mistake. A comment below the line points at the
 * column, and says the code and words of the message; nothing else may be said.
 */
class ErrorRegistryTest {
    private static final Path SOURCES = Path.of("src/test/resources/errors");

    @ParameterizedTest
    @EnumSource(
            value = Code.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AMP1902", "AMP1999"})
    void javacPutsTheMistakeInItsPlace(Code code, @TempDir Path folder) throws IOException {
        String source = Files.readString(file(code));
        Expected expected = only(source);

        List<Diagnostic<? extends JavaFileObject>> found = Javac.compile(
                        folder, Map.of("com.acme.blog." + type(source), source), "-Aamplify.emit=resources")
                .diagnostics();

        assertThat(found).hasSize(1);
        Diagnostic<? extends JavaFileObject> mistake = found.get(0);
        assertThat(mistake.getMessage(Locale.ROOT)).startsWith(expected.code()).contains(expected.words());
        assertThat(mistake.getLineNumber()).isEqualTo(expected.line());
        assertThat(mistake.getColumnNumber()).isEqualTo(expected.column());
        assertThat(expected.code()).isEqualTo(code.name());
        assertThat(mistake.getKind())
                .isEqualTo(code.severity() == Severity.NOTE ? Diagnostic.Kind.NOTE : Diagnostic.Kind.ERROR);
    }

    /** Eclipse's compiler has no lines in records; there the message names the element. It forgets notes altogether. */
    @ParameterizedTest
    @EnumSource(
            value = Code.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AMP1902", "AMP1999"})
    void eclipseSaysItOnceToo(Code code, @TempDir Path folder) throws IOException {
        assumeTrue(code.severity() == Severity.ERROR);
        String source = Files.readString(file(code));
        Expected expected = only(source);

        Ecj compiled = Ecj.of(folder, Map.of("com.acme.blog." + type(source), source));

        assertThat(compiled.messages()).hasSize(1);
        assertThat(compiled.messages().get(0)).startsWith(code.name()).contains(expected.words());
        Compiled.Mistake mistake = compiled.errors().get(0);
        if (mistake.line() > 0) {
            assertThat(mistake.line()).isEqualTo(expected.line());
        } else {
            assertThat(compiled.messages().get(0)).containsPattern(" at com\\.acme\\.blog\\.\\w+");
        }
    }

    private static Expected only(String source) {
        List<Expected> expected = Expected.allIn(source);
        assertThat(expected).hasSize(1);
        return expected.get(0);
    }

    private static Path file(Code code) {
        return SOURCES.resolve(code + ".java");
    }

    private static String type(String source) {
        Matcher type = Pattern.compile("\\b(?:record|class|interface) (\\w+)").matcher(source);
        assertThat(type.find()).isTrue();
        return type.group(1);
    }
}
