package dev.amplify4j.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is legal compiles without a word, under the strictest settings, and whatever reads what is emitted takes it.
 *
 * <p>{@code -DrandomProjects=from-to} says which seeds the long test takes.
 */
class RandomProjectTest {
    private static final int EACH_BUILD = 12;
    private static final EmittedFiles FILES = new EmittedFiles();

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        FILES.close();
    }

    @Test
    void legalProjectsCompileAndTheirOutputIsRead() throws IOException {
        assertThat(findings(0, EACH_BUILD)).isEmpty();
    }

    @Test
    @Tag("nightly")
    void manyLegalProjectsCompileAndTheirOutputIsRead() throws IOException {
        String[] range = System.getProperty("randomProjects", "12-512").split("-", -1);
        assertThat(findings(Long.parseLong(range[0]), Long.parseLong(range[1]))).isEmpty();
    }

    private List<String> findings(long from, long to) throws IOException {
        List<String> findings = new ArrayList<>();
        for (long seed = from; seed < to; seed++) {
            Path output = Files.createDirectory(folder.resolve("seed" + seed));
            for (String finding : FILES.findings(CompiledProject.of(RandomProject.of(seed), output))) {
                findings.add("\nseed " + seed + ": " + finding);
            }
        }
        return findings;
    }
}
