package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters and conditions of clients, on DynamoDB Local. */
class FiltersTest {
    /** What expressions consist of, besides names and values that stand elsewhere. */
    private static final Pattern EXPRESSION =
            Pattern.compile("([#:]\\w+|AND|OR|NOT|BETWEEN|SET|REMOVE|contains|begins_with"
                    + "|attribute_exists|attribute_not_exists|attribute_type|size|<>|<=|>=|[=<>(), ])*");

    private static final String TOO_LARGE =
            "A filter or condition has at most 10 levels, 100 conditions and 4096 characters.";

    private static final RecordedExpressions SENT = new RecordedExpressions();

    private static DynamoDbBackend backend;

    @BeforeAll
    static void open() {
        backend = new DynamoDbBackend(
                TestBackends.of(TestModel.named("Post")
                        .required("title", Scalar.STRING)
                        .optional("rating", Scalar.INT)
                        .optional("when", Scalar.DATE_TIME)
                        .optional("done", Scalar.BOOLEAN)
                        .optional("note", Scalar.STRING)
                        .member(field("state", new ValueType.EnumReference("State"), false))
                        .member(field("states", new ValueType.EnumReference("State"), true))
                        .member(field("tags", Scalar.STRING, true))
                        .index("postsByTitle", "title", "rating")
                        .build()),
                SENT::listenTo);
        create(
                "{id: 'a', title: 'apple', rating: 1, state: 'NEW', states: ['NEW'], tags: ['x', 'y'], when: '2020-01-01T00:00:00Z', done: true, note: 'is \"attributeType\":\"bool\"'}");
        create(
                "{id: 'b', title: 'banana', rating: 2, state: 'OLD', states: ['NEW', 'OLD'], tags: [], when: '2021-01-01T00:00:00Z'}");
        create("{id: 'c', title: 'Cherry'}");
    }

    @AfterAll
    static void close() {
        backend.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{state: {eq: 'NEW'}};                                  a",
                "{state: {ne: 'NEW'}};                                  b c",
                "{states: {eq: ['NEW']}};                               a",
                "{states: {ne: ['NEW']}};                               b c",
                "{states: {contains: 'OLD'}};                           b",
                "{states: {notContains: 'OLD'}};                        a c",
                "{tags: {contains: 'x'}};                               a",
                "{tags: {size: {eq: 0}}};                               b",
                "{tags: {size: {between: [1, 2]}}};                     a",
                "{tags: {attributeType: 'list'}};                       a b",
                "{when: {between: ['2020-01-01', '2020-12-31']}};       a",
                "{title: {beginsWith: 'b', size: {gt: 5}}};             b",
                "{rating: {attributeExists: false}};                    c",
                "{rating: {attributeType: 'number'}};                   a b",
                "{done: {attributeType: 'bool'}};                       a",
                "{not: {and: [{done: {attributeType: 'bool'}}]}};       b c",
                "{done: {attributeType: 'number'}};                     none",
                "{note: {contains: '\"attributeType\":\"bool\"'}};         a",
                "{not: {or: [{rating: {ge: 2}}, {title: {lt: 'a'}}]}};  a",
                "{and: [{rating: {ge: 1}}], or: [{state: {eq: 'OLD'}}]};  b",
                "{and: []};                                             error",
                "{rating: null};                                        error",
                "{rating: {between: [1]}};                              error"
            })
    void selectByEveryKindOfField(String filter, String found) {
        Answer answer = list(TestValues.object(filter));
        if (found.equals("error")) {
            assertThat(answer.failed()).isTrue();
        } else {
            assertThat(answer.message()).isNull();
            assertThat(answer.ids()).containsExactlyInAnyOrder(found.equals("none") ? new String[0] : found.split(" "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{rating: {between: [1]}}", "{rating: {between: []}}", "{title: null}", "{not: null}"})
    void areRefusedAsOfficiallyWhenTheyMakeNoSense(String filter) {
        Answer answer = list(TestValues.object(filter));
        assertThat(answer.message()).isEqualTo("Unable to process the filter expression");
        assertThat(answer.errorType()).isEqualTo("Unrecognized Filter");
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true", "100, true"})
    void areNoDeeperThanTenLevels(int levels, boolean refused) {
        Map<String, Object> filter = Map.of("rating", Map.of("eq", 1));
        for (int level = 1; level < levels; level++) {
            filter = level % 2 == 0 ? Map.of("or", List.of(filter)) : Map.of("and", List.of(filter));
        }
        assertRefused(refused, filter);
    }

    @ParameterizedTest
    @CsvSource({"100, false", "101, true", "10000, true"})
    void haveNoMoreThanAHundredConditions(int conditions, boolean refused) {
        Object either = Collections.nCopies(conditions, Map.of("rating", Map.of("eq", 1)));
        assertRefused(refused, Map.of("or", either));
    }

    @ParameterizedTest
    @CsvSource({"4000, false", "4097, true", "100000, true"})
    void areNoLongerThanAnExpression(int length, boolean refused) {
        assertRefused(refused, Map.of("title", Map.of("ne", "x".repeat(length))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a) OR attribute_exists(id",
                ":v",
                "#title",
                "' OR '1'='1",
                "${ctx.args}",
                "$util.toJson($ctx)",
                "__proto__",
                "constructor",
                "\u0000",
                "\"}]",
                "x, #1 = :x"
            })
    void neverBecomePartOfAnExpression(String hostile) {
        SENT.take();
        List<Object> values = List.of(hostile, hostile);
        for (Map.Entry<String, Object> operator : Map.<String, Object>of(
                        "eq", hostile, "ne", hostile, "between", values, "contains", hostile, "beginsWith", hostile)
                .entrySet()) {
            Map<String, Object> one = Map.of("title", Map.of(operator.getKey(), operator.getValue()));
            Map<String, Object> filter = Map.of("or", List.of(one, Map.of("not", one)));
            assertThat(list(filter).failed()).isFalse();
            call("Query.postsByTitle", Map.of("title", hostile, "filter", Map.of("state", Map.of("eq", hostile))));
            call("Mutation.updatePost", Map.of("input", Map.of("id", hostile, "title", hostile), "condition", filter));
            call("Mutation.createPost", Map.of("input", Map.of("title", hostile), "condition", filter));
            call("Mutation.deletePost", Map.of("input", Map.of("id", hostile), "condition", filter));
        }
        List<String> sent = SENT.take();
        assertThat(sent)
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(text -> assertThat(text).matches(EXPRESSION));
        assertThat(backend.stored("Post")).extracting("id").contains("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "#x", "a) OR (b", "title = :x OR #y"})
    void writeOnlyFieldsOfTheModel(String hostile) {
        SENT.take();
        Map<String, Object> input = Map.of("id", "hostile", "title", "t", hostile, "x");
        assertThat(call("Mutation.createPost", Map.of("input", input)).failed()).isFalse();
        call("Mutation.updatePost", Map.of("input", input));
        assertThat(String.valueOf(backend.stored("Post", "hostile")))
                .contains("title=t")
                .doesNotContain(hostile + "=x");
        assertThat(SENT.take()).allSatisfy(text -> assertThat(text).matches(EXPRESSION));
        call("Mutation.deletePost", Map.of("input", Map.of("id", "hostile")));
    }

    @Test
    void boundWhatTheyAskOfWritesToo() {
        List<Object> many = new ArrayList<>(Collections.nCopies(101, Map.of("rating", Map.of("eq", 1))));
        for (String mutation : List.of("createPost", "updatePost", "deletePost")) {
            Answer answer = call(
                    "Mutation." + mutation,
                    Map.of("input", Map.of("id", "a", "title", "new"), "condition", Map.of("or", many)));
            assertThat(answer.message()).isEqualTo(TOO_LARGE);
        }
        assertThat(String.valueOf(backend.stored("Post", "a"))).contains("title=apple");
    }

    private static void assertRefused(boolean refused, Map<String, Object> filter) {
        Answer answer = list(filter);
        assertThat(answer.message()).isEqualTo(refused ? TOO_LARGE : null);
        assertThat(answer.errorType()).isEqualTo(refused ? "InvalidArgumentsError" : null);
    }

    private static Answer list(Map<String, Object> filter) {
        return call("Query.listPosts", Map.of("filter", filter));
    }

    private static void create(String input) {
        assertThat(call("Mutation.createPost", Map.of("input", TestValues.object(input)))
                        .message())
                .isNull();
    }

    private static Answer call(String field, Map<String, ?> arguments) {
        return backend.call(Caller.API_KEY, field, arguments);
    }

    private static Field field(String name, ValueType type, boolean list) {
        return new Field(name, new FieldType(type, list, false, false), Origin.DECLARED, null, "");
    }
}
