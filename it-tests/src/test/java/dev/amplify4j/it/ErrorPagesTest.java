package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No error without a page, and no page without an error. */
class ErrorPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "errors");

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasAPageThatNamesIt(Code code) throws IOException {
        assertThat(Files.readString(PAGES.resolve(code + ".md"))).startsWith("# " + code + ": ");
        assertThat(Files.readString(PAGES.resolve("README.md"))).contains("(" + code + ".md)");
    }

    @Test
    void everyPageHasACode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(p -> p.getFileName().toString()).filter(n -> n.startsWith("AMP")))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Code.values()).map(c -> c + ".md").toList());
        }
    }
}
