package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subscribers hear mutations of every type, not only those that answer an object. */
class HeardAnswersTest {
    private static AmplifySandbox sandbox;

    @BeforeAll
    static void start(@TempDir Path classes) {
        sandbox = AmplifySandbox.builder()
                .classes(new BackendFiles(new Api("a", AuthenticationType.API_KEY, List.of(), 7, List.of()), """
                                enum Color { RED GREEN }
                                type Todo { id: ID title: String }
                                type Query { a: Int }
                                type Mutation {
                                  count: Int name: String data: AWSJSON color: Color nothing: String
                                  names: [String] todos: [Todo]
                                }
                                type Subscription {
                                  onCount: Int @aws_subscribe(mutations: ["count"])
                                  onName: String @aws_subscribe(mutations: ["name", "nothing"])
                                  onNameOf(id: ID): String @aws_subscribe(mutations: ["name"])
                                  onData: AWSJSON @aws_subscribe(mutations: ["data"])
                                  onColor: Color @aws_subscribe(mutations: ["color"])
                                  onNames: [String] @aws_subscribe(mutations: ["names"])
                                  onTodos: [Todo] @aws_subscribe(mutations: ["todos"])
                                }
                                """)
                        .value("Query", "a", "1")
                        .value("Mutation", "count", "7")
                        .value("Mutation", "name", "'x'")
                        .value("Mutation", "nothing", "null")
                        .value("Mutation", "data", "{ a: [1] }")
                        .value("Mutation", "color", "'RED'")
                        .value("Mutation", "names", "['x', null]")
                        .value("Mutation", "todos", "[{ id: '1', title: 't' }, { id: '2', title: 'u' }]")
                        .write(classes))
                .start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count              | onCount              | 7",
                "name               | onName               | \"x\"",
                "data               | onData               | \"{\\\"a\\\":[1]}\"",
                "color              | onColor              | \"RED\"",
                "names              | onNames              | [\"x\",null]",
                "todos { id }       | onTodos { title id } | [{\"title\":null,\"id\":\"1\"},{\"title\":null,\"id\":\"2\"}]"
            })
    void hearWhatTheMutationAnswers(String mutation, String subscription, String heard) throws Exception {
        try (RealtimeClient client = RealtimeClient.listening(sandbox, subscription)) {
            call("x: " + mutation);
            assertThat(client.next().path("payload"))
                    .hasToString("{\"data\":{\"" + subscription.split(" ", -1)[0] + "\":" + heard + "}}");
            client.assertSilent();
        }
    }

    @Test
    void hearNothingOfAMutationThatAnswersNothing() throws Exception {
        try (RealtimeClient client = RealtimeClient.listening(sandbox, "onName")) {
            call("nothing");
            client.assertSilent();
        }
    }

    /** An argument compares a field, and what is no object has none. */
    @Test
    void hearNothingWhereAnArgumentAsksForAField() throws Exception {
        try (RealtimeClient client = RealtimeClient.listening(sandbox, "onNameOf(id: \"1\")");
                RealtimeClient everything = RealtimeClient.listening(sandbox, "onNameOf")) {
            call("name");
            assertThat(everything.next().at("/payload/data/onNameOf").asText()).isEqualTo("x");
            client.assertSilent();
        }
    }

    private static void call(String mutation) throws Exception {
        assertThat(LocalClient.withApiKey(sandbox, "mutation { " + mutation + " }")
                        .has("errors"))
                .isFalse();
    }
}
