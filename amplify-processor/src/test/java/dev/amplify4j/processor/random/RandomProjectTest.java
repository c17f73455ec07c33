package dev.amplify4j.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    /** How many of these the CDK synthesises, which takes it seconds for each. */
    private static final int SYNTHESISED_EACH_BUILD = 3;
    /** How many projects the official tools and the CDK are given at once. */
    private static final int BATCH = 25;

    private static final EmittedFiles FILES = new EmittedFiles();

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        FILES.close();
    }

    @Test
    void legalProjectsCompileAndTheirOutputIsRead() throws Exception {
        assertThat(findings(0, EACH_BUILD, SYNTHESISED_EACH_BUILD)).isEmpty();
    }

    @Test
    @Tag("nightly")
    void manyLegalProjectsCompileAndTheirOutputIsRead() throws Exception {
        String[] range = System.getProperty("randomProjects", "12-10012").split("-", -1);
        long to = Long.parseLong(range[1]);
        List<String> findings = new ArrayList<>();
        for (long from = Long.parseLong(range[0]); from < to; from += BATCH) {
            findings.addAll(findings(from, Math.min(to, from + BATCH), BATCH));
        }
        assertThat(findings).isEmpty();
    }

    private List<String> findings(long from, long to, int synthesised) throws IOException, InterruptedException {
        Path batch = Files.createDirectory(folder.resolve("from" + from));
        List<String> findings = new ArrayList<>();
        Map<String, CompiledProject> sound = new LinkedHashMap<>();
        Map<String, Path> outputs = new LinkedHashMap<>();
        for (long seed = from; seed < to; seed++) {
            String name = "seed" + seed;
            Path output = Files.createDirectory(batch.resolve(name));
            CompiledProject project = CompiledProject.of(RandomProject.of(seed), output);
            List<String> found = FILES.findings(project);
            found.forEach(finding -> findings.add("\n" + name + ": " + finding));
            if (found.isEmpty()) {
                sound.put(name, project);
                if (outputs.size() < synthesised) {
                    outputs.put(name, output);
                }
            }
        }
        findings.addAll(OfficialTools.findings(sound, Files.createDirectory(batch.resolve("official"))));
        findings.addAll(Synthesis.findings(outputs, batch.resolve("cdk.out")));
        delete(batch);
        return findings;
    }

    /** What ten thousand projects leave fills a disk. */
    private static void delete(Path batch) throws IOException {
        try (Stream<Path> files = Files.walk(batch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
