package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a sandbox lives with others, with many subscribers, and with bad code. */
class LifeTest {
    private static final int CONNECTIONS = 10;
    private static final int SUBSCRIPTIONS = 100;

    @TempDir
    private Path directory;

    @Test
    void aThousandSubscribersHearOfOneMutationOnceEach() throws Exception {
        List<RealtimeClient> clients = new ArrayList<>();
        try (TestSandbox sandbox = TestSandbox.start()) {
            Map<String, String> key = Map.of("x-api-key", sandbox.apiKey());
            for (int i = 0; i < CONNECTIONS; i++) {
                RealtimeClient client = RealtimeClient.open(sandbox, "", key, true);
                clients.add(client);
                client.init();
                for (int j = 0; j < SUBSCRIPTIONS; j++) {
                    client.start("s" + j, "subscription { onCreateTodo { id } }", key);
                }
                for (int j = 0; j < SUBSCRIPTIONS; j++) {
                    assertThat(client.next().path("type").asText()).isEqualTo("start_ack");
                }
            }
            sandbox.as("alice", "mutation { createTodo(input: {id: \"1\", title: \"x\"}) { id } }");
            for (RealtimeClient client : clients) {
                Set<String> heard = new HashSet<>();
                for (int j = 0; j < SUBSCRIPTIONS; j++) {
                    JsonNode event = client.next();
                    assertThat(event.at("/payload/data/onCreateTodo/id").asText())
                            .isEqualTo("1");
                    heard.add(event.path("id").asText());
                }
                assertThat(heard).hasSize(SUBSCRIPTIONS);
                client.assertSilent();
            }
        } finally {
            clients.forEach(RealtimeClient::close);
        }
    }

    @Test
    void twoSandboxesDoNotSeeEachOther() throws Exception {
        BackendFiles files = new BackendFiles(
                new Api("a", AuthenticationType.API_KEY, List.of(), 7, List.of()), "type Query { a: Int }");
        Path classes = files.value("Query", "a", "1").write(directory);
        try (AmplifySandbox second = AmplifySandbox.builder().classes(classes).start()) {
            try (AmplifySandbox first =
                    AmplifySandbox.builder().classes(classes).start()) {
                assertThat(first.endpoint()).isNotEqualTo(second.endpoint());
                assertThat(LocalClient.send(second, "{ a }", "x-api-key", String.valueOf(first.apiKey()))
                                .statusCode())
                        .isEqualTo(401);
            }
            assertThat(LocalClient.withApiKey(second, "{ a }").at("/data/a").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void twoSandboxesKeepTheirItemsAndEventsToThemselves() throws Exception {
        String create = "mutation { createTodo(input: {id: \"1\", title: \"x\"}) { id title } }";
        String get = "{ getTodo(id: \"1\") { title } }";
        try (AmplifySandbox first =
                        AmplifySandbox.builder().classes(TestSandbox.CLASSES).start();
                AmplifySandbox second =
                        AmplifySandbox.builder().classes(TestSandbox.CLASSES).start();
                RealtimeClient client = RealtimeClient.listening(second, "onCreateTodo { id }")) {
            assertThat(LocalClient.as(first, "alice", create)
                            .at("/data/createTodo/id")
                            .asText())
                    .isEqualTo("1");
            assertThat(LocalClient.as(first, "alice", get)
                            .at("/data/getTodo/title")
                            .asText())
                    .isEqualTo("x");
            assertThat(LocalClient.as(second, "alice", get).at("/data/getTodo").isNull())
                    .isTrue();
            client.assertSilent();
            LocalClient.as(second, "alice", create);
            assertThat(client.next().at("/payload/data/onCreateTodo/id").asText())
                    .isEqualTo("1");
            first.reset();
            assertThat(LocalClient.as(second, "alice", get)
                            .at("/data/getTodo/title")
                            .asText())
                    .isEqualTo("x");
        }
    }

    @Test
    void tellsItsClientsThatItStops() throws Exception {
        AmplifySandbox sandbox =
                AmplifySandbox.builder().classes(TestSandbox.CLASSES).start();
        try (RealtimeClient client = RealtimeClient.listening(sandbox, "onCreateTodo { id }")) {
            sandbox.close();
            client.awaitClosed();
        } finally {
            sandbox.close();
        }
        assertThatThrownBy(() -> LocalClient.as(sandbox, "alice", "{ getTodo(id: \"1\") { id } }"))
                .isInstanceOf(IOException.class);
        AmplifySandbox.builder()
                .classes(TestSandbox.CLASSES)
                .port(sandbox.endpoint().getPort())
                .start()
                .close();
    }

    @Test
    void anEndlessLoopIsCutOffAndReportedWhileOthersAreServed() throws Exception {
        BackendFiles files = new BackendFiles(
                        new Api("a", AuthenticationType.API_KEY, List.of(), 7, List.of()),
                        "type Query { fine: Int loop: Int }")
                .value("Query", "fine", "1")
                .resolver("Query", "loop", "NONE_DS", "const a = [1]; for (const x of a) { a.push(x); }", "return 1;");
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        try (AmplifySandbox sandbox = AmplifySandbox.builder()
                .classes(files.write(directory))
                .log(lines::add)
                .start()) {
            CompletableFuture<JsonNode> loop = CompletableFuture.supplyAsync(() -> answer(sandbox, "{ loop }"));
            assertThat(answer(sandbox, "{ fine }").at("/data/fine").asInt()).isEqualTo(1);
            assertThat(loop.join().at("/errors/0/errorType").asText()).isEqualTo("ResolverLimitExceeded");
            assertThat(answer(sandbox, "{ fine }").at("/data/fine").asInt()).isEqualTo(1);
        }
        assertThat(lines).anyMatch(line -> line.startsWith("query    fine  "));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("query    loop  ") && line.contains("! ResolverLimitExceeded"));
    }

    private static JsonNode answer(AmplifySandbox sandbox, String query) {
        try {
            return LocalClient.withApiKey(sandbox, query);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
