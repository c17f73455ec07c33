package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscriptions over a real WebSocket. */
class RealtimeTest {
    private static final String ON_CREATE = "subscription { onCreateTodo { id title done owner } }";

    private static TestSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = TestSandbox.start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void deliversWhatTheMutationSelectedAndNullForTheRest() throws Exception {
        try (RealtimeClient client = connected()) {
            client.start("1", ON_CREATE, Map.of("Authorization", sandbox.token("bob")));
            assertThat(client.next()).hasToString("{\"id\":\"1\",\"type\":\"start_ack\"}");
            create("a: title id", "x");
            assertThat(client.next())
                    .hasToString("{\"id\":\"1\",\"type\":\"data\",\"payload\":{\"data\":{\"onCreateTodo\":"
                            + "{\"id\":\"x\",\"title\":\"x\",\"done\":null,\"owner\":null}}}}");
        }
    }

    @Test
    void reportsARequiredFieldThatTheMutationDidNotSelect() throws Exception {
        try (RealtimeClient client = connected()) {
            client.start("1", ON_CREATE, Map.of("Authorization", sandbox.token("bob")));
            client.next();
            create("id", "x");
            JsonNode payload = client.next().get("payload");
            assertThat(payload.at("/data/onCreateTodo").isNull()).isTrue();
            assertThat(payload.at("/errors/0/message").asText())
                    .isEqualTo("Cannot return null for non-nullable type: 'String' within parent 'Todo'"
                            + " (/onCreateTodo/title)");
        }
    }

    @Test
    void doesNotShowASubscriberWhatItsDirectivesForbid() throws Exception {
        try (RealtimeClient client = connected()) {
            String query = "subscription { onCreateTodo { id notes } }";
            client.start("1", query, Map.of("x-api-key", sandbox.apiKey()));
            client.next();
            sandbox.post(
                    TestSandbox.body(
                            "mutation { createTodo(input: {id: \"n\", title: \"t\", notes: \"secret\"}) { id notes } }",
                            Map.of()),
                    "authorization",
                    sandbox.token("root", "admin"));
            JsonNode payload = client.next().get("payload");
            assertThat(payload.at("/data/onCreateTodo/notes").isNull()).isTrue();
            assertThat(payload.at("/errors/0/errorType").asText()).isEqualTo("Unauthorized");
            assertThat(payload.toString()).doesNotContain("secret");
        }
    }

    /** Who asks alike is told alike, but only what they may see: events are worded once for equal subscriptions of one caller. */
    @Test
    void tellsTwoCallersWhoAskAlikeWhatEachMaySee() throws Exception {
        String query = "subscription { onCreateTodo { id notes } }";
        Map<String, String> admin = Map.of("Authorization", sandbox.token("root", "admin"));
        try (RealtimeClient anybody = connected();
                RealtimeClient insider = RealtimeClient.open(sandbox, "", admin, true)) {
            insider.init();
            anybody.start("1", query, Map.of("x-api-key", sandbox.apiKey()));
            anybody.next();
            insider.start("1", query, admin);
            insider.next();
            sandbox.as("root", "mutation { createTodo(input: {title: \"t\"}) { id } }");
            assertThat(anybody.next().at("/type").asText()).isEqualTo("data");
            assertThat(insider.next().at("/type").asText()).isEqualTo("data");

            sandbox.post(
                    TestSandbox.body(
                            "mutation { createTodo(input: {title: \"t\", notes: \"secret\"}) { id notes } }", Map.of()),
                    "authorization",
                    sandbox.token("root", "admin"));

            assertThat(anybody.next().toString()).contains("Unauthorized").doesNotContain("secret");
            assertThat(insider.next().at("/payload/data/onCreateTodo/notes").asText())
                    .isEqualTo("secret");
        }
    }

    @Test
    void deliversEachEventOnceAndInOrderToEverySubscription() throws Exception {
        try (RealtimeClient client = connected();
                RealtimeClient other = connected()) {
            for (RealtimeClient each : new RealtimeClient[] {client, other}) {
                each.start("s", ON_CREATE, Map.of("Authorization", sandbox.token("bob")));
                each.next();
            }
            for (int i = 0; i < 200; i++) {
                create("id title", "t" + i);
            }
            for (RealtimeClient each : new RealtimeClient[] {client, other}) {
                for (int i = 0; i < 200; i++) {
                    assertThat(each.next().at("/payload/data/onCreateTodo/id").asText())
                            .isEqualTo("t" + i);
                }
                each.assertSilent();
            }
        }
    }

    @Test
    void losesNoneOfManyConcurrentEvents() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try (RealtimeClient client = connected()) {
            client.start("s", ON_CREATE, Map.of("Authorization", sandbox.token("bob")));
            client.next();
            List<Callable<JsonNode>> mutations = IntStream.range(0, 100)
                    .mapToObj(i -> (Callable<JsonNode>) () -> create("id title", "t" + i))
                    .toList();
            writers.invokeAll(mutations).forEach(done -> assertThat(done).succeedsWithin(10, TimeUnit.SECONDS));
            assertThat(IntStream.range(0, 100)
                            .mapToObj(i -> client.nextOrFail()
                                    .at("/payload/data/onCreateTodo/id")
                                    .asText())
                            .distinct())
                    .hasSize(100);
        } finally {
            writers.shutdownNow();
            writers.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void filtersByWhatTheResolverSet() throws Exception {
        try (RealtimeClient client = connected()) {
            client.start(
                    "1",
                    "subscription ($f: TodoFilterInput) { onCreateTodo(filter: $f) { id title } }",
                    Map.of("f", Map.of("title", Map.of("beginsWith", "want"))),
                    Map.of("Authorization", sandbox.token("bob")));
            client.next();
            create("id title", "other");
            create("id title", "wanted");
            assertThat(client.next().at("/payload/data/onCreateTodo/id").asText())
                    .isEqualTo("wanted");
            client.assertSilent();
        }
    }

    @Test
    void filtersByArgumentsWhenNoFilterIsSet() throws Exception {
        create("id", "x");
        try (RealtimeClient client = connected()) {
            client.start(
                    "1",
                    "subscription { onUpdateTodo(title: \"new\") { title owner } }",
                    Map.of("Authorization", sandbox.token("bob")));
            client.next();
            for (String title : new String[] {"old", "new"}) {
                sandbox.as("alice", "mutation { updateTodo(input: {id: \"x\", title: \"" + title + "\"}) { title } }");
            }
            assertThat(client.next().at("/payload/data/onUpdateTodo/title").asText())
                    .isEqualTo("new");
            client.assertSilent();
        }
    }

    @Test
    void tellsNobodyOfAMutationThatFailed() throws Exception {
        create("id", "x");
        try (RealtimeClient client = connected()) {
            client.start("1", "subscription { onUpdateTodo { id } }", Map.of("Authorization", sandbox.token("bob")));
            client.next();
            sandbox.as("bob", "mutation { updateTodo(input: {id: \"x\", title: \"stolen\"}) { id title } }");
            client.assertSilent();
        }
    }

    @Test
    void stopsASubscriptionAndKeepsTheOthers() throws Exception {
        try (RealtimeClient client = connected()) {
            for (String id : new String[] {"1", "2"}) {
                client.start(id, ON_CREATE, Map.of("Authorization", sandbox.token("bob")));
                client.next();
            }
            client.send(Map.of("type", "stop", "id", "1"));
            assertThat(client.next()).hasToString("{\"id\":\"1\",\"type\":\"complete\"}");
            create("id title", "x");
            assertThat(client.next().get("id").asText()).isEqualTo("2");
            client.assertSilent();
            client.start("1", ON_CREATE, Map.of("Authorization", sandbox.token("bob")));
            assertThat(client.next()).hasToString("{\"id\":\"1\",\"type\":\"start_ack\"}");
        }
    }

    @Test
    void acceptsAllThreeWaysToAuthorizeAHandshake() throws Exception {
        Map<String, String> headers = Map.of("host", "localhost", "x-api-key", sandbox.apiKey());
        try (RealtimeClient protocol = RealtimeClient.open(sandbox, "", headers, true)) {
            protocol.init();
        }
        // The tilde and the umlaut make the two alphabets differ.
        byte[] json = TestSandbox.JSON.writeValueAsBytes(Map.of("x-api-key", sandbox.apiKey(), "host", "~~~ü"));
        for (Base64.Encoder encoder : List.of(
                Base64.getEncoder(),
                Base64.getUrlEncoder(),
                Base64.getUrlEncoder().withoutPadding())) {
            String query = "?header=" + URLEncoder.encode(encoder.encodeToString(json), StandardCharsets.UTF_8)
                    + "&payload=e30=";
            try (RealtimeClient inQuery = RealtimeClient.open(sandbox, query, Map.of(), true)) {
                inQuery.init();
            }
        }
        try (RealtimeClient plain = RealtimeClient.openPlain(sandbox, sandbox.apiKey())) {
            plain.init();
        }
    }

    @Test
    void refusesAConnectionWithABadKeyAndClosesIt() throws Exception {
        try (RealtimeClient client =
                RealtimeClient.open(sandbox, "", Map.of("host", "localhost", "x-api-key", "wrong"), true)) {
            client.send(Map.of("type", "connection_init"));
            assertThat(client.next())
                    .hasToString("{\"type\":\"connection_error\",\"payload\":{\"errors\":[{"
                            + "\"errorType\":\"UnauthorizedException\","
                            + "\"message\":\"You are not authorized to make this call.\",\"errorCode\":401}]}}");
            client.awaitClosed();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?header=%25%25", "?header=bm8ganNvbg==", "?header=W10=", "?header="})
    void refusesAHandshakeThatCannotBeRead(String query) throws Exception {
        try (RealtimeClient client = RealtimeClient.open(sandbox, query, Map.of(), true)) {
            client.send(Map.of("type", "connection_init"));
            JsonNode error = client.next().at("/payload/errors/0");
            assertThat(error.get("errorType").asText()).isEqualTo("BadRequestException");
            assertThat(error.get("errorCode").asInt()).isEqualTo(400);
        }
    }

    @Test
    @Tag("nightly")
    void keepsAConnectionAliveEachMinute() throws Exception {
        try (RealtimeClient client = connected()) {
            assertThat(client.next(Duration.ofSeconds(65))).hasToString("{\"type\":\"ka\"}");
        }
    }

    /** Whose token has expired may not go on listening by a connection that was opened before. */
    @Test
    void closesAConnectionWhoseTokenHasExpired() throws Exception {
        try (TestSandbox quick = TestSandbox.keepingAlive(Duration.ofMillis(100));
                RealtimeClient client =
                        RealtimeClient.open(quick, "", Map.of("authorization", expiring(quick)), true)) {
            client.init();
            assertThat(client.next()).hasToString("{\"type\":\"ka\"}");
            client.awaitClosed();
        }
    }

    @Test
    void closesAConnectionWhenTheTokenOfASubscriptionHasExpired() throws Exception {
        try (TestSandbox quick = TestSandbox.keepingAlive(Duration.ofMillis(100));
                RealtimeClient client =
                        RealtimeClient.open(quick, "", Map.of("authorization", quick.token("alice")), true)) {
            client.init();
            client.start("1", "subscription { onCreateTodo { id } }", Map.of("authorization", expiring(quick)));
            assertThat(client.nextData().path("type").asText()).isEqualTo("start_ack");
            client.awaitClosed();
        }
    }

    /** A connection goes on whose expired token was only that of a subscription which has been stopped. */
    @Test
    void keepsAConnectionWhoseTokensAreGood() throws Exception {
        try (TestSandbox quick = TestSandbox.keepingAlive(Duration.ofMillis(100));
                RealtimeClient client =
                        RealtimeClient.open(quick, "", Map.of("authorization", quick.token("alice")), true)) {
            client.init();
            client.start("1", "subscription { onCreateTodo { id } }", Map.of("authorization", expiring(quick)));
            assertThat(client.nextData().path("type").asText()).isEqualTo("start_ack");
            client.send(Map.of("type", "stop", "id", "1"));
            assertThat(client.nextData().path("type").asText()).isEqualTo("complete");
            Instant expired = Instant.now().plusSeconds(4);
            while (Instant.now().isBefore(expired)) {
                assertThat(client.next()).hasToString("{\"type\":\"ka\"}");
            }
        }
    }

    /** A token of alice's that is good for two or three seconds. */
    private static String expiring(TestSandbox of) {
        return of.services
                .pool()
                .accessToken("alice", Map.of("exp", Date.from(Instant.now().plusSeconds(3))));
    }

    @Test
    void selectsTheProtocol() throws Exception {
        try (RealtimeClient client = connected()) {
            assertThat(client.subprotocol()).isEqualTo("graphql-ws");
        }
        try (RealtimeClient none = RealtimeClient.open(sandbox, "", Map.of(), false)) {
            none.send(Map.of("type", "connection_init"));
            assertThat(none.next().at("/payload/errors/0/errorType").asText()).isEqualTo("NoProtocolError");
        }
    }

    @Test
    void authorizesEachSubscriptionAnew() throws Exception {
        try (RealtimeClient client = connected()) {
            client.start("1", ON_CREATE, Map.of());
            assertThat(client.next().at("/payload/errors/0/errorType").asText()).isEqualTo("UnauthorizedException");
            client.start("2", ON_CREATE, Map.of("Authorization", "forged"));
            assertThat(client.next().at("/payload/errors/0/errorType").asText()).isEqualTo("UnauthorizedException");
            client.start("3", "subscription { onUpdateTodo { id } }", Map.of("x-api-key", sandbox.apiKey()));
            assertThat(client.next())
                    .hasToString("{\"id\":\"3\",\"type\":\"error\",\"payload\":{\"errors\":[{\"message\":"
                            + "\"Not Authorized to access onUpdateTodo on type Subscription\","
                            + "\"errorType\":\"Unauthorized\"}]}}");
            client.start(
                    "4",
                    "subscription { onCreateTodo(owner: \"alice\") { id } }",
                    Map.of("Authorization", sandbox.token("bob")));
            assertThat(client.next().at("/payload/errors/0/message").asText())
                    .isEqualTo("Not Authorized to access onCreateTodo on type Todo");
            create("id title", "x");
            client.assertSilent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "null",
                "{}",
                "{\"type\":5}",
                "{\"type\":\"nonsense\",\"id\":\"1\"}",
                "{\"type\":\"start\"}",
                "{\"type\":\"start\",\"id\":\"1\"}",
                "{\"type\":\"start\",\"id\":\"1\",\"payload\":7}",
                "{\"type\":\"stop\",\"id\":\"none\"}"
            })
    void answersNonsenseAndStaysUsable(String text) throws Exception {
        try (RealtimeClient client = connected()) {
            client.sendText(text);
            assertThat(client.next().get("type").asText()).isEqualTo("error");
            client.start("ok", ON_CREATE, Map.of("Authorization", sandbox.token("bob")));
            assertThat(client.next().get("type").asText()).isEqualTo("start_ack");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{\\\"query\\\":\\\"subscription {\\\"}",
                "{\\\"query\\\":\\\"subscription { nope }\\\"}",
                "{\\\"query\\\":\\\"{ context }\\\"}",
                "{\\\"query\\\":\\\"subscription { a: onCreateTodo { id } b: onUpdateTodo { id } }\\\"}"
            })
    void refusesWhatIsNoSubscription(String data) throws Exception {
        try (RealtimeClient client = connected()) {
            client.sendText("{\"type\":\"start\",\"id\":\"1\",\"payload\":{\"data\":\"" + data
                    + "\",\"extensions\":{\"authorization\":{\"Authorization\":\"" + sandbox.token("bob") + "\"}}}}");
            JsonNode answer = client.next();
            assertThat(answer.get("type").asText()).isEqualTo("error");
            assertThat(answer.at("/payload/errors/0/message").asText()).isNotEmpty();
        }
    }

    @Test
    void startsNothingBeforeConnectionInit() throws Exception {
        try (RealtimeClient client = RealtimeClient.open(sandbox, "", Map.of("x-api-key", sandbox.apiKey()), true)) {
            client.start("1", ON_CREATE, Map.of("Authorization", sandbox.token("bob")));
            assertThat(client.next().get("type").asText()).isEqualTo("error");
        }
    }

    @Test
    void refusesASecondSubscriptionWithTheSameId() throws Exception {
        try (RealtimeClient client = connected()) {
            client.start("1", ON_CREATE, Map.of("Authorization", sandbox.token("bob")));
            client.next();
            client.start("1", ON_CREATE, Map.of("Authorization", sandbox.token("bob")));
            assertThat(client.next().at("/payload/errors/0/errorType").asText()).isEqualTo("DuplicatedOperationError");
            create("id title", "x");
            assertThat(client.next().get("type").asText()).isEqualTo("data");
            client.assertSilent();
        }
    }

    @Test
    void refusesAForeignOriginBeforeTheUpgrade() {
        URI uri = URI.create("ws://localhost:" + sandbox.port() + "/graphql/realtime");
        assertThatThrownBy(() -> TestSandbox.HTTP
                        .newWebSocketBuilder()
                        .header("Origin", "http://evil.example")
                        .subprotocols("graphql-ws")
                        .buildAsync(uri, new WebSocket.Listener() {})
                        .join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        e -> assertThat(e.getResponse().statusCode()).isEqualTo(403));
    }

    private RealtimeClient connected() throws Exception {
        Map<String, String> headers = Map.of("host", "localhost", "Authorization", sandbox.token("bob"));
        RealtimeClient client = RealtimeClient.open(sandbox, "", headers, true);
        client.init();
        return client;
    }

    private JsonNode create(String selection, String name) throws Exception {
        String input = "{id: \"" + name + "\", title: \"" + name + "\"}";
        return sandbox.as("alice", "mutation { createTodo(input: " + input + ") { " + selection + " } }");
    }
}
