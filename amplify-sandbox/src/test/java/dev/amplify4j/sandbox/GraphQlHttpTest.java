package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP: answers, errors and everything malformed. */
class GraphQlHttpTest {
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
    void answersAMutationAndAQueryAsAppSync() throws Exception {
        HttpResponse<String> response = sandbox.post(
                TestSandbox.body(
                        "mutation ($input: CreateTodoInput!) { createTodo(input: $input) { id t: title owner meta } }",
                        Map.of("input", Map.of("id", "1", "title", "Write", "meta", "{\"a\":[1,2]}"))),
                "authorization",
                sandbox.token("alice"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/json;charset=UTF-8");
        assertThat(response.headers().firstValue("x-amzn-requestid").orElseThrow())
                .hasSize(36);
        assertThat(response.body())
                .isEqualTo("{\"data\":{\"createTodo\":{\"id\":\"1\",\"t\":\"Write\",\"owner\":\"alice\","
                        + "\"meta\":\"{\\\"a\\\":[1,2]}\"}}}");

        JsonNode read = sandbox.as("bob", "{ getTodo(id: \"1\") { title comments { content } } }");
        assertThat(read.at("/data/getTodo/title").asText()).isEqualTo("Write");
        assertThat(read.at("/data/getTodo/comments/0/content").asText()).isEqualTo("on Write");
    }

    @Test
    void answersNullForAMissingItemWithoutAnError() throws Exception {
        assertThat(sandbox.as("alice", "{ getTodo(id: \"none\") { id } }"))
                .hasToString("{\"data\":{\"getTodo\":null}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meow",
                "{",
                "[]",
                "{}",
                "{}}",
                "null",
                "\"query\"",
                "{\"query\":null}",
                "{\"query\":5}",
                "{\"query\":\"\"}",
                "{\"query\":\"{ getTodo(\"}",
                "{\"query\":\"{ context }\",\"variables\":[]}",
                "{\"query\":\"{ context }\",\"variables\":\"x\"}",
                "{\"query\":\"{ context }\",\"operationName\":7}",
                "{\"query\":\"{ context }\"} trailing",
                "\u0000\u0001"
            })
    void refusesWhatIsNoGraphQlRequest(String body) throws Exception {
        HttpResponse<String> response = sandbox.post(body, "authorization", sandbox.token("alice"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("MalformedHttpRequestException");
        assertThat(response.body())
                .isEqualTo("{\"errors\":[{\"errorType\":\"MalformedHttpRequestException\","
                        + "\"message\":\"Unable to parse GraphQL query.\"}]}");
    }

    @Test
    void saysThatABodyIsEmpty() throws Exception {
        HttpResponse<String> response = sandbox.post("", "authorization", sandbox.token("alice"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"message\":\"Request body is empty.\"");
    }

    @Test
    void refusesABodyOverTheLimit() throws Exception {
        HttpResponse<String> declared = sandbox.post(" ".repeat((1 << 20) + 1), "authorization", "x");
        assertThat(declared.statusCode()).isEqualTo(413);

        HttpRequest chunked = sandbox.request("/graphql")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(new byte[1 << 20], new byte[10])))
                .build();
        assertThat(TestSandbox.HTTP
                        .send(chunked, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void wordsValidationErrorsAsAppSync() throws Exception {
        assertThat(sandbox.as("alice", "{ nope }"))
                .hasToString("{\"data\":null,\"errors\":[{\"path\":null,"
                        + "\"locations\":[{\"line\":1,\"column\":3,\"sourceName\":null}],"
                        + "\"message\":\"Validation error of type FieldUndefined: Field 'nope' in type 'Query' is"
                        + " undefined @ 'nope'\"}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query ($id: ID!) { getTodo(id: $id) { id } } | {} | coerced Null value for NonNull type 'ID!'",
                "mutation ($i: CreateTodoInput!) { createTodo(input: $i) { id } } | {\"i\":{\"title\":[1]}} | Expected a String input",
                "mutation ($i: CreateTodoInput!) { createTodo(input: $i) { id } } | {\"i\":{\"title\":\"x\",\"owner\":\"me\"}} | owner",
                "mutation ($i: CreateTodoInput!) { createTodo(input: $i) { id } } | {\"i\":{\"title\":\"x\",\"dueAt\":\"tomorrow\"}} | Unable to parse `tomorrow` as a valid DateTime Object.",
                "mutation { createTodo(input: {title: \"x\" meta: \"{\"}) { id } } | {} | Unable to parse `{` as a valid JSON Object.",
                "{ getTodo(id: \"1\") } | {} | SubselectionRequired",
                "query A { context } query B { context } | {} | Must provide operation name"
            })
    void refusesWrongVariablesAndSelectionsWithStatus200(String query, String variables, String expected)
            throws Exception {
        HttpResponse<String> response = sandbox.post(
                "{\"query\":" + TestSandbox.JSON.writeValueAsString(query) + ",\"variables\":" + variables + "}",
                "authorization",
                sandbox.token("alice"));
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode body = TestSandbox.json(response);
        assertThat(body.get("data").isNull()).isTrue();
        assertThat(body.at("/errors/0/message").asText()).contains(expected);
        assertThat(body.at("/errors/0/path").isNull()).isTrue();
    }

    @Test
    void runsTheNamedOperation() throws Exception {
        String body = "{\"query\":\"query A { getTodo(id: 1) { id } } query B { none: getTodo(id: 2) { id } }\","
                + "\"operationName\":\"B\"}";
        assertThat(sandbox.post(body, "authorization", sandbox.token("alice")).body())
                .isEqualTo("{\"data\":{\"none\":null}}");
    }

    @Test
    void printsAResolversErrorWithSixMembersAndTheSelectedDataOnly() throws Exception {
        JsonNode answer = sandbox.as("alice", "{ fail(message: \"I am a teapot\") { id title } }");
        assertThat(answer)
                .hasToString("{\"data\":{\"fail\":null},\"errors\":[{\"path\":[\"fail\"],"
                        + "\"locations\":[{\"line\":1,\"column\":3,\"sourceName\":null}],"
                        + "\"message\":\"I am a teapot\",\"data\":{\"id\":\"1\",\"title\":\"kept\"},"
                        + "\"errorType\":\"Teapot\",\"errorInfo\":{\"hint\":\"pour\"}}]}");
    }

    @Test
    void showsResolversTheIdentityAndHeadersButNoCookie() throws Exception {
        HttpResponse<String> response = sandbox.post(
                TestSandbox.body("{ context }", Map.of()),
                "authorization",
                sandbox.token("alice", "admin"),
                "x-tenant",
                "blue",
                "cookie",
                "session=1");
        JsonNode context = TestSandbox.JSON.readTree(
                TestSandbox.json(response).at("/data/context").asText());
        JsonNode identity = context.get("identity");
        assertThat(identity.get("username").asText()).isEqualTo("alice");
        assertThat(identity.get("groups")).hasToString("[\"admin\"]");
        assertThat(identity.get("defaultAuthStrategy").asText()).isEqualTo("ALLOW");
        assertThat(identity.get("sourceIp").get(0).asText()).isIn("127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");
        assertThat(identity.get("sub")).isEqualTo(identity.at("/claims/sub"));
        assertThat(identity.at("/claims/token_use").asText()).isEqualTo("access");
        assertThat(identity.at("/claims/exp").isIntegralNumber()).isTrue();
        assertThat(identity.get("issuer")).isEqualTo(identity.at("/claims/iss"));
        assertThat(context.at("/headers/x-tenant")).hasToString("[\"blue\"]");
        assertThat(context.at("/headers/cookie").isMissingNode()).isTrue();
    }

    @Test
    void hasNoIdentityForAnApiKey() throws Exception {
        JsonNode context = TestSandbox.JSON.readTree(
                sandbox.withApiKey("{ guestContext }").at("/data/guestContext").asText());
        assertThat(context.get("identity").isNull()).isTrue();
    }

    @Test
    void sendsSubscriptionsToTheirOwnEndpoint() throws Exception {
        JsonNode answer = sandbox.as("alice", "subscription { onCreateTodo { id } }");
        assertThat(answer.at("/errors/0/errorType").asText()).isEqualTo("UnsupportedOperation");
    }

    @Test
    void answersIntrospection() throws Exception {
        JsonNode answer = sandbox.withApiKey("{ __schema { queryType { name } } __type(name: \"Todo\") { name } }");
        assertThat(answer.at("/data/__type/name").asText()).isEqualTo("Todo");
    }

    @Test
    void echoesTheRequestedHeadersToAPreflight() throws Exception {
        HttpRequest preflight = sandbox.request("/graphql")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .headers(
                        "origin",
                        "http://localhost:5173",
                        "access-control-request-method",
                        "POST",
                        "access-control-request-headers",
                        "authorization,x-amz-user-agent")
                .build();
        HttpResponse<String> response = TestSandbox.HTTP.send(preflight, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("access-control-allow-headers"))
                .hasValue("authorization,x-amz-user-agent");
        assertThat(response.headers().firstValue("access-control-allow-origin")).hasValue("*");
        assertThat(response.headers()
                        .firstValue("access-control-expose-headers")
                        .orElseThrow())
                .contains("x-amzn-errortype", "x-amzn-requestid");
    }

    @ParameterizedTest
    @CsvSource({"GET,/graphql,405", "PUT,/graphql,405", "GET,/nothing,404", "POST,/graphql/realtime,404"})
    void answersOtherMethodsAndPathsWithAnError(String method, String path, int status) throws Exception {
        HttpRequest request = sandbox.request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = TestSandbox.HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(TestSandbox.json(response).at("/errors/0/errorType").asText())
                .isEqualTo("UnknownOperationException");
    }

    @Test
    void resetsTheTables() throws Exception {
        sandbox.as("alice", "mutation { createTodo(input: {id: \"gone\", title: \"x\"}) { id } }");
        sandbox.services.reset();
        assertThat(sandbox.as("alice", "{ getTodo(id: \"gone\") { id } }")
                        .at("/data/getTodo")
                        .isNull())
                .isTrue();
    }
}
