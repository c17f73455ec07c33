package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.sandbox.identity.ApiKey;
import dev.amplify4j.sandbox.identity.SandboxKeys;
import dev.amplify4j.sandbox.identity.SandboxKeysFile;
import dev.amplify4j.schema.plan.CodeBundle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting, and everything that keeps a sandbox from it. */
class ServicesTest {
    private static final Path META_INF = Path.of("META-INF/amplify");

    /** As the test backend says. */
    private static final Duration API_KEY_LIFE = Duration.ofDays(30);

    @TempDir
    private Path directory;

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThatThrownBy(() -> start(TestSandbox.CLASSES, null, taken.getLocalPort()))
                    .isInstanceOf(SandboxException.class)
                    .hasMessage("port " + taken.getLocalPort()
                            + " is taken: stop what uses it, or choose another with --port");
        }
    }

    @Test
    void saysThatThereIsNoPlan() {
        assertThatThrownBy(() -> start(directory, null, 0))
                .isInstanceOf(SandboxException.class)
                .hasMessageStartingWith("no META-INF/amplify/plan.json in [" + directory + "]: compile");
    }

    @Test
    void saysThatThereIsNoDirectory() {
        assertThatThrownBy(() -> start(directory.resolve("none"), null, 0))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("no such class directory");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan.json | '' | is corrupt",
                "plan.json | { | is corrupt",
                "plan.json | [] | is corrupt",
                "plan.json | {\"formatVersion\":99} | is corrupt",
                "schema.graphql | type Query { | no valid AppSync schema",
                "schema.graphql | type Query { a: Missing } | no valid AppSync schema",
                "schema.graphql | type Query { a: String } | which the schema does not have",
                "model-introspection.json | { | is corrupt",
            })
    void saysWhichFileIsCorrupt(String file, String content, String expected) throws Exception {
        copyBackend();
        Files.writeString(directory.resolve(META_INF).resolve(file), content);
        assertThatThrownBy(() -> start(directory, null, 0))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining(expected)
                .hasMessageContaining("compile the models again")
                .message()
                .hasLineCount(1);
    }

    @Test
    void saysWhichFileIsMissing() throws Exception {
        copyBackend();
        Path bundle = directory.resolve(CodeBundle.RESOURCE);
        Files.writeString(bundle, Files.readString(bundle).replace("//// resolvers/Query.getTodo.js", "//// gone"));
        assertThatThrownBy(() -> start(directory, null, 0))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("resolvers/Query.getTodo.js is missing in META-INF/amplify/resolvers.js");
        Files.delete(bundle);
        assertThatThrownBy(() -> start(directory, null, 0))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("META-INF/amplify/resolvers.js is missing");
    }

    @Test
    void givesThePortBackWhenItCannotStart() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() ->
                        Services.start(TestSandbox.settings(TestSandbox.CLASSES, null, port, List.of()), tables -> {
                            throw new IllegalStateException("no tables today");
                        }))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("no tables today");
        start(TestSandbox.CLASSES, null, port).close();
    }

    @Test
    void keepsItsKeysInTheDataDirectory() throws Exception {
        Path data = directory.resolve("data");
        String apiKey;
        String poolId;
        try (Services first = start(TestSandbox.CLASSES, data, 0)) {
            apiKey = first.apiKey();
            poolId = first.pool().id();
        }
        try (Services second = start(TestSandbox.CLASSES, data, 0)) {
            assertThat(second.apiKey()).isEqualTo(apiKey);
            assertThat(second.pool().id()).isEqualTo(poolId);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void letsOneSandboxUseADataDirectory() {
        Path data = directory.resolve("data");
        try (Services first = start(TestSandbox.CLASSES, data, 0)) {
            assertThatThrownBy(() -> start(TestSandbox.CLASSES, data, 0))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageStartingWith("another sandbox uses the data directory " + data);
            assertThat(first.port()).isPositive();
        }
    }

    @Test
    void repeatsNothingOfADamagedKeyFile() throws Exception {
        Path file = Files.writeString(directory.resolve("keys.json"), "{\"apiKey\":\"da2-secret\",\"signingKey\":7}");
        assertThatThrownBy(() -> SandboxKeysFile.readOrCreate(file, Duration.ofDays(1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("delete it to get new ones")
                .hasMessageNotContaining("da2-secret");
    }

    @Test
    void replacesAnExpiredApiKeyAndKeepsTheRest() throws Exception {
        Path file = directory.resolve("keys.json");
        SandboxKeys old = SandboxKeysFile.readOrCreate(file, Duration.ofDays(1));
        String aged = Files.readString(file)
                .replace(
                        old.apiKeyCreated().toString(),
                        Instant.now().minus(Duration.ofDays(2)).toString());
        Files.write(file, aged.getBytes(StandardCharsets.UTF_8));
        SandboxKeys renewed = SandboxKeysFile.readOrCreate(file, Duration.ofDays(1));
        assertThat(renewed.apiKey()).isNotEqualTo(old.apiKey());
        assertThat(renewed.signingKey().get()).isEqualTo(old.signingKey().get());
        assertThat(SandboxKeysFile.readOrCreate(file, Duration.ofDays(1)).apiKey())
                .isEqualTo(renewed.apiKey());
    }

    @Test
    void refusesAnApiKeyFromTheMomentItExpires() {
        Instant now = Instant.now();
        ApiKey key = new ApiKey("da2-x", now);
        assertThat(key.admits("da2-x", now.minusMillis(1))).isTrue();
        assertThat(key.admits("da2-x", now)).isFalse();
        assertThat(key.toString()).doesNotContain("da2-x");
    }

    @Test
    void refusesAnApiKeyThatExpiresWhileItRuns() throws Exception {
        try (TestSandbox first = TestSandbox.start(directory)) {
            assertThat(first.apiKey()).isNotEmpty();
        }
        Path file = directory.resolve("keys.json");
        Instant created = SandboxKeysFile.readOrCreate(file, API_KEY_LIFE).apiKeyCreated();
        Instant aged = Instant.now().minus(API_KEY_LIFE).plusSeconds(8);
        Files.writeString(file, Files.readString(file).replace(created.toString(), aged.toString()));
        try (TestSandbox second = TestSandbox.start(directory)) {
            String query = TestSandbox.body("{ getTodo(id: \"1\") { id } }", Map.of());
            Instant deadline = Instant.now().plusSeconds(20);
            int status = second.post(query, "x-api-key", second.apiKey()).statusCode();
            assertThat(status).isEqualTo(200);
            while (status == 200 && Instant.now().isBefore(deadline)) {
                Thread.sleep(100);
                status = second.post(query, "x-api-key", second.apiKey()).statusCode();
            }
            assertThat(status).isEqualTo(401);
            assertThat(Instant.now()).isAfterOrEqualTo(aged.plus(API_KEY_LIFE));
        }
    }

    private static Services start(Path classes, @Nullable Path data, int port) {
        return Services.start(TestSandbox.settings(classes, data, port, List.of()), tables -> new TodoStore());
    }

    private void copyBackend() throws IOException {
        try (Stream<Path> files = Files.walk(TestSandbox.CLASSES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target =
                        directory.resolve(TestSandbox.CLASSES.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }
}
