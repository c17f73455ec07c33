package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.sandbox.AmplifySandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official JavaScript client, unmodified, works against what we emit. */
class OfficialClientTest {
    @TempDir
    Path folder;

    @Test
    void doesEverythingWithTheBlog() throws Exception {
        try (AmplifySandbox sandbox =
                AmplifySandbox.builder().classPath().inMemory().port(0).start()) {
            Path tokens = Files.writeString(
                    folder.resolve("tokens.json"),
                    "{\"alice\": \"" + sandbox.token("alice") + "\", \"bob\": \"" + sandbox.token("bob") + "\"}");

            NpmProject.Run run = NpmProject.node(
                    "client.mjs", sandbox.outputs().toAbsolutePath().toString(), tokens.toString());

            assertThat(run.output()).contains("all good");
            assertThat(run.exitCode()).isZero();
        }
    }
}
