package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many reloads, some of them of broken files, while clients ask: each answer is of one version, and none fails. */
class ReloadUnderLoadTest {
    private static final int CLIENTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Api API = new Api("versions", AuthenticationType.API_KEY, List.of(), 7, List.of());

    @TempDir
    private Path classes;

    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();
    private volatile boolean over;

    @Test
    void answersAreOfOneVersion() throws Exception {
        reloadTimes(20);
    }

    @Test
    @Tag("nightly")
    void answersAreOfOneVersionThroughSixHundred() throws Exception {
        reloadTimes(600);
    }

    private void reloadTimes(int versions) throws Exception {
        write(0);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (AmplifySandbox sandbox = AmplifySandbox.builder().classes(classes).start();
                RealtimeClient subscriber = RealtimeClient.listening(sandbox, "told { first }")) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.execute(() -> ask(sandbox));
            }
            reload(sandbox, versions);
            over = true;
            clients.shutdown();
            assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(failures).isEmpty();
            assertThat(answers.get()).isGreaterThan(CLIENTS);
            assertThat(LocalClient.withApiKey(sandbox, "mutation { tell { first } }")
                            .at("/data/tell/first")
                            .asInt())
                    .isEqualTo(served.get());
            assertThat(subscriber.nextData().at("/payload/data/told/first").asInt())
                    .isEqualTo(served.get());
        } finally {
            clients.shutdownNow();
        }
    }

    /** Serves one version after the other; each third is broken, and the one before stays. */
    private void reload(AmplifySandbox sandbox, int versions) throws Exception {
        for (int version = 1; version <= versions; version++) {
            write(version);
            if (version % 3 == 0) {
                Files.writeString(classes.resolve("META-INF/amplify/schema.graphql"), "type Query {");
                assertThatThrownBy(sandbox::reload).isInstanceOf(SandboxException.class);
            } else {
                sandbox.reload();
                served.set(version);
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private void ask(AmplifySandbox sandbox) {
        try {
            while (!over) {
                int before = served.get();
                JsonNode answer = LocalClient.withApiKey(sandbox, "{ first second }");
                assertThat(answer.has("errors")).as(answer.toString()).isFalse();
                int first = answer.at("/data/first").asInt();
                assertThat(answer.at("/data/second").asInt()).isEqualTo(first);
                assertThat(first).as("a version that is still served").isGreaterThanOrEqualTo(before);
                assertThat(first == 0 || first % 3 != 0)
                        .as("a version that is not broken")
                        .isTrue();
                answers.incrementAndGet();
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (Exception | AssertionError e) {
            failures.add(e);
        }
    }

    /** Every field answers with the number of the version. */
    private void write(int version) {
        String number = Integer.toString(version);
        new BackendFiles(API, """
                        type Told { first: Int }
                        type Query { first: Int second: Int }
                        type Mutation { tell: Told }
                        type Subscription { told: Told @aws_subscribe(mutations: ["tell"]) }
                        """)
                .value("Query", "first", number)
                .value("Query", "second", number)
                .value("Mutation", "tell", "{ first: " + number + " }")
                .write(classes);
    }
}
