package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backend that is compiled again while its sandbox runs. */
class ReloadTest {
    private static final KeyAttribute ID = new KeyAttribute("id", KeyAttribute.Type.S);
    private static final KeyAttribute LIST = new KeyAttribute("list", KeyAttribute.Type.S);
    private static final Api API = new Api("todos", AuthenticationType.API_KEY, List.of(), 7, List.of());
    private static final String GET = "return { operation: 'GetItem', key: { id: { S: ctx.args.id } } };";
    private static final String PUT = """
            return { operation: 'PutItem', key: { id: { S: ctx.args.id } },
              attributeValues: util.dynamodb.toMapValues({ list: 'l' }) };""";
    private static final String RESULT = "return ctx.result;";

    @TempDir
    private Path classes;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private AmplifySandbox sandbox;

    @BeforeEach
    void start() {
        first().write(classes);
        sandbox = AmplifySandbox.builder()
                .classes(classes)
                .watch()
                .log(line -> {
                    if (line.contains("reloaded")) {
                        lines.add(line);
                    }
                })
                .start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private static BackendFiles first() {
        return backend("", new Table("Todo", new KeySchema(ID, null), List.of()));
    }

    private static BackendFiles second() {
        GlobalSecondaryIndex byList = new GlobalSecondaryIndex(
                "byList", new KeySchema(LIST, ID), GlobalSecondaryIndex.ProjectionType.ALL, List.of());
        String query = """
                return { operation: 'Query', index: 'byList', query: { expression: '#l = :l',
                  expressionNames: { '#l': 'list' }, expressionValues: { ':l': { S: 'l' } } } };""";
        return backend("byList: [Todo]", new Table("Todo", new KeySchema(ID, null), List.of(byList)))
                .resolver("Query", "byList", "TodoTable", query, "return ctx.result.items;");
    }

    private static BackendFiles backend(String field, Table table) {
        return new BackendFiles(API, """
                        type Todo { id: ID! list: String }
                        type Query { get(id: ID!): Todo %s }
                        type Mutation { put(id: ID!): Todo }
                        type Subscription { onPut: Todo @aws_subscribe(mutations: ["put"]) }
                        """.formatted(field))
                .table(table)
                .resolver("Query", "get", "TodoTable", GET, RESULT)
                .resolver("Mutation", "put", "TodoTable", PUT, RESULT);
    }

    private String awaitLine() throws Exception {
        return Objects.requireNonNull(lines.poll(20, TimeUnit.SECONDS), "a line within twenty seconds");
    }

    private JsonNode data(String query) throws Exception {
        return LocalClient.withApiKey(sandbox, query).path("data");
    }

    @Test
    void servesTheNewSchemaAndIndexWithTheOldDataAndSubscriptions() throws Exception {
        data("mutation { put(id: \"kept\") { id } }");
        try (RealtimeClient client = RealtimeClient.listening(sandbox, "onPut { id }")) {
            second().write(classes);

            assertThat(awaitLine()).startsWith("reloaded in ");
            assertThat(data("{ byList { id } get(id: \"kept\") { list } }"))
                    .hasToString("{\"byList\":[{\"id\":\"kept\"}],\"get\":{\"list\":\"l\"}}");
            data("mutation { put(id: \"new\") { id } }");
            assertThat(client.next().at("/payload/data/onPut/id").asText()).isEqualTo("new");
        }
    }

    @Test
    void servesTheOldVersionOnWhileTheNewOneIsBroken() throws Exception {
        Path plan = classes.resolve("META-INF/amplify/plan.json");
        Files.writeString(plan, "{");
        assertThat(awaitLine())
                .contains("not reloaded, the version before is served on")
                .contains("corrupt");
        assertThat(data("{ get(id: \"1\") { id } }").path("get").isNull()).isTrue();

        second().resolver("Mutation", "put", "TodoTable", "throw 1;", RESULT).write(classes);
        assertThat(awaitLine()).contains("not reloaded").contains("APPSYNC_JS has no throw");

        backend("", new Table("Todo", new KeySchema(LIST, null), List.of())).write(classes);
        assertThat(awaitLine()).contains("not reloaded").contains("exists with another key");
        assertThat(data("mutation { put(id: \"1\") { id } }").at("/put/id").asText())
                .isEqualTo("1");

        second().write(classes);
        assertThat(awaitLine()).startsWith("reloaded in ");
        assertThat(data("{ byList { id } }")).hasToString("{\"byList\":[{\"id\":\"1\"}]}");
    }

    @Test
    void endsASubscriptionThatTheNewSchemaDoesNotHave() throws Exception {
        Map<String, String> key = Map.of("x-api-key", Objects.requireNonNull(sandbox.apiKey()));
        try (RealtimeClient client = RealtimeClient.open(sandbox.endpoint().getPort(), "", key, true)) {
            client.init();
            client.start("1", "subscription { onPut { list } }", key);
            assertThat(client.next().path("type").asText()).isEqualTo("start_ack");
            new BackendFiles(
                            API,
                            "type Todo { id: ID! } type Query { get(id: ID!): Todo }"
                                    + " type Mutation { put(id: ID!): Todo }"
                                    + " type Subscription { onPut: Todo @aws_subscribe(mutations: [\"put\"]) }")
                    .write(classes);
            assertThat(awaitLine()).startsWith("reloaded in ");
            assertThat(client.next().at("/payload/errors/0/message").asText()).contains("FieldUndefined");
        }
    }
}
