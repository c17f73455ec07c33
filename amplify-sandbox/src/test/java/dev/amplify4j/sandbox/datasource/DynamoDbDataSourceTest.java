package dev.amplify4j.sandbox.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Table;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // a null that is not expected fails the test
class DynamoDbDataSourceTest {
    private static final KeyAttribute ID = new KeyAttribute("id", KeyAttribute.Type.S);
    private static final KeyAttribute LIST = new KeyAttribute("listId", KeyAttribute.Type.S);
    private static final Map<String, Object> ABSENT =
            Map.of("expression", "attribute_not_exists(#id)", "expressionNames", Map.of("#id", "id"));
    private static final Map<String, Object> PRESENT =
            Map.of("expression", "attribute_exists(#id)", "expressionNames", Map.of("#id", "id"));

    private final EmbeddedDynamoDb database = EmbeddedDynamoDb.inMemory();
    private DataSourceClient todos = new NoneClient();

    static Plan plan(GlobalSecondaryIndex... indexes) {
        return new Plan(
                Plan.FORMAT_VERSION,
                new Api("test", AuthenticationType.API_KEY, List.of(), 7, List.of()),
                List.of(new Table("Todo", new KeySchema(ID, null), List.of(indexes))),
                List.of(new DataSource.DynamoDb("TodoTable", "Todo")),
                List.of(),
                List.of());
    }

    private static GlobalSecondaryIndex byList(GlobalSecondaryIndex.ProjectionType projection) {
        return new GlobalSecondaryIndex("byList", new KeySchema(LIST, ID), projection, List.of());
    }

    @BeforeEach
    void start() {
        Plan plan = plan(byList(GlobalSecondaryIndex.ProjectionType.ALL));
        new TableSetup(database.client()).apply(plan);
        todos = DataSources.of(plan, database.client()).get("TodoTable");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private static Map<String, Object> key(String id) {
        return Map.of("id", Map.of("S", id));
    }

    private Outcome put(String id, Map<String, Object> attributes, Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(more);
        request.putAll(Map.of("operation", "PutItem", "key", key(id), "attributeValues", attributes));
        return todos.execute(request);
    }

    private Outcome get(String id) {
        return todos.execute(Map.of("operation", "GetItem", "key", key(id)));
    }

    @Test
    void everyTypeComesBackAsPlainData() {
        Map<String, Object> item = new HashMap<>();
        item.put("s", Map.of("S", "text"));
        item.put("n", Map.of("N", 12.5));
        item.put("b", Map.of("B", "AQI="));
        item.put("t", Map.of("BOOL", true));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("NULL", null);
        item.put("nothing", nothing);
        item.put("ss", Map.of("SS", List.of("a")));
        item.put("ns", Map.of("NS", List.of(1)));
        item.put("l", Map.of("L", List.of(Map.of("S", "a"), Map.of("N", 1))));
        item.put("m", Map.of("M", Map.of("k", Map.of("S", "v"))));

        Object written = put("1", item, Map.of()).result();

        Map<String, Object> expected = new HashMap<>();
        expected.put("id", "1");
        expected.put("s", "text");
        expected.put("n", new BigDecimal("12.5"));
        expected.put("b", "AQI=");
        expected.put("t", true);
        expected.put("nothing", null);
        expected.put("ss", List.of("a"));
        expected.put("ns", List.of(new BigDecimal("1")));
        expected.put("l", List.of("a", new BigDecimal("1")));
        expected.put("m", Map.of("k", "v"));
        assertThat(written).isEqualTo(expected);
        assertThat(get("1").result()).isEqualTo(expected);
    }

    @Test
    void missingItemsAreNull() {
        assertThat(get("none")).isEqualTo(new Outcome(null, null));
        assertThat(todos.execute(Map.of("operation", "DeleteItem", "key", key("none"))))
                .isEqualTo(new Outcome(null, null));
    }

    @Test
    void rejectedPutShowsTheCurrentItem() {
        put("1", Map.of("a", Map.of("S", "old")), Map.of());

        Outcome outcome = put("1", Map.of("a", Map.of("S", "new")), Map.of("condition", ABSENT));

        assertThat(outcome.result()).isEqualTo(Map.of("id", "1", "a", "old"));
        assertThat(outcome.error()).isNotNull();
        assertThat(outcome.error().type()).isEqualTo("DynamoDB:ConditionalCheckFailedException");
        assertThat(outcome.error().message())
                .matches(
                        "The conditional request failed \\(Service: DynamoDb, Status Code: 400, Request ID: [0-9A-Z-]+\\)");
    }

    @Test
    void rejectedPutOfWhatIsThereSucceeds() {
        put("1", Map.of("a", Map.of("S", "x"), "at", Map.of("N", 1)), Map.of());
        Map<String, Object> ignoring = new HashMap<>(ABSENT);
        ignoring.put("equalsIgnore", List.of("at"));

        assertThat(put("1", Map.of("a", Map.of("S", "x"), "at", Map.of("N", 2)), Map.of("condition", ABSENT))
                        .error())
                .isNotNull();
        assertThat(put("1", Map.of("a", Map.of("S", "x"), "at", Map.of("N", 2)), Map.of("condition", ignoring))
                        .error())
                .isNull();
    }

    @Test
    void rejectedDeleteOfWhatIsGoneSucceedsAndRejectedUpdateNever() {
        Map<String, Object> update = Map.of(
                "expression", "SET #a = :a",
                "expressionNames", Map.of("#a", "a"),
                "expressionValues", Map.of(":a", Map.of("N", 1)));

        assertThat(todos.execute(Map.of("operation", "DeleteItem", "key", key("1"), "condition", PRESENT)))
                .isEqualTo(new Outcome(null, null));
        Outcome rejected = todos.execute(
                Map.of("operation", "UpdateItem", "key", key("1"), "update", update, "condition", PRESENT));
        assertThat(rejected.result()).isNull();
        assertThat(rejected.error()).isNotNull();
        assertThat(get("1").result()).isNull();
    }

    @Test
    void updateGivesTheItemAfterAndDeleteTheItemBefore() {
        put("1", Map.of("a", Map.of("N", 1)), Map.of());
        Map<String, Object> update = Map.of(
                "expression", "SET #a = #a + :one",
                "expressionNames", Map.of("#a", "a"),
                "expressionValues", Map.of(":one", Map.of("N", 1)));
        Map<String, Object> after = Map.of("id", "1", "a", new BigDecimal("2"));

        assertThat(todos.execute(Map.of("operation", "UpdateItem", "key", key("1"), "update", update))
                        .result())
                .isEqualTo(after);
        assertThat(todos.execute(Map.of("operation", "DeleteItem", "key", key("1")))
                        .result())
                .isEqualTo(after);
        assertThat(get("1").result()).isNull();
    }

    private Map<?, ?> page(Map<String, Object> request, Object token) {
        Map<String, Object> all = new HashMap<>(request);
        all.put("nextToken", token);
        return (Map<?, ?>) todos.execute(all).result();
    }

    private static Map<String, Object> queryList(String list) {
        return Map.of(
                "operation",
                "Query",
                "index",
                "byList",
                "limit",
                2,
                "scanIndexForward",
                false,
                "query",
                Map.of(
                        "expression", "#l = :l",
                        "expressionNames", Map.of("#l", "listId"),
                        "expressionValues", Map.of(":l", Map.of("S", list))));
    }

    @Test
    void pagesFollowEachOtherInOrder() {
        for (int i = 1; i <= 5; i++) {
            put(String.valueOf(i), Map.of("listId", Map.of("S", "a")), Map.of());
        }
        List<Object> ids = new ArrayList<>();
        Object token = null;
        do {
            Map<?, ?> page = page(queryList("a"), token);
            ((List<?>) page.get("items")).forEach(item -> ids.add(((Map<?, ?>) item).get("id")));
            token = page.get("nextToken");
        } while (token != null);

        assertThat(ids).containsExactly("5", "4", "3", "2", "1");
    }

    @Test
    void forgedAndForeignTokensAreRefused() {
        for (int i = 1; i <= 5; i++) {
            put(String.valueOf(i), Map.of("listId", Map.of("S", "a")), Map.of());
        }
        String token = String.valueOf(page(queryList("a"), null).get("nextToken"));
        char other = token.charAt(60) == 'A' ? 'B' : 'A';

        for (String bad : List.of("x", "!!!", "", token.substring(0, 60) + other + token.substring(61))) {
            assertThatThrownBy(() -> page(queryList("a"), bad)).hasMessage("Invalid pagination token given.");
        }
        assertThatThrownBy(() -> page(queryList("b"), token)).hasMessage("Invalid pagination token given.");
        assertThatThrownBy(() -> page(Map.of("operation", "Scan", "limit", 2), token))
                .hasMessage("Invalid pagination token given.");
    }

    @Test
    void scanFilters() {
        put("1", Map.of("a", Map.of("N", 1)), Map.of());
        put("2", Map.of("a", Map.of("N", 2)), Map.of());
        Map<String, Object> filter = Map.of(
                "expression", "#a > :a",
                "expressionNames", Map.of("#a", "a"),
                "expressionValues", Map.of(":a", Map.of("N", 1)));

        Map<?, ?> page = page(Map.of("operation", "Scan", "filter", filter), null);

        assertThat(page.get("items")).isEqualTo(List.of(Map.of("id", "2", "a", new BigDecimal("2"))));
        assertThat(page.get("scannedCount")).isEqualTo(2);
    }

    @Test
    void failedCallIsAnErrorOfTheContext() {
        Outcome outcome = todos.execute(Map.of("operation", "GetItem", "key", Map.of("other", Map.of("S", "1"))));

        assertThat(outcome.result()).isNull();
        assertThat(outcome.error()).isNotNull();
        assertThat(outcome.error().type()).isEqualTo("DynamoDB:DynamoDbException");
        assertThat(outcome.error().message()).contains("(Service: DynamoDb, Status Code: 400, Request ID: ");
    }

    @Test
    void malformedRequestsSayWhatIsWrong() {
        assertRefused(Map.of(), "Value for field '$[operation]' not found.");
        assertRefused(Map.of("operation", "Fly"), "Unknown DynamoDB operation 'Fly'.");
        assertRefused(Map.of("operation", "GetItem"), "Value for field '$[key]' not found.");
        assertRefused(
                Map.of("operation", "GetItem", "key", Map.of("id", "1")),
                "Expected a typed DynamoDB value for '$[key][id]'.");
        assertRefused(Map.of("operation", "GetItem", "key", key("1"), "keys", 1), "Unsupported element '$[keys]'.");
        assertRefused(Map.of("operation", "Scan", "limit", 0), "'$[limit]' must be between 1 and 1000, not 0.");
        assertRefused(Map.of("operation", "BatchGetItem"), "Value for field '$[tables]' not found.");
        assertThatThrownBy(() -> todos.execute(null)).hasMessage("Expected a JSON object for '$'.");
    }

    private void assertRefused(Map<String, Object> request, String message) {
        assertThatThrownBy(() -> todos.execute(request))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(message);
    }

    @Test
    void setupAddsReplacesAndDropsIndexesAndKeepsItems() {
        put("1", Map.of("listId", Map.of("S", "a")), Map.of());
        TableSetup setup = new TableSetup(database.client());

        setup.apply(plan());
        assertThat(todos.execute(queryList("a")).error()).isNotNull();
        setup.apply(plan(byList(GlobalSecondaryIndex.ProjectionType.KEYS_ONLY)));
        setup.apply(plan(byList(GlobalSecondaryIndex.ProjectionType.ALL)));

        assertThat((List<?>) page(queryList("a"), null).get("items")).hasSize(1);
        setup.reset(plan());
        assertThat(get("1").result()).isNull();
    }

    @Test
    void dataSurvivesARestart(@TempDir Path directory) throws Exception {
        try (EmbeddedDynamoDb first = EmbeddedDynamoDb.in(directory.resolve("data"))) {
            new TableSetup(first.client()).apply(plan());
            DataSources.of(plan(), first.client())
                    .get("TodoTable")
                    .execute(Map.of("operation", "PutItem", "key", key("1"), "attributeValues", Map.of()));
        }
        try (EmbeddedDynamoDb second = EmbeddedDynamoDb.in(directory.resolve("data"))) {
            new TableSetup(second.client()).apply(plan());
            assertThat(DataSources.of(plan(), second.client())
                            .get("TodoTable")
                            .execute(Map.of("operation", "GetItem", "key", key("1")))
                            .result())
                    .isEqualTo(Map.of("id", "1"));
        }
    }
}
