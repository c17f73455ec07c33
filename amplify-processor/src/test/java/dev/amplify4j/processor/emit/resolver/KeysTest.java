package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Relation.Kind;
import dev.amplify4j.schema.ir.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of several fields, of tables, indexes and relations, on DynamoDB Local. */
class KeysTest {
    private static final String INVALID = "InvalidArgumentsError";

    private static DynamoDbBackend backend;

    @BeforeAll
    static void open() {
        backend = new DynamoDbBackend(TestBackends.of(
                TestModel.named("Item")
                        .required("orderId", Scalar.ID)
                        .required("status", Scalar.STRING)
                        .required("rank", Scalar.INT)
                        .optional("name", Scalar.STRING)
                        .relation(Kind.HAS_MANY, "parts", "Part", "itemOrderId", "itemStatus", "itemRank")
                        .identifier("orderId", "status", "rank")
                        .index("itemsByStatus", "status", "rank")
                        .index("itemsByName", "name")
                        .build(),
                TestModel.named("Part")
                        .optional("itemOrderId", Scalar.ID)
                        .optional("itemStatus", Scalar.STRING)
                        .optional("itemRank", Scalar.INT)
                        .relation(Kind.BELONGS_TO, "item", "Item", "itemOrderId", "itemStatus", "itemRank")
                        .indexOf("Item.parts", "itemOrderId", "itemStatus", "itemRank")
                        .build(),
                TestModel.named("Team")
                        .required("mantra", Scalar.STRING)
                        .required("year", Scalar.INT)
                        .relation(Kind.HAS_ONE, "captain", "Member", "teamMantra", "teamYear")
                        .identifier("mantra", "year")
                        .build(),
                TestModel.named("Member")
                        .optional("teamMantra", Scalar.STRING)
                        .optional("teamYear", Scalar.INT)
                        .relation(Kind.BELONGS_TO, "team", "Team", "teamMantra", "teamYear")
                        .indexOf("Team.captain", "teamMantra", "teamYear")
                        .build(),
                TestModel.named("Track")
                        .required("artist", Scalar.STRING)
                        .required("number", Scalar.STRING)
                        .optional("state", Scalar.STRING)
                        .optional("region", Scalar.STRING)
                        .identifier("artist", "number")
                        .index("tracksByRegion", "region", "number", "state")
                        .index("tracksByState", "state", "region", "updatedAt")
                        .build(),
                TestModel.named("Label")
                        .required("a", Scalar.STRING)
                        .required("b", Scalar.STRING)
                        .required("c", Scalar.STRING)
                        .identifier("a", "b", "c")
                        .build(),
                TestModel.named("Shipment")
                        .optional("region", Scalar.STRING)
                        .optional("score", Scalar.INT)
                        .optional("sentOn", Scalar.DATE)
                        .optional("name", Scalar.STRING)
                        .index("shipments", "region", "score", "sentOn")
                        .build()));
    }

    @AfterAll
    static void close() {
        backend.close();
    }

    @Test
    void nameOneItem() {
        Map<String, Object> key = Map.of("orderId", "crud", "status", "NEW", "rank", 7);
        assertThat(write("createItem", with(key, "name", "first")).get("name")).isEqualTo("first");
        assertThat(call("Query.getItem", key).item().get("name")).isEqualTo("first");
        assertThat(write("updateItem", with(key, "name", "second")).get("name")).isEqualTo("second");
        Map<String, Object> input = new HashMap<>(key);
        assertThat(mutate("createItem", input).errorType()).isEqualTo("DynamoDB:ConditionalCheckFailedException");
        input.put("rank", 8);
        assertThat(mutate("updateItem", with(input, "name", "x")).errorType())
                .isEqualTo("DynamoDB:ConditionalCheckFailedException");
        assertThat(call("Query.getItem", input).value()).isNull();
        assertThat(write("deleteItem", key).get("name")).isEqualTo("second");
        assertThat(call("Query.getItem", key).value()).isNull();
    }

    @Test
    void areStoredAsTheOfficialStackStoresThem() {
        write("createItem", Map.of("orderId", "stored", "status", "NEW", "rank", 7));
        assertThat(storedItem("Item", "orderId", "stored"))
                .containsEntry("status#rank", "NEW#7")
                .containsEntry("status", "NEW")
                .containsEntry("rank", "7");
    }

    @ParameterizedTest
    @CsvSource({"A#B, true", "#, true", "A, false"})
    void areRefusedWhereTwoItemsWouldShareOne(String status, boolean refused) {
        Map<String, Object> key = Map.of("orderId", "separator", "status", status, "rank", 1);
        List.of(mutate("createItem", key), call("Query.getItem", key), mutate("deleteItem", key))
                .forEach(answer -> {
                    assertThat(answer.errorType()).isEqualTo(refused ? INVALID : null);
                    if (refused) {
                        assertThat(answer.message()).isEqualTo("Field status of type Item must not contain '#'");
                    }
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "eq         | {status: 'B', rank: 2}                       | B2",
                "eq         | {status: 'B'}                              | ``",
                "beginsWith | {status: 'B'}                                | B1 B2",
                "gt         | {status: 'B', rank: 1}                       | B2 C1",
                "ge         | {status: 'B', rank: 1}                       | B1 B2 C1",
                "lt         | {status: 'B', rank: 1}                       | A1",
                "le         | {status: 'B', rank: 1}                       | A1 B1",
                "between    | [{status: 'A', rank: 1}, {status: 'B', rank: 1}] | A1 B1"
            })
    void areComparedPartByPart(String operator, String operand, String found) {
        for (String name : List.of("A1", "B1", "B2", "C1")) {
            mutate(
                    "createItem",
                    Map.of(
                            "orderId",
                            "compared",
                            "status",
                            name.substring(0, 1),
                            "rank",
                            Integer.valueOf(name.substring(1)),
                            "name",
                            name));
        }
        Map<String, Object> arguments =
                Map.of("orderId", "compared", "statusRank", Map.of(operator, TestValues.read(operand)));
        assertThat(names(call("Query.listItems", arguments))).isEqualTo(found);
        List<String> reversed = List.of(found.split(" ")).stream()
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        assertThat(names(call("Query.listItems", with(arguments, "sortDirection", "DESC"))))
                .isEqualTo(String.join(" ", reversed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{sortDirection: 'ASC'} | When providing argument 'sortDirection' you must also provide argument 'orderId'.",
                "{statusRank: {eq: {status: 'A'}}} | When providing argument 'statusRank' you must also provide 'orderId'.",
                "{orderId: 'o', statusRank: {eq: {status: 'A'}, le: {status: 'A'}}} | Argument statusRank must specify at most one key condition operation.",
                "{orderId: 'o', statusRank: {between: [{status: 'A'}]}} | Argument 'statusRank.between' expects exactly two elements.",
                "{orderId: 'o', statusRank: {eq: {rank: 1}}} | When providing argument 'statusRank.eq.rank' you must also provide 'statusRank.eq.status'.",
                "{orderId: 'o', statusRank: {between: [{status: 'A'}, {rank: 1}]}} | When providing argument 'statusRank.between[1].rank' you must also provide 'statusRank.between[1].status'."
            })
    void areRefusedWhenArgumentsContradict(String arguments, String message) {
        Answer answer = call("Query.listItems", TestValues.object(arguments));
        assertThat(answer.errorType()).isEqualTo(INVALID);
        assertThat(answer.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{year: {eq: 1}} | When providing argument 'year' you must also provide arguments mantra",
                "{mantra: 'm', year: {eq: 1, le: 2}} | Argument year must specify at most one key condition operation.",
                "{mantra: 'm', year: {between: [1]}} | Argument 'year.between' expects exactly two elements."
            })
    void areRefusedWhenArgumentsOfOneSortFieldContradict(String arguments, String message) {
        Answer answer = call("Query.listTeams", TestValues.object(arguments));
        assertThat(answer.errorType()).isEqualTo(INVALID);
        assertThat(answer.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                       | 1 2 10",
                "{eq: 2}                  | 2",
                "{eq: null}               | 1 2 10",
                "{gt: 1}                  | 2 10",
                "{ge: 2}                  | 2 10",
                "{lt: 10}                 | 1 2",
                "{le: 2}                  | 1 2",
                "{between: [2, 10]}       | 2 10"
            })
    void compareNumbersAsNumbers(String condition, String found) {
        for (int year : List.of(10, 2, 1)) {
            mutate("createTeam", Map.of("mantra", "numbers", "year", year));
        }
        Answer answer = call("Query.listTeams", Map.of("mantra", "numbers", "year", TestValues.object(condition)));
        assertThat(answer.items().stream()
                        .map(team -> String.valueOf(((Map<?, ?>) team).get("year")))
                        .toList())
                .containsExactly(found.split(" "));
    }

    @Test
    void ofIndexesAreQueried() {
        write("createItem", Map.of("orderId", "q1", "status", "QUERIED", "rank", 3, "name", "queried"));
        write("createItem", Map.of("orderId", "q2", "status", "QUERIED", "rank", 20, "name", "queried"));
        assertThat(orders(call("Query.itemsByStatus", Map.of("status", "QUERIED"))))
                .isEqualTo("q1 q2");
        assertThat(orders(call("Query.itemsByStatus", Map.of("status", "QUERIED", "sortDirection", "DESC"))))
                .isEqualTo("q2 q1");
        assertThat(orders(call("Query.itemsByStatus", Map.of("status", "QUERIED", "rank", Map.of("gt", 3)))))
                .isEqualTo("q2");
        Answer unsorted = call("Query.itemsByName", Map.of("name", "queried", "sortDirection", "DESC"));
        assertThat(List.of(orders(unsorted).split(" "))).containsExactlyInAnyOrder("q1", "q2");
    }

    @Test
    void ofIndexesHoldTheJoinedTextsOfTheirFields() {
        Map<String, Object> input =
                Map.of("id", "joined", "region", "eu", "score", 10, "sentOn", "2020-01-02", "name", "n");
        write("createShipment", input);
        assertThat(storedItem("Shipment", "id", "joined")).containsEntry("score#sentOn", "10#2020-01-02");
        write("updateShipment", Map.of("id", "joined", "score", 9, "sentOn", "2020-01-03"));
        assertThat(storedItem("Shipment", "id", "joined")).containsEntry("score#sentOn", "9#2020-01-03");
        write("updateShipment", Map.of("id", "joined", "name", "only"));
        assertThat(storedItem("Shipment", "id", "joined")).containsEntry("score#sentOn", "9#2020-01-03");
        Map<String, Object> condition = Map.of("eq", Map.of("score", 9, "sentOn", "2020-01-03"));
        assertThat(call("Query.shipments", Map.of("region", "eu", "scoreSentOn", condition))
                        .ids())
                .containsExactly("joined");
        Map<String, Object> emptied = new HashMap<>(Map.of("id", "joined", "score", 9));
        emptied.put("sentOn", null);
        write("updateShipment", emptied);
        assertThat(storedItem("Shipment", "id", "joined")).doesNotContainKeys("score#sentOn", "sentOn");
        assertThat(call("Query.shipments", Map.of("region", "eu")).ids()).isEmpty();
    }

    @Test
    void ofIndexesAreComparedWhereTheTableHasNoSortKey() {
        write("createShipment", Map.of("id", "s1", "region", "sorted", "score", 1, "sentOn", "2020-01-01"));
        write("createShipment", Map.of("id", "s2", "region", "sorted", "score", 2, "sentOn", "2020-01-01"));
        assertThat(call(
                                "Query.shipments",
                                Map.of(
                                        "region",
                                        "sorted",
                                        "scoreSentOn",
                                        TestValues.read("{gt: {score: 1, sentOn: '2020-01-01'}}")))
                        .ids())
                .containsExactly("s2");
    }

    @Test
    void ofIndexesAreWrittenAsAWhole() {
        Answer created = mutate("createShipment", Map.of("region", "eu", "sentOn", "2020-01-02"));
        assertThat(created.errorType()).isNull();
        assertThat(created.message())
                .isEqualTo("When creating any part of the composite sort key for @index 'shipmentsIndex', "
                        + "you must provide all fields for the key. Missing key: 'score'.");
        assertThat(mutate("updateShipment", Map.of("id", "any", "score", 1)).message())
                .isEqualTo("When updating any part of the composite sort key for @index 'shipmentsIndex', "
                        + "you must provide all fields for the key. Missing key: 'sentOn'.");
        write("createShipment", Map.of("id", "none", "region", "us"));
        assertThat(storedItem("Shipment", "id", "none")).doesNotContainKey("score#sentOn");
    }

    /** An update gives what it changes, what names the item, and what the server changes with it. */
    @Test
    void ofIndexesHoldWhatAnUpdateGivesAndWhatNamesTheItem() {
        write("createTrack", Map.of("artist", "a", "number", "1", "state", "old", "region", "eu"));
        Object updated = write("updateTrack", Map.of("artist", "a", "number", "1", "state", "new", "region", "us"))
                .get("updatedAt");
        assertThat(storedItem("Track", "artist", "a"))
                .containsEntry("number#state", "1#new")
                .containsEntry("region#updatedAt", "us#" + updated);
    }

    /** As officially, whose templates check the server's time together with the input. */
    @Test
    void ofIndexesWithTheTimeOfTheUpdateAreGivenWithEachUpdate() {
        write("createTrack", Map.of("artist", "b", "number", "1", "state", "old", "region", "eu"));
        Object before = storedItem("Track", "artist", "b").get("region#updatedAt");
        assertThat(mutate("updateTrack", Map.of("artist", "b", "number", "1", "state", "new"))
                        .message())
                .isEqualTo("When updating any part of the composite sort key for @index 'tracksByStateIndex', "
                        + "you must provide all fields for the key. Missing key: 'region'.");
        assertThat(storedItem("Track", "artist", "b"))
                .containsEntry("state", "old")
                .containsEntry("region#updatedAt", before);
    }

    @Test
    void mayHoldTheSeparatorInTheirLastPart() {
        Map<String, Object> key = Map.of("a", "1", "b", "2", "c", "3#4");
        write("createLabel", key);
        assertThat(call("Query.getLabel", key).item().get("c")).isEqualTo("3#4");
        assertThat(mutate("createLabel", Map.of("a", "1", "b", "2#3", "c", "4")).errorType())
                .isEqualTo(INVALID);
    }

    @Test
    void leadFromOneModelToAnother() {
        write("createItem", Map.of("orderId", "led", "status", "NEW", "rank", 1, "name", "target"));
        Map<String, Object> keys = Map.of("itemOrderId", "led", "itemStatus", "NEW", "itemRank", 1);
        write("createPart", with(keys, "id", "led"));
        assertThat(storedItem("Part", "id", "led")).containsEntry("itemStatus#itemRank", "NEW#1");
        assertThat(follow("Part.item", keys).item().get("name")).isEqualTo("target");
        assertThat(follow("Item.parts", Map.of("orderId", "led", "status", "NEW", "rank", 1))
                        .ids())
                .containsExactly("led");
        assertThat(follow("Item.parts", Map.of("orderId", "led", "status", "NEW", "rank", 2))
                        .ids())
                .isEmpty();
        write("createTeam", Map.of("mantra", "go", "year", 1));
        write("createMember", Map.of("id", "captain", "teamMantra", "go", "teamYear", 1));
        assertThat(follow("Team.captain", Map.of("mantra", "go", "year", 1))
                        .item()
                        .get("id"))
                .isEqualTo("captain");
        write("createMember", Map.of("id", "another", "teamMantra", "go", "teamYear", 2));
        assertThat(follow("Team.captain", Map.of("mantra", "go", "year", 2))
                        .item()
                        .get("id"))
                .isEqualTo("another");
        assertThat(follow("Member.team", Map.of("teamMantra", "go", "teamYear", 1))
                        .item()
                        .get("mantra"))
                .isEqualTo("go");
    }

    @ParameterizedTest
    @ValueSource(strings = {"itemOrderId", "itemStatus", "itemRank"})
    void leadNowhereWithoutOneOfTheirParts(String part) {
        Map<String, Object> keys = new HashMap<>(Map.of("itemOrderId", "half", "itemStatus", "NEW", "itemRank", 1));
        keys.put(part, null);
        Answer nulled = follow("Part.item", keys);
        assertThat(nulled.value()).isNull();
        assertThat(nulled.failed()).isFalse();
        keys.remove(part);
        assertThat(follow("Part.item", keys).failed()).isFalse();
        assertThat(follow("Item.parts", Map.of("orderId", "half", "status", "NEW"))
                        .ids())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE})
    void arePagedWithinLimits(int limit) {
        for (String query : List.of("Query.listItems", "Query.listShipments")) {
            Answer answer = call(query, Map.of("limit", limit));
            assertThat(answer.errorType()).isEqualTo(INVALID);
            assertThat(answer.message()).isEqualTo("Argument limit must be from 1 to 1000, and not " + limit + ".");
        }
    }

    private static Map<?, ?> write(String mutation, Map<String, Object> input) {
        Answer answer = mutate(mutation, input);
        assertThat(answer.message()).as(mutation).isNull();
        return answer.item();
    }

    private static Answer mutate(String mutation, Map<String, Object> input) {
        return call("Mutation." + mutation, Map.of("input", input));
    }

    private static Answer call(String field, Map<String, ?> arguments) {
        return backend.call(Caller.API_KEY, field, arguments);
    }

    private static Answer follow(String relation, Map<String, Object> source) {
        return backend.call(Caller.API_KEY, relation, Map.of(), source);
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }

    private static String names(Answer page) {
        return texts(page, "name");
    }

    private static String orders(Answer page) {
        return texts(page, "orderId");
    }

    private static String texts(Answer page, String field) {
        return String.join(
                " ",
                page.items().stream()
                        .map(item -> String.valueOf(((Map<?, ?>) item).get(field)))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> storedItem(String table, String field, String value) {
        return backend.stored(table).stream()
                .map(item -> (Map<String, Object>) item)
                .filter(item -> value.equals(item.get(field)))
                .findFirst()
                .orElseThrow();
    }
}
