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
    private static final Pattern EXPECTATION = Pattern.compile("// *\\^ (AMP\\d{4}) (.*)");

    /** Where a mistake is expected, and how it is called. */
    private record Expected(String code, String words, long line, long column) {
        static Expected in(String source) {
            List<String> lines = source.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher comment = EXPECTATION.matcher(lines.get(i));
                if (comment.matches()) {
                    return new Expected(
                            comment.group(1), comment.group(2), i, lines.get(i).indexOf('^') + 1L);
                }
            }
            throw new IllegalArgumentException("no expectation in " + source);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Code.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AMP1902", "AMP1999"})
    void javacPutsTheMistakeInItsPlace(Code code, @TempDir Path folder) throws IOException {
        String source = Files.readString(file(code));
        Expected expected = Expected.in(source);

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
        Expected expected = Expected.in(source);

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

    private static Path file(Code code) {
        return SOURCES.resolve(code + ".java");
    }

    private static String type(String source) {
        Matcher type = Pattern.compile("\\b(?:record|class|interface) (\\w+)").matcher(source);
        assertThat(type.find()).isTrue();
        return type.group(1);
    }
}
