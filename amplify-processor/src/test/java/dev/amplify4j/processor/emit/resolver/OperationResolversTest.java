package dev.amplify4j.processor.emit.resolver;

import static dev.amplify4j.processor.emit.TestOperations.API_KEY;
import static dev.amplify4j.processor.emit.TestOperations.GUESTS;
import static dev.amplify4j.processor.emit.TestOperations.USERS;
import static dev.amplify4j.processor.emit.TestOperations.blogWith;
import static dev.amplify4j.processor.emit.TestOperations.event;
import static dev.amplify4j.processor.emit.TestOperations.function;
import static dev.amplify4j.processor.emit.TestOperations.operation;
import static dev.amplify4j.processor.emit.TestOperations.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.processor.emit.resolver.OperationRun.Answer;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Custom operations decide who may call them, and hand the call to what answers it. */
class OperationResolversTest {
    private static final String ANSWER = "{\"result\": \"heard\"}";

    static Stream<Arguments> whoIsLetIn() {
        return Stream.of(
                Arguments.of(List.of(API_KEY), Set.of("API key")),
                Arguments.of(List.of(GUESTS), Set.of("guest")),
                Arguments.of(List.of(GUESTS, API_KEY), Set.of("guest", "API key")),
                Arguments.of(
                        List.of(TestBackends.IDENTITY_POOL),
                        Set.of("identity-pool user", "identity-pool user with a group's role")),
                Arguments.of(List.of(TestBackends.OIDC), Set.of("OIDC user with alice's claims", "OIDC editor")),
                Arguments.of(List.of(TestBackends.EDITORS), Set.of("editor", "member by a text", "member by JSON")),
                Arguments.of(List.of(TestBackends.OIDC_EDITORS), Set.of("OIDC editor")),
                Arguments.of(List.of(TestBackends.LAMBDA), Set.of("caller whom the Lambda authorizer let in")));
    }

    @ParameterizedTest
    @MethodSource("whoIsLetIn")
    void letInWhomARuleAdmitsAndNobodyElse(List<Role> roles, Set<String> admitted) {
        List<CustomOperation> operations = List.of(
                operation(Kind.QUERY, "echo", roles, function("echo")),
                operation(Kind.MUTATION, "chain", roles, function("echo"), event("log")),
                operation(Kind.MUTATION, "like", roles, script("handlers/echo.js")),
                operation(Kind.SUBSCRIPTION, "heard", roles));
        for (CustomOperation operation : operations) {
            try (OperationRun run = new OperationRun(operation)) {
                for (Caller caller : Caller.ALL) {
                    Answer answer = run.call(caller, Map.of(), ANSWER, ANSWER);

                    assertThat(answer.unauthorized())
                            .as(operation.name() + " by " + caller)
                            .isEqualTo(!admitted.contains(caller.name()));
                    if (answer.unauthorized()) {
                        assertThat(answer.asked()).as("requests for strangers").isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void handTheCallToTheFunctionAsTheOfficialStackDoes() {
        try (OperationRun run = new OperationRun(operation(Kind.QUERY, "echo", List.of(USERS), function("echo")))) {
            Answer answer = run.call(Caller.ALICE, Map.of("content", "hi"), ANSWER);

            assertThat(answer.value()).isEqualTo("heard");
            JsonNode request = answer.asked().get(0);
            assertThat(request.path("operation").asText()).isEqualTo("Invoke");
            assertThat(request.has("invocationType")).isFalse();
            JsonNode payload = request.path("payload");
            assertThat(payload.fieldNames())
                    .toIterable()
                    .containsExactly("typeName", "fieldName", "arguments", "identity", "source", "request", "prev");
            assertThat(payload.path("typeName").asText()).isEqualTo("Query");
            assertThat(payload.path("fieldName").asText()).isEqualTo("echo");
            assertThat(payload.path("arguments")).hasToString("{\"content\":\"hi\"}");
            assertThat(payload.path("identity").path("sub").asText()).isEqualTo(Caller.ALICE_SUB);
            assertThat(payload.path("prev")).hasToString("{\"result\":{}}");
        }
    }

    @Test
    void doNotWaitForAsynchronousFunctions() {
        try (OperationRun run = new OperationRun(operation(Kind.MUTATION, "fire", List.of(USERS), event("fire")))) {
            Answer answer = run.call(Caller.ALICE, Map.of(), "{}");

            assertThat(answer.value()).isEqualTo(Map.of("success", true));
            assertThat(answer.asked().get(0).path("invocationType").asText()).isEqualTo("Event");
        }
    }

    @Test
    void handOnWhatOneFunctionAnsweredToTheNext() {
        try (OperationRun run = new OperationRun(
                operation(Kind.MUTATION, "chain", List.of(USERS), function("first"), event("second")))) {
            Answer answer = run.call(Caller.ALICE, Map.of(), ANSWER, "{}");

            assertThat(answer.value()).isEqualTo(Map.of("success", true));
            assertThat(answer.asked())
                    .extracting(r -> r.path("payload").path("prev").toString())
                    .containsExactly("{\"result\":{}}", "{\"result\":\"heard\"}");
            assertThat(answer.asked()).extracting(r -> r.has("invocationType")).containsExactly(false, true);
        }
    }

    @Test
    void answerTheErrorOfTheFunctionAndInvokeNoOther() {
        String failure = "{\"error\": {\"message\": \"no such thing\", \"type\": \"Lambda:Unhandled\"}}";
        List<CustomOperation> operations = List.of(
                operation(Kind.QUERY, "one", List.of(USERS), function("one")),
                operation(Kind.QUERY, "event", List.of(USERS), event("one")),
                operation(Kind.MUTATION, "chain", List.of(USERS), function("first"), function("second")));
        for (CustomOperation operation : operations) {
            try (OperationRun run = new OperationRun(operation)) {
                Answer answer = run.call(Caller.ALICE, Map.of(), failure);

                assertThat(answer.message()).as(operation.name()).isEqualTo("no such thing");
                assertThat(answer.errorType()).isEqualTo("Lambda:Unhandled");
                assertThat(answer.asked()).hasSize(1);
            }
        }
    }

    @Test
    void runScriptsOfUsersAsTheyAreAfterTheOfficialStash() {
        try (OperationRun run = new OperationRun(operation(
                Kind.MUTATION, "like", List.of(USERS), script("handlers/echo.js"), script("handlers/echo.js")))) {
            Answer answer = run.call(Caller.ALICE, Map.of("content", "hi"), ANSWER, ANSWER);

            assertThat(answer.value()).isEqualTo("heard");
            assertThat(answer.asked()).hasSize(2).allMatch(r -> r.toString().equals("{\"payload\":\"hi\"}"));
            assertThat(answer.stash())
                    .isEqualTo(Map.of("awsAppsyncApiId", "api-id", "amplifyApiEnvironmentName", "NONE"));
        }
    }

    @Test
    void emitNoFileForScriptsOfUsers() {
        Backend backend = blogWith(operation(Kind.MUTATION, "like", List.of(USERS), script("handlers/echo.js")));

        assertThat(EmittedResolversTest.files(backend).keySet())
                .contains("Mutation.like.js")
                .doesNotContain("Mutation.like.1.js");
    }

    static Stream<CustomOperation> unenforceable() {
        Role owner = new Role(Strategy.OWNER, AuthorizationMode.USER_POOL, "owner", "sub::username", null);
        return Stream.of(
                operation(Kind.QUERY, "none", List.of(), function("echo")),
                operation(Kind.QUERY, "owned", List.of(owner), function("echo")),
                operation(Kind.QUERY, "unanswered", List.of(USERS)));
    }

    @ParameterizedTest
    @MethodSource("unenforceable")
    void areRefusedWhenTheyCannotBeGuarded(CustomOperation operation) {
        Backend backend = blogWith(operation);

        assertThatThrownBy(() -> EmittedResolversTest.files(backend))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(operation.name());
    }
}
