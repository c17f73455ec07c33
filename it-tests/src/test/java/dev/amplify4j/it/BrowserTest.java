package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amplify4j.sandbox.AmplifySandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox as pages in a real browser meet it. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

    @TempDir
    Path folder;

    @BeforeEach
    void needsChromium() {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "there is no Chromium at " + CHROMIUM + "; -Dchromium=… says where one is");
    }

    @Test
    void aPageOfAnotherOriginUsesTheOfficialClient() throws Exception {
        run("page.mjs");
    }

    @Test
    void graphiQlAsksAsWhomItIsTold() throws Exception {
        run("graphiql.mjs");
    }

    private void run(String script) throws Exception {
        try (AmplifySandbox sandbox = AmplifySandbox.builder()
                .classPath()
                .inMemory()
                .port(0)
                .user("alice", "wonderland")
                .user("bob", "builder")
                .start()) {
            NpmProject.Run run = new Callers()
                    .token("alice", sandbox.token("alice"))
                    .token("bob", sandbox.token("bob"))
                    .run(script, sandbox, folder, CHROMIUM.toString());

            assertThat(run.output()).contains("all good");
            assertThat(run.exitCode()).isZero();
        }
    }
}
