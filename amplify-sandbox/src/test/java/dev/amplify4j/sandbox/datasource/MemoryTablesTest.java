package dev.amplify4j.sandbox.datasource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** Tables in memory answer whatever they are asked as DynamoDB Local on SQLite does. */
@SuppressWarnings("unchecked") // the SDK's builders take any number of consumers
class MemoryTablesTest {
    private static final String TABLE = "Item";
    private static final List<String> TEXTS = List.of("a", "ab", "abc", "b", "ä", "\uD83D\uDE00", "zz", "Z");
    private static final List<String> NUMBERS =
            List.of("0", "1", "-1", "10", "9", "-10", "0.5", "1E+20", "-1E-20", "2");
    private static final List<byte[]> BINARIES =
            List.of(new byte[] {0}, new byte[] {1, -1}, new byte[] {-1}, new byte[] {-1, -1}, new byte[] {127});
    private static final List<String> COMPARISONS = List.of("=", "<", "<=", ">", ">=");

    private final EmbeddedDynamoDb database = EmbeddedDynamoDb.inMemory();
    private final DynamoDbClient memory = database.client();
    private final AmazonDynamoDBLocal local = DynamoDBEmbedded.create(true);
    private final DynamoDbClient sqlite = local.dynamoDbClient();
    private Random random = new Random(0);
    private int unique;
    private int questions;
    private int failures;

    @AfterEach
    void close() {
        assertTrue(failures <= questions, failures / 2 + " of " + questions + " were refused"); // each is asked twice
        database.close();
        local.shutdown();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersAsSqliteDoes(long seed) {
        random = new Random(seed);
        both(MemoryTablesTest::create);
        for (int i = 0; i < 400; i++) {
            step(i);
        }
        both(MemoryTablesTest::facts);
    }

    @Test
    void keepsUpWithIndexesThatComeAndGo() {
        random = new Random(5);
        both(MemoryTablesTest::create);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 30; i++) {
                write();
            }
            both(client -> change(client, update -> update.delete(index -> index.indexName("byText"))));
            for (int i = 0; i < 10; i++) {
                write();
            }
            both(client -> change(
                    client,
                    update -> update.create(index -> index.indexName("byText")
                            .keySchema(
                                    key -> key.attributeName("g").keyType(KeyType.HASH),
                                    key -> key.attributeName("u").keyType(KeyType.RANGE))
                            .projection(projection -> projection.projectionType(ProjectionType.ALL)))));
            for (int i = 0; i < 20; i++) {
                page();
            }
            both(MemoryTablesTest::facts);
        }
    }

    @Test
    void forgetsTheItemsOfADeletedTable() {
        both(MemoryTablesTest::create);
        both(client -> client.putItem(put -> put.tableName(TABLE).item(Map.of("h", text("a"), "r", number("1")))));
        both(client -> client.deleteTable(table -> table.tableName(TABLE))
                .tableDescription()
                .tableName());
        both(MemoryTablesTest::create);
        both(client -> client.scan(scan -> scan.tableName(TABLE)).items());
    }

    /** What was read or written is not what is stored. */
    @Test
    void countsUpInManyThreadsWithoutLosingOne() throws InterruptedException {
        create(memory);
        Map<String, AttributeValue> key = Map.of("h", text("a"), "r", number("1"));
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        return;
                    }
                    for (int n = 0; n < 200; n++) {
                        if (n % 4 == 0) {
                            memory.transactWriteItems(write ->
                                    write.transactItems(item -> item.update(update -> update.tableName(TABLE)
                                            .key(key)
                                            .updateExpression("ADD c :one")
                                            .expressionAttributeValues(Map.of(":one", number("1"))))));
                        } else {
                            memory.updateItem(update -> update.tableName(TABLE)
                                    .key(key)
                                    .updateExpression("ADD c :one")
                                    .expressionAttributeValues(Map.of(":one", number("1"))));
                        }
                        memory.scan(scan -> scan.tableName(TABLE).indexName("byNumber"));
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(
                number("800"),
                memory.getItem(get -> get.tableName(TABLE).key(key)).item().get("c"));
    }

    private void step(int i) {
        if (i < 40 || random.nextInt(3) == 0) {
            write();
        } else if (random.nextInt(4) == 0) {
            transaction();
        } else {
            page();
        }
    }

    private void write() {
        Map<String, AttributeValue> key = key();
        Map<String, AttributeValue> item = item(key);
        boolean conditional = random.nextInt(3) == 0;
        String text = pick(TEXTS);
        switch (random.nextInt(4)) {
            case 0, 1 ->
                both(client -> client.putItem(put -> put.tableName(TABLE)
                                .item(item)
                                .conditionExpression(conditional ? "attribute_not_exists(h)" : null)
                                .returnValues(ReturnValue.ALL_OLD))
                        .attributes());
            case 2 ->
                both(client -> client.updateItem(update -> update.tableName(TABLE)
                                .key(key)
                                .updateExpression("SET g = :t, l = list_append(if_not_exists(l, :e), :m) ADD c :n")
                                .conditionExpression(conditional ? "attribute_exists(h)" : null)
                                .expressionAttributeValues(Map.of(
                                        ":t", text(text),
                                        ":n", number("1.5"),
                                        ":e", AttributeValue.fromL(List.of()),
                                        ":m", AttributeValue.fromL(List.of(AttributeValue.fromM(item)))))
                                .returnValues(ReturnValue.ALL_NEW))
                        .attributes());
            default ->
                both(client -> client.deleteItem(delete -> delete.tableName(TABLE)
                                .key(key)
                                .conditionExpression(conditional ? "attribute_exists(g)" : null)
                                .returnValues(ReturnValue.ALL_OLD))
                        .attributes());
        }
        both(client -> client.getItem(get -> get.tableName(TABLE).key(key)).item());
    }

    /** Half of them fail at their last step, which takes the first ones back. */
    private void transaction() {
        Map<String, AttributeValue> first = item(key());
        Map<String, AttributeValue> second = key();
        Map<String, AttributeValue> third = key();
        boolean fails = random.nextBoolean();
        both(client -> client.transactWriteItems(write -> write.transactItems(
                item -> item.put(put -> put.tableName(TABLE).item(first)),
                item -> item.update(update -> update.tableName(TABLE)
                        .key(second)
                        .updateExpression("SET g = :t")
                        .expressionAttributeValues(Map.of(":t", text("tx")))),
                item -> item.delete(delete -> delete.tableName(TABLE)
                        .key(third)
                        .conditionExpression(fails ? "attribute_exists(missing)" : null)))));
        both(MemoryTablesTest::facts);
    }

    private void page() {
        List<@Nullable String> indexes = new ArrayList<>(List.of("byText", "byNumber", "bySort"));
        indexes.add(null);
        @Nullable String index = pick(indexes);
        @Nullable Integer limit = random.nextInt(3) == 0 ? null : 1 + random.nextInt(5);
        if (random.nextBoolean()) {
            int segments = 1 + random.nextInt(3);
            both(client -> scan(client, index, limit, segments));
            return;
        }
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":h", "byNumber".equals(index) ? number(pick(NUMBERS)) : text(pick(TEXTS)));
        String partition = index == null || index.equals("bySort") ? "h" : index.equals("byText") ? "g" : "n";
        String sort = sort(index, values);
        boolean forward = random.nextBoolean();
        both(client -> query(client, index, partition + " = :h" + sort, values, limit, forward));
    }

    private String sort(@Nullable String index, Map<String, AttributeValue> values) {
        int kind = "byNumber".equals(index) ? 0 : random.nextInt(4);
        if (kind == 0) {
            return "";
        }
        String name = index == null ? "r" : index.equals("bySort") ? "b" : "u";
        values.put(":r", name.equals("b") ? binary(pick(BINARIES)) : number(pick(NUMBERS)));
        if (kind == 1 && name.equals("b")) {
            return " AND begins_with(b, :r)";
        }
        if (kind == 2) {
            values.put(":s", name.equals("b") ? binary(pick(BINARIES)) : number(pick(NUMBERS)));
            return " AND " + name + " BETWEEN :r AND :s";
        }
        return " AND " + name + " " + pick(COMPARISONS) + " :r";
    }

    /** All pages, each of which goes on where the last one ended. */
    private static List<Object> query(
            DynamoDbClient client,
            @Nullable String index,
            String condition,
            Map<String, AttributeValue> values,
            @Nullable Integer limit,
            boolean forward) {
        List<Object> pages = new ArrayList<>();
        @Nullable Map<String, AttributeValue> start = null;
        do {
            @Nullable Map<String, AttributeValue> from = start;
            var page = client.query(query -> query.tableName(TABLE)
                    .indexName(index)
                    .keyConditionExpression(condition)
                    .expressionAttributeValues(values)
                    .scanIndexForward(forward)
                    .limit(limit)
                    .exclusiveStartKey(from));
            pages.add(page.items());
            pages.add(page.scannedCount());
            start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
        } while (start != null);
        return inOrder(index, pages);
    }

    /** What has the same place in an index comes in any order. */
    private static List<Object> inOrder(@Nullable String index, List<Object> pages) {
        return "byNumber".equals(index)
                ? pages.stream()
                        .flatMap(page -> page instanceof List<?> items ? items.stream() : Stream.of(page))
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.toList())
                : pages;
    }

    private static List<Object> scan(
            DynamoDbClient client, @Nullable String index, @Nullable Integer limit, int segments) {
        List<Object> pages = new ArrayList<>();
        for (int i = 0; i < segments; i++) {
            int segment = i;
            @Nullable Map<String, AttributeValue> start = null;
            do {
                @Nullable Map<String, AttributeValue> from = start;
                var page = client.scan(scan -> scan.tableName(TABLE)
                        .indexName(index)
                        .segment(segments == 1 ? null : segment)
                        .totalSegments(segments == 1 ? null : segments)
                        .filterExpression("attribute_exists(g)")
                        .limit(limit)
                        .exclusiveStartKey(from));
                pages.add(page.items());
                pages.add(page.scannedCount());
                start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
            } while (start != null);
        }
        return inOrder(index, pages);
    }

    /** Everything that is stored, and what the table says of it. */
    private static List<Object> facts(DynamoDbClient client) {
        TableDescription table =
                client.describeTable(describe -> describe.tableName(TABLE)).table();
        List<Object> facts = new ArrayList<>();
        facts.add(client.scan(scan -> scan.tableName(TABLE)).items());
        facts.add(table.itemCount());
        facts.add(table.tableSizeBytes());
        table.globalSecondaryIndexes().stream()
                .sorted((one, other) -> one.indexName().compareTo(other.indexName()))
                .forEach(index -> facts.add(index.indexName() + " " + index.itemCount()));
        table.localSecondaryIndexes().forEach(index -> facts.add(index.indexName() + " " + index.itemCount()));
        return facts;
    }

    private static String create(DynamoDbClient client) {
        client.createTable(table -> table.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        attribute -> attribute.attributeName("h").attributeType(ScalarAttributeType.S),
                        attribute -> attribute.attributeName("r").attributeType(ScalarAttributeType.N),
                        attribute -> attribute.attributeName("g").attributeType(ScalarAttributeType.S),
                        attribute -> attribute.attributeName("n").attributeType(ScalarAttributeType.N),
                        attribute -> attribute.attributeName("u").attributeType(ScalarAttributeType.N),
                        attribute -> attribute.attributeName("b").attributeType(ScalarAttributeType.B))
                .keySchema(
                        key -> key.attributeName("h").keyType(KeyType.HASH),
                        key -> key.attributeName("r").keyType(KeyType.RANGE))
                .localSecondaryIndexes(index -> index.indexName("bySort")
                        .keySchema(
                                key -> key.attributeName("h").keyType(KeyType.HASH),
                                key -> key.attributeName("b").keyType(KeyType.RANGE))
                        .projection(projection -> projection.projectionType(ProjectionType.ALL)))
                .globalSecondaryIndexes(
                        index -> index.indexName("byText")
                                .keySchema(
                                        key -> key.attributeName("g").keyType(KeyType.HASH),
                                        key -> key.attributeName("u").keyType(KeyType.RANGE))
                                .projection(projection -> projection.projectionType(ProjectionType.ALL)),
                        index -> index.indexName("byNumber")
                                .keySchema(key -> key.attributeName("n").keyType(KeyType.HASH))
                                .projection(projection -> projection.projectionType(ProjectionType.KEYS_ONLY))));
        return "";
    }

    private static String change(DynamoDbClient client, Consumer<GlobalSecondaryIndexUpdate.Builder> change) {
        client.updateTable(table -> table.tableName(TABLE)
                .attributeDefinitions(
                        attribute -> attribute.attributeName("u").attributeType(ScalarAttributeType.N),
                        attribute -> attribute.attributeName("g").attributeType(ScalarAttributeType.S))
                .globalSecondaryIndexUpdates(change));
        long end = System.nanoTime() + 20_000_000_000L;
        while (!isSettled(client)) {
            assertTrue(System.nanoTime() < end, "the index does not settle");
        }
        return "";
    }

    private static boolean isSettled(DynamoDbClient client) {
        try {
            return client.describeTable(describe -> describe.tableName(TABLE)).table().globalSecondaryIndexes().stream()
                    .allMatch(index -> index.indexStatus() == IndexStatus.ACTIVE);
        } catch (RuntimeException whileAnIndexIsDropped) {
            return false;
        }
    }

    private Map<String, AttributeValue> key() {
        return Map.of("h", text(pick(TEXTS)), "r", number(pick(NUMBERS)));
    }

    /** Some have the keys of an index, some do not; now and then one is of the wrong type. No two have the same place in an index. */
    private Map<String, AttributeValue> item(Map<String, AttributeValue> key) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        if (random.nextBoolean()) {
            item.put("g", text(pick(TEXTS)));
            item.put(
                    "u",
                    number(new BigDecimal(pick(NUMBERS))
                            .add(BigDecimal.valueOf(unique++, 5))
                            .toPlainString()));
        }
        if (random.nextBoolean()) {
            item.put("n", random.nextInt(12) == 0 ? text("x") : number(pick(NUMBERS)));
        }
        if (random.nextBoolean()) {
            byte[] bytes = pick(BINARIES);
            byte[] own = Arrays.copyOf(bytes, bytes.length + 2);
            own[bytes.length] = (byte) (unique >> 8);
            own[bytes.length + 1] = (byte) unique++;
            item.put("b", binary(own));
        }
        if (random.nextInt(4) == 0) {
            item.put(
                    "m",
                    AttributeValue.fromM(Map.of(
                            "l", AttributeValue.fromL(List.of(text("x"), AttributeValue.fromNul(true))),
                            "ss", AttributeValue.fromSs(List.of("a", "b")),
                            "ns", AttributeValue.fromNs(List.of("1", "2.50")),
                            "bs", AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(pick(BINARIES)))),
                            "no", AttributeValue.fromBool(false),
                            "empty", AttributeValue.fromM(Map.of()))));
        }
        return item;
    }

    private <T extends @Nullable Object> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    private static AttributeValue number(String number) {
        return AttributeValue.fromN(number);
    }

    private static AttributeValue binary(byte[] bytes) {
        return AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
    }

    /** Asks both; one that fails must fail in the same words. */
    private void both(Function<DynamoDbClient, ? extends Object> question) {
        Object answer = answer(sqlite, question);
        Object ours = answer(memory, question);
        questions++;
        if (answer instanceof List<?> expected && ours instanceof List<?> actual) {
            assertEquals(expected.size(), actual.size());
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.get(i), actual.get(i), "part " + i);
            }
        } else {
            assertEquals(answer, ours);
        }
    }

    private Object answer(DynamoDbClient client, Function<DynamoDbClient, ? extends Object> question) {
        try {
            return question.apply(client);
        } catch (DynamoDbException e) {
            failures++;
            return e.getClass().getSimpleName() + " " + e.awsErrorDetails().errorMessage();
        }
    }
}
