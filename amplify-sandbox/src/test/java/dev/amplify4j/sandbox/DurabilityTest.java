package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of data after the process was killed, the disk was full, or the file was damaged. */
class DurabilityTest {
    private static final int WRITERS = 4;

    @TempDir
    private Path directory;

    @Test
    void noAcknowledgedWriteIsLostWhenItIsKilled() throws Exception {
        killWhileWriting(2, 50);
    }

    @Test
    @Tag("nightly")
    void noAcknowledgedWriteIsLostInTwentyKills() throws Exception {
        killWhileWriting(20, 1_000);
    }

    /** kill -9 in the middle of writes, again and again: what was acknowledged is there afterwards. */
    private void killWhileWriting(int cycles, int writes) throws Exception {
        Random random = new Random(7);
        Set<String> all = new HashSet<>();
        Set<String> last = Set.of();
        for (int cycle = 0; cycle <= cycles; cycle++) {
            Process process = launch(directory.resolve("data"));
            try {
                Client client = client(process);
                for (String id : cycle == cycles ? all : last) {
                    assertThat(client.get(id).at("/data/getTodo/id").asText()).isEqualTo(id);
                }
                if (cycle < cycles) {
                    last = writeUntilKilled(client, cycle, writes / 2 + random.nextInt(writes / 2), process);
                    all.addAll(last);
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(all).hasSizeGreaterThan(cycles * writes / 2);
    }

    /** Several write at once, so that some are in the middle of it when the process is killed. */
    private static Set<String> writeUntilKilled(Client client, int cycle, int enough, Process process)
            throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicInteger number = new AtomicInteger();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            writers.execute(() -> {
                try {
                    while (process.isAlive()) {
                        String id = cycle + "-" + number.getAndIncrement();
                        if (client.create(id).at("/data/createTodo/id").asText().equals(id)) {
                            acknowledged.add(id);
                        }
                        if (acknowledged.size() >= enough) {
                            process.destroyForcibly();
                        }
                    }
                } catch (Exception killed) {
                    // nobody knows what became of this one
                }
            });
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(enough);
        return acknowledged;
    }

    @Test
    void aDamagedFileIsReportedAndLeftAsItIs() throws Exception {
        Path data = directory.resolve("data");
        Process process = launch(data);
        try {
            client(process).create("1");
        } finally {
            process.destroyForcibly().waitFor();
        }
        Path file = data.resolve("dynamodb/dynamodb.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(file) / 3);
        }
        long size = Files.size(file);
        Process second = launch(data);
        try {
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(2);
            assertThat(Files.readString(directory.resolve("err")))
                    .startsWith("amplify-sandbox: ")
                    .contains(data.toString(), "damaged")
                    .hasLineCount(1);
        } finally {
            second.destroyForcibly().waitFor();
        }
        assertThat(file).hasSize(size);
    }

    /** On a file system of 5 MB: the write fails with an error, what was there before can be read, and once there is room writes go on. */
    @Test
    @Tag("nightly")
    void aFullDiskFailsTheWriteAlone() throws Exception {
        Path disk = Files.createDirectories(directory.resolve("disk"));
        assumeTrue(mount("size=5m", disk), "a small file system can be mounted");
        try {
            Process process = launch(disk.resolve("data"));
            int written = 0;
            try {
                Client client = client(process);
                JsonNode answer = client.create("0");
                while (!answer.has("errors")) {
                    assertThat(written).isLessThan(2_000);
                    written++;
                    answer = client.create(Integer.toString(written), "x".repeat(20_000));
                }
                assertThat(answer.at("/errors/0/errorType").asText()).startsWith("DynamoDB:");
                assertThat(answer.at("/errors/0/message").asText()).isNotEmpty().doesNotContain("\tat ");
                assertThat(client.get("0").at("/data/getTodo/id").asText()).isEqualTo("0");

                assertThat(mount("remount,size=50m", disk)).isTrue();

                assertThat(client.create("later").at("/data/createTodo/id").asText())
                        .isEqualTo("later");
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertThat(written).isGreaterThan(10);
            Process again = launch(disk.resolve("data"));
            try {
                Client client = client(again);
                for (String id : List.of("0", Integer.toString(written - 1), "later")) {
                    assertThat(client.get(id).at("/data/getTodo/id").asText()).isEqualTo(id);
                }
            } finally {
                again.destroyForcibly().waitFor();
            }
        } finally {
            new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
        }
    }

    private static boolean mount(String options, Path disk) throws Exception {
        try {
            return new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private Process launch(Path data) throws Exception {
        return SandboxProcess.launchInPlace(
                directory,
                "--classes",
                TestSandbox.CLASSES.toString(),
                "--port",
                "0",
                "--data",
                data.toString(),
                "--outputs",
                directory.resolve("outputs.json").toString());
    }

    private Client client(Process process) throws Exception {
        URI endpoint = URI.create(SandboxProcess.awaitReady(directory, process));
        String key = TestSandbox.JSON
                .readTree(directory.resolve("outputs.json").toFile())
                .at("/data/api_key")
                .asText();
        return new Client(endpoint, key);
    }

    private record Client(URI endpoint, String key) {
        JsonNode create(String id) throws Exception {
            return create(id, "x");
        }

        JsonNode create(String id, String title) throws Exception {
            return post("mutation { createTodo(input: {id: \"" + id + "\", title: \"" + title + "\"}) { id } }");
        }

        JsonNode get(String id) throws Exception {
            return post("{ getTodo(id: \"" + id + "\") { id } }");
        }

        private JsonNode post(String query) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(endpoint)
                    .header("x-api-key", key)
                    .timeout(Duration.ofSeconds(20))
                    .POST(HttpRequest.BodyPublishers.ofString(TestSandbox.body(query, Map.of())))
                    .build();
            return TestSandbox.json(TestSandbox.HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
        }
    }
}
