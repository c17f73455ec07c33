package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The {@code @aws_*} directives, at type and field level. */
class AccessDirectivesTest {
    private static TestSandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = TestSandbox.start();
        sandbox.as("alice", "mutation { createTodo(input: {id: \"1\", title: \"x\", notes: \"n\"}) { id } }");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void refusesAFieldWithoutDirectiveToAllButTheDefaultType() throws Exception {
        assertThat(sandbox.withApiKey("{ context }"))
                .hasToString("{\"data\":{\"context\":null},\"errors\":[{\"path\":[\"context\"],"
                        + "\"locations\":[{\"line\":1,\"column\":3,\"sourceName\":null}],"
                        + "\"message\":\"Not Authorized to access context on type Query\","
                        + "\"data\":null,\"errorType\":\"Unauthorized\",\"errorInfo\":null}]}");
        assertThat(sandbox.as("alice", "{ context }").has("errors")).isFalse();
    }

    @Test
    void refusesAUserWhereOnlyTheApiKeyIsNamed() throws Exception {
        JsonNode answer = sandbox.as("alice", "{ guestContext }");
        assertThat(answer.at("/data/guestContext").isNull()).isTrue();
        assertThat(answer.at("/errors/0/message").asText())
                .isEqualTo("Not Authorized to access guestContext on type Query");
    }

    @Test
    void checksTheTypeOfANestedObject() throws Exception {
        JsonNode answer = sandbox.withApiKey("{ getTodo(id: \"1\") { title comments { id } } }");
        assertThat(answer.at("/data/getTodo/title").asText()).isEqualTo("x");
        assertThat(answer.at("/data/getTodo/comments").isNull()).isTrue();
        assertThat(answer.at("/errors/0/message").asText()).isEqualTo("Not Authorized to access id on type Comment");
    }

    @Test
    void letsAFieldsOwnDirectiveReplaceItsTypes() throws Exception {
        String query = "{ getTodo(id: \"1\") { title notes } }";
        JsonNode withKey = sandbox.withApiKey(query);
        assertThat(withKey.at("/data/getTodo/title").asText()).isEqualTo("x");
        assertThat(withKey.at("/data/getTodo/notes").isNull()).isTrue();
        assertThat(withKey.at("/errors/0/path")).hasToString("[\"getTodo\",\"notes\"]");
        assertThat(withKey.at("/errors/0/errorType").asText()).isEqualTo("Unauthorized");
    }

    @Test
    void asksForTheNamedGroups() throws Exception {
        String body = TestSandbox.body("{ getTodo(id: \"1\") { notes } }", Map.of());
        JsonNode other = TestSandbox.json(sandbox.post(body, "authorization", sandbox.token("bob", "administrators")));
        assertThat(other.at("/errors/0/message").asText()).isEqualTo("Not Authorized to access notes on type Todo");
        JsonNode admin = TestSandbox.json(sandbox.post(body, "authorization", sandbox.token("bob", "x", "admin")));
        assertThat(admin).hasToString("{\"data\":{\"getTodo\":{\"notes\":\"n\"}}}");
    }

    @Test
    void runsNoResolverThatIsRefused() throws Exception {
        sandbox.withApiKey("mutation { updateTodo(input: {id: \"1\", title: \"stolen\"}) { id } }");
        assertThat(sandbox.as("bob", "{ getTodo(id: \"1\") { title } }")
                        .at("/data/getTodo/title")
                        .asText())
                .isEqualTo("x");
    }

    @Test
    void namesTheReturnTypeWhenAResolverRefuses() throws Exception {
        JsonNode answer = sandbox.as("bob", "mutation { updateTodo(input: {id: \"1\", title: \"stolen\"}) { id } }");
        assertThat(answer.at("/errors/0/message").asText())
                .isEqualTo("Not Authorized to access updateTodo on type Todo");
    }
}
