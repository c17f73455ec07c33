package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox connects to nothing but this machine, and looks no name up. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "later ones ask no SecurityManager")
class OutboundTrafficTest {
    @TempDir
    private Path directory;

    @Test
    void startAnswerAndStopReachNobody() throws Exception {
        Path connections = directory.resolve("connections");
        Path outputs = directory.resolve("outputs.json");
        Process process = SandboxProcess.launch(
                directory,
                System.getProperty("java.class.path"),
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-D" + ConnectionWatch.FILE + "=" + connections,
                        "-Djava.security.manager=" + ConnectionWatch.class.getName()),
                "--classes",
                TestSandbox.CLASSES.toString(),
                "--port",
                "0",
                "--data",
                directory.resolve("data").toString(),
                "--outputs",
                outputs.toString());
        try {
            String endpoint = SandboxProcess.awaitReady(directory, process);
            String key = TestSandbox.JSON
                    .readTree(outputs.toFile())
                    .at("/data/api_key")
                    .asText();
            String answer = TestSandbox.HTTP
                    .send(
                            HttpRequest.newBuilder(URI.create(endpoint))
                                    .header("x-api-key", key)
                                    .POST(HttpRequest.BodyPublishers.ofString(TestSandbox.body(
                                            "mutation { createTodo(input: {title: \"t\"}) { id } }", Map.of())))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(answer).contains("\"createTodo\":{\"id\":");
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertThat(Files.readAllLines(connections)).containsOnly(ConnectionWatch.WATCHING);
    }

    /** What the other test trusts in. */
    @Test
    void theWatchSeesConnectionsAndLookups() throws Exception {
        Path connections = directory.resolve("connections");
        System.setProperty(ConnectionWatch.FILE, connections.toString());
        try {
            ConnectionWatch watch = new ConnectionWatch();
            watch.checkConnect("192.0.2.1", 443);
            watch.checkConnect("example.com", -1);
            watch.checkConnect("127.0.0.1", 80);
        } finally {
            System.clearProperty(ConnectionWatch.FILE);
        }
        assertThat(Files.readAllLines(connections))
                .containsExactly(ConnectionWatch.WATCHING, "192.0.2.1:443", "example.com:-1");
    }
}
