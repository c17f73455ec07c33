package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that want to cost more than they should. */
class HostileQueryTest {
    private static TestSandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = TestSandbox.start();
        sandbox.as("alice", "{ getTodo(id: 1) { id } }");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void refusesQuickly(String name, String document) throws Exception {
        String body = TestSandbox.body(document, Map.of());
        String token = sandbox.token("alice");
        long start = System.nanoTime();
        HttpResponse<String> response = sandbox.post(body, "authorization", token);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        JsonNode answer = TestSandbox.json(response);
        assertThat(response.statusCode()).isIn(200, 400);
        assertThat(answer.path("data").isNull() || answer.path("data").isMissingNode())
                .isTrue();
        assertThat(answer.get("errors")).isNotEmpty();
        assertThat(response.body()).doesNotContain("graphql.", "java.", "\tat ").hasSizeLessThan(100_000);
        assertThat(taken)
                .as("a limit far above what a refusal takes, for slow machines")
                .isLessThan(Duration.ofSeconds(2));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments(
                        "too deep", "{ getTodo(id: 1) " + "{ comments ".repeat(80) + "{ id }" + "}".repeat(80) + " }"),
                arguments("nested ten thousand times", "{ a ".repeat(10_000) + "}".repeat(10_000)),
                arguments(
                        "nested lists in an argument",
                        "{ getTodo(id: " + "[".repeat(5_000) + "]".repeat(5_000) + ") { id } }"),
                arguments("fragments that double 20 times", doubling(20)),
                arguments("fragments that double 60 times", doubling(60)),
                arguments(
                        "a fragment that doubles and is not used",
                        "{ context } " + doubling(16).substring(doubling(16).indexOf("fragment"))),
                arguments("a fragment in itself", "{ getTodo(id: 1) { ...a } } fragment a on Todo { ...a }"),
                arguments(
                        "fragments in a circle",
                        "{ getTodo(id: 1) { ...a } } fragment a on Todo { ...b } fragment b on Todo { ...a }"),
                arguments("aliases", "{ " + many(600, "a%d: context ") + "}"),
                arguments("duplicate fields", "{ " + "context ".repeat(14_000) + "}"),
                arguments("tokens", "{ " + "context ".repeat(20_000) + "}"),
                arguments("directives", "{ context " + "@skip(if: false) ".repeat(3_000) + "}"),
                arguments("unknown directives", "{ context " + "@x ".repeat(5_000) + "}"),
                arguments("whitespace", "{" + " ".repeat(900_000) + "nope }"),
                arguments("commas and comments", "{" + ",".repeat(300_000) + "#x\n nope }"),
                arguments("block string", "{ getTodo(id: \"\"\"" + "x".repeat(900_000) + "\"\"\") }"));
    }

    @Test
    void stopsCallingResolversAtTheQuota() throws Exception {
        // 250 todos, each with a resolver for its comments under 45 aliases: more than 10,000 calls.
        for (int i = 0; i < 250; i++) {
            sandbox.as("alice", "mutation { createTodo(input: {title: \"t\"}) { id } }");
        }
        JsonNode answer = sandbox.as("alice", "{ listTodos { items { " + many(45, "c%d: comments { id } ") + "} } }");
        assertThat(answer.at("/errors/0/errorType").asText()).isEqualTo("ResolverCountLimitExceeded");
    }

    @Test
    void stillServesAnOrdinaryDocument() throws Exception {
        JsonNode answer = sandbox.as("alice", "{ " + many(400, "a%d: getTodo(id: 1) { id } ") + "}");
        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.get("data")).hasSize(400);
    }

    private static String doubling(int times) {
        StringBuilder document = new StringBuilder("{ getTodo(id: 1) { ...f0 } } ");
        for (int i = 0; i < times; i++) {
            document.append("fragment f").append(i).append(" on Todo { ...f").append(i + 1);
            document.append(" ...f").append(i + 1).append(" } ");
        }
        return document.append("fragment f")
                .append(times)
                .append(" on Todo { id }")
                .toString();
    }

    private static String many(int times, String part) {
        return IntStream.range(0, times).mapToObj(part::formatted).reduce("", String::concat);
    }
}
