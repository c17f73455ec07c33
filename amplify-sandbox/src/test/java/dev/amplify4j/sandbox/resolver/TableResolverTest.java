package dev.amplify4j.sandbox.resolver;

import static dev.amplify4j.sandbox.resolver.ResolverRig.handlers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Resolvers as a person would write them, on a real table. */
@NullUnmarked // a null that is not expected fails the test
class TableResolverTest {
    private static final String RESULT =
            "if (ctx.error) { util.error(ctx.error.message, ctx.error.type, ctx.result); } return ctx.result;";
    private static final String KEY = "key: { id: util.dynamodb.toDynamoDB(ctx.args.id) }";

    private final ResolverRig rig = new ResolverRig();

    @BeforeEach
    void start() {
        rig.unit("Query", "getTodo", handlers("return { operation: 'GetItem', " + KEY + " };", RESULT))
                .unit(
                        "Mutation",
                        "createTodo",
                        handlers(
                                "const condition = JSON.parse(util.transform.toDynamoDBConditionExpression("
                                        + "{ id: { attributeExists: false } }));"
                                        + " const { expressionValues, ...used } = condition;"
                                        + " return { operation: 'PutItem', " + KEY
                                        + ", attributeValues: util.dynamodb.toMapValues(ctx.args), condition: used };",
                                RESULT))
                .unit(
                        "Mutation",
                        "updateTodo",
                        handlers(
                                "return { operation: 'UpdateItem', " + KEY
                                        + ", update: { expression: 'SET #n = :n', expressionNames: { '#n': 'n' },"
                                        + " expressionValues: { ':n': util.dynamodb.toDynamoDB(ctx.args.n) } },"
                                        + " condition: { expression: 'attribute_exists(id)' } };",
                                RESULT))
                .unit("Mutation", "deleteTodo", handlers("return { operation: 'DeleteItem', " + KEY + " };", RESULT))
                .unit(
                        "Query",
                        "listTodos",
                        handlers(
                                "const filter = ctx.args.filter"
                                        + " ? JSON.parse(util.transform.toDynamoDBFilterExpression(ctx.args.filter)) : null;"
                                        + " return { operation: 'Scan', filter, limit: ctx.args.limit, nextToken: ctx.args.nextToken };",
                                RESULT))
                .unit(
                        "List",
                        "todos",
                        handlers(
                                "if (!ctx.source.id) { runtime.earlyReturn({ items: [] }); }"
                                        + " return { operation: 'Query', index: 'byList', query: { expression: 'listId = :l',"
                                        + " expressionValues: { ':l': util.dynamodb.toDynamoDB(ctx.source.id) } } };",
                                RESULT))
                .unit(
                        "Query",
                        "malformed",
                        handlers("return { operation: 'GetItem', key: { id: 1 } };", "return 'unseen';"))
                .unit("Query", "batch", handlers("return { operation: 'BatchGetItem' };", "return 'unseen';"))
                .start();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void createsReadsUpdatesAndDeletes() {
        Map<String, Object> todo = Map.of("id", "1", "n", 1.5, "tags", List.of("a"), "more", Map.of("deep", true));

        assertThat(rig.call("createTodo", todo).value()).isEqualTo(todo);
        assertThat(rig.call("getTodo", Map.of("id", "1")).value()).isEqualTo(todo);
        assertThat(rig.call("updateTodo", Map.of("id", "1", "n", 2)).value())
                .isEqualTo(Map.of("id", "1", "n", 2, "tags", List.of("a"), "more", Map.of("deep", true)));
        assertThat(rig.call("deleteTodo", Map.of("id", "1")).errors()).isEmpty();
        assertThat(rig.call("getTodo", Map.of("id", "1"))).isEqualTo(new Resolution(null, List.of(), null));
    }

    @Test
    void failedConditionReachesTheResponseHandlerWithTheCurrentItem() {
        rig.call("createTodo", Map.of("id", "1", "n", 1));

        assertThat(rig.call("createTodo", Map.of("id", "1", "n", 2)).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.errorType()).isEqualTo("DynamoDB:ConditionalCheckFailedException");
                    assertThat(error.message())
                            .matches("The conditional request failed"
                                    + " \\(Service: DynamoDb, Status Code: 400, Request ID: [0-9A-F-]{36}\\)");
                    assertThat(error.data()).isEqualTo(Map.of("id", "1", "n", 1));
                });
        assertThat(rig.call("updateTodo", Map.of("id", "none", "n", 1)).errors())
                .hasSize(1);
    }

    @Test
    void listsWithFilterAndPages() {
        for (int i = 1; i <= 3; i++) {
            rig.call("createTodo", Map.of("id", "" + i, "n", i));
        }
        Map<?, ?> filtered = (Map<?, ?>) rig.call("listTodos", Map.of("filter", Map.of("n", Map.of("ge", 2))))
                .value();
        assertThat((List<?>) filtered.get("items")).hasSize(2);

        Map<?, ?> first = (Map<?, ?>) rig.call("listTodos", Map.of("limit", 2)).value();
        Map<?, ?> second = (Map<?, ?>) rig.call("listTodos", Map.of("limit", 2, "nextToken", first.get("nextToken")))
                .value();
        assertThat((List<?>) first.get("items")).hasSize(2);
        assertThat((List<?>) second.get("items")).hasSize(1);
        assertThat(second.get("nextToken")).isNull();
        assertThat(rig.call("listTodos", Map.of("nextToken", "forged")).errors())
                .containsExactly(new ResolverError("Invalid pagination token given.", "MappingTemplate", null, null));
    }

    @Test
    void relationQueriesTheIndex() {
        rig.call("createTodo", Map.of("id", "1", "listId", "a"));
        rig.call("createTodo", Map.of("id", "2", "listId", "b"));

        Map<?, ?> page =
                (Map<?, ?>) rig.call("todos", Map.of(), Map.of("id", "a"), null).value();
        assertThat(page.get("items")).isEqualTo(List.of(Map.of("id", "1", "listId", "a")));
        assertThat(rig.call("todos", Map.of(), Map.of(), null).value()).isEqualTo(Map.of("items", List.of()));
    }

    @Test
    void malformedRequestEndsTheResolver() {
        assertThat(rig.call("malformed", Map.of()))
                .isEqualTo(Resolution.failed(new ResolverError(
                        "Expected a typed DynamoDB value for '$[key][id]'.", "MappingTemplate", null, null)));
        assertThat(rig.call("batch", Map.of()).errors())
                .extracting(ResolverError::message)
                .containsExactly("Value for field '$[tables]' not found.");
    }

    @Test
    void warmReadIsFast() {
        rig.call("createTodo", Map.of("id", "1"));
        for (int i = 0; i < 3000; i++) {
            rig.call("getTodo", Map.of("id", "1"));
        }
        long start = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            rig.call("getTodo", Map.of("id", "1"));
        }
        long micros = (System.nanoTime() - start) / 1_000_000;
        assertThat(micros).as("microseconds of a warm getTodo").isLessThan(5_000);
    }
}
