package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, as its own process. */
class MainTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    @Test
    void printsOneLineAnswersAndStopsWhenTold() throws Exception {
        Path outputs = directory.resolve("amplify_outputs.json");
        Process process = launch(
                "--classes",
                TestSandbox.CLASSES.toString(),
                "--port",
                "0",
                "--in-memory",
                "--outputs",
                outputs.toString(),
                "--user",
                "alice:open sesame:admin");
        try {
            URI endpoint = URI.create(awaitReady(process));
            JsonNode written = TestSandbox.JSON.readTree(outputs.toFile());
            HttpRequest request = HttpRequest.newBuilder(endpoint)
                    .header("x-api-key", written.at("/data/api_key").asText())
                    .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ getTodo(id: 1) { id } }\"}"))
                    .build();
            assertThat(TestSandbox.HTTP
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo("{\"data\":{\"getTodo\":null}}");
        } finally {
            process.destroy(); // SIGTERM
        }
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(directory.resolve("out"))).matches(SandboxProcess.READY);
        String banner = Files.readString(directory.resolve("err"));
        assertThat(banner).contains("API key", "alice", outputs.toString()).doesNotContain("open sesame", "\tat ");
    }

    @Test
    void exitsWithOneLineWhenThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(failure("--classes", TestSandbox.CLASSES.toString(), "--port", port))
                    .isEqualTo("amplify-sandbox: port " + port
                            + " is taken: stop what uses it, or choose another with --port\n");
        }
    }

    @Test
    void exitsWithOneLineWithoutAPlan() throws Exception {
        assertThat(failure("--classes", directory.toString(), "--port", "0"))
                .startsWith("amplify-sandbox: no META-INF/amplify/plan.json in ")
                .hasLineCount(1);
    }

    @Test
    void exitsWithOneLineWhenThePlanIsCorrupt() throws Exception {
        Files.createDirectories(directory.resolve("META-INF/amplify"));
        Files.writeString(directory.resolve("META-INF/amplify/plan.json"), "{\"formatVersion\":");
        assertThat(failure("--classes", directory.toString(), "--port", "0"))
                .startsWith("amplify-sandbox: META-INF/amplify/plan.json in ")
                .contains("is corrupt, compile the models again")
                .hasLineCount(1);
    }

    @Test
    void exitsWithOneLineWhenAnArgumentIsWrong() throws Exception {
        assertThat(failure("--clases", "x"))
                .startsWith("amplify-sandbox: unknown argument --clases; usage: --classes DIR")
                .hasLineCount(1);
    }

    /** What a process that cannot start says on standard error; it says nothing else and exits with 2. */
    private String failure(String... arguments) throws Exception {
        Process process = launch(arguments);
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(2);
            assertThat(directory.resolve("out")).isEmptyFile();
            return Files.readString(directory.resolve("err"));
        } finally {
            process.destroyForcibly();
        }
    }

    private Process launch(String... arguments) throws Exception {
        return SandboxProcess.launch(directory, arguments);
    }

    private String awaitReady(Process process) throws Exception {
        return SandboxProcess.awaitReady(directory, process);
    }
}
