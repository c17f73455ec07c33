package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Constant;
import dev.amplify4j.schema.ir.Constraint;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server adds to the input of mutations, and what it refuses, on DynamoDB Local. */
class WritingTest {
    private static final String HOSTILE = "'; ${ctx} \" \\ </script> \u2028 #x";

    private static DynamoDbBackend backend;

    @BeforeAll
    static void open() {
        backend = new DynamoDbBackend(TestBackends.of(
                TestModel.named("Draft")
                        .member(defaulted("text", Scalar.STRING, true, new Constant.Text(HOSTILE)))
                        .member(defaulted("count", Scalar.INT, false, new Constant.Numeric("-3")))
                        .member(defaulted("share", Scalar.FLOAT, false, new Constant.Numeric("1.5e-7")))
                        .member(defaulted("live", Scalar.BOOLEAN, false, new Constant.Bool(false)))
                        .member(defaulted("json", Scalar.JSON, false, new Constant.Text("{\"a\":[1]}")))
                        .member(new Field(
                                "tags",
                                new FieldType(Scalar.STRING, true, false, false),
                                Origin.DECLARED,
                                null,
                                "",
                                new Constant.Elements(List.of(new Constant.Text("a"), new Constant.Text("b"))),
                                List.of()))
                        .member(defaulted(
                                "state", new ValueType.EnumReference("State"), false, new Constant.Text("NEW")))
                        .build(),
                TestModel.named("Keyed")
                        .member(defaulted("code", Scalar.STRING, true, new Constant.Text("standard")))
                        .member(checked("rank", Scalar.INT, false, new Constraint(Constraint.Kind.GT, "0", null)))
                        .identifier("code", "rank")
                        .build(),
                TestModel.named("Checked")
                        .member(checked("gt", Scalar.INT, false, new Constraint(Constraint.Kind.GT, "1", null)))
                        .member(checked("lt", Scalar.FLOAT, false, new Constraint(Constraint.Kind.LT, "1.5", null)))
                        .member(checked("gte", Scalar.INT, false, new Constraint(Constraint.Kind.GTE, "1", null)))
                        .member(checked("lte", Scalar.INT, false, new Constraint(Constraint.Kind.LTE, "1", null)))
                        .member(checked(
                                "size",
                                Scalar.STRING,
                                false,
                                new Constraint(Constraint.Kind.MIN_LENGTH, "2", null),
                                new Constraint(Constraint.Kind.MAX_LENGTH, "3", null)))
                        .member(checked(
                                "start",
                                Scalar.STRING,
                                false,
                                new Constraint(Constraint.Kind.STARTS_WITH, "a'b", null)))
                        .member(checked(
                                "end",
                                Scalar.STRING,
                                false,
                                new Constraint(Constraint.Kind.ENDS_WITH, "z", "Own: ${x}")))
                        .member(checked(
                                "match", Scalar.STRING, false, new Constraint(Constraint.Kind.MATCHES, "\\d+|x", null)))
                        .member(checked(
                                "list",
                                Scalar.STRING,
                                true,
                                new Constraint(Constraint.Kind.MIN_LENGTH, "1", null),
                                new Constraint(Constraint.Kind.STARTS_WITH, "a", null)))
                        .member(checked(
                                "elements",
                                Scalar.STRING,
                                true,
                                new Constraint(Constraint.Kind.MAX_LENGTH, "1", null),
                                new Constraint(Constraint.Kind.MAX_LENGTH, "3", null, true)))
                        .build(),
                TestModel.named("Dated")
                        .optional("createdAt", Scalar.STRING)
                        .optional("updatedAt", Scalar.DATE_TIME)
                        .build(),
                TestModel.named("Renamed")
                        .optional("createdAt", Scalar.INT)
                        .member(new Field("born", FieldType.of(Scalar.DATE_TIME, true), Origin.CREATED_AT, null, ""))
                        .optional("title", Scalar.STRING)
                        .build(),
                TestModel.named("Guarded")
                        .member(checked(
                                "title", Scalar.STRING, false, new Constraint(Constraint.Kind.MIN_LENGTH, "3", null)))
                        .openTo(BlogBackend.AUTHENTICATED)
                        .build()));
    }

    @AfterAll
    static void close() {
        backend.close();
    }

    @Test
    void fillsDefaultsIntoWhatIsLeftOutOrNull() {
        Map<?, ?> item = create("Draft", "{}");
        assertThat(item.get("text")).isEqualTo(HOSTILE);
        assertThat(item.get("count")).hasToString("-3");
        assertThat(new BigDecimal(String.valueOf(item.get("share")))).isEqualByComparingTo("1.5e-7");
        assertThat(item.get("live")).isEqualTo(false);
        assertThat(item.get("json")).hasToString("{a=[1]}");
        assertThat(item.get("tags")).isEqualTo(List.of("a", "b"));
        assertThat(item.get("state")).isEqualTo("NEW");
        assertThat(create("Draft", "{text: null, state: null}").get("text")).isEqualTo(HOSTILE);
        Map<?, ?> given = create("Draft", "{text: '', count: 0, tags: []}");
        assertThat(given.get("text")).isEqualTo("");
        assertThat(given.get("count")).hasToString("0");
        assertThat(given.get("tags")).isEqualTo(List.of());
    }

    @Test
    void createsWhatIsNotThereAndSatisfiesTheCondition() {
        Map<String, Object> input = input("{id: 'once', text: 'a'}");
        Map<String, Object> missing = Map.of("text", Map.of("attributeExists", true));
        Map<String, Object> free = Map.of("text", Map.of("attributeExists", false));
        assertThat(backend.call(Caller.API_KEY, "Mutation.createDraft", with(input, missing))
                        .errorType())
                .isEqualTo("DynamoDB:ConditionalCheckFailedException");
        assertThat(backend.stored("Draft", "once")).isNull();
        assertThat(backend.call(Caller.API_KEY, "Mutation.createDraft", with(input, free))
                        .message())
                .isNull();
        // Another text: AppSync takes the same item, put twice within a millisecond, for one put.
        Map<String, Object> again = input("{id: 'once', text: 'b'}");
        for (Map<String, Object> condition : List.of(missing, free)) {
            assertThat(backend.call(Caller.API_KEY, "Mutation.createDraft", with(again, condition))
                            .errorType())
                    .isEqualTo("DynamoDB:ConditionalCheckFailedException");
        }
        assertThat(mutate("createDraft", "{id: 'once', text: 'b'}").errorType())
                .isEqualTo("DynamoDB:ConditionalCheckFailedException");
    }

    private static Map<String, Object> with(Map<String, Object> input, Map<String, Object> condition) {
        Map<String, Object> arguments = new HashMap<>(input);
        arguments.put("condition", condition);
        return arguments;
    }

    @Test
    void fillsDefaultsAtCreateAlone() {
        create("Draft", "{id: 'd', text: 'own', count: 1}");
        Map<?, ?> item = mutate("updateDraft", "{id: 'd', count: null}").item();
        assertThat(item.get("text")).isEqualTo("own");
        assertThat(item.get("count")).isNull();
    }

    @Test
    void fillsDefaultsOfIdentifiersAndChecksThem() {
        assertThat(create("Keyed", "{rank: 1}").get("code")).isEqualTo("standard");
        assertThat(mutate("createKeyed", "{rank: 0}").message())
                .isEqualTo("Field rank of type Keyed must be greater than 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "gt;    2;           1;          be greater than 1",
                "lt;    1.4;         1.5;        be less than 1.5",
                "gte;   1;           0;          be greater than or equal to 1",
                "lte;   1;           2;          be less than or equal to 1",
                "size;  'ab';        'a';        have a minimum length of 2",
                "size;  'abc';       'abcd';     have a maximum length of 3",
                "start; \"a'b\";     'ab';       start with a'b",
                "match; '12';        '12a';      match \\d+|x",
                "match; 'x';         'xx';       match \\d+|x",
                "match; '1';         '1\\n';     match \\d+|x",
                "list;  ['a'];       [];         have a minimum length of 1",
                "list;  ['a', null]; ['a', 'b']; start with a",
                "elements; ['abc'];  ['a', 'b']; have a maximum length of 1",
                "elements; ['xyz'];  ['abcd']; have a maximum length of 3"
            })
    void refusesInputThatBreaksARule(String field, String good, String bad, String demand) {
        String id = field + good;
        assertThat(backend.call(Caller.API_KEY, "Mutation.createChecked", input(id, field, good))
                        .failed())
                .isFalse();
        for (String mutation : List.of("createChecked", "updateChecked")) {
            Answer refused = backend.call(Caller.API_KEY, "Mutation." + mutation, input(id, field, bad));
            assertThat(refused.message()).isEqualTo("Field %s of type Checked must %s", field, demand);
            assertThat(refused.errorType()).isNull();
        }
    }

    private static Map<String, Object> input(String id, String field, String value) {
        return Map.of("input", Map.of("id", id, field, TestValues.read(value)));
    }

    @Test
    void refusesWithTheMessageThatTheRuleGives() {
        assertThat(mutate("createChecked", "{end: 'a'}").message()).isEqualTo("Own: ${x}");
        assertThat(create("Checked", "{end: 'xyz'}").get("end")).isEqualTo("xyz");
    }

    @Test
    void checksFieldsInTheirOrderAndNeverNull() {
        assertThat(mutate("createChecked", "{size: 'a', gt: 0}").message()).contains("Field gt");
        assertThat(create("Checked", "{gt: null, size: null, list: null, match: null}"))
                .isNotNull();
    }

    @Test
    void saysNothingOfRulesToCallersWhomNoRuleAdmits() {
        Answer answer = mutate("createGuarded", "{title: 'x'}");
        assertThat(answer.unauthorized()).isTrue();
        assertThat(backend.call(Caller.BOB, "Mutation.createGuarded", input("{title: 'x'}"))
                        .message())
                .isEqualTo("Field title of type Guarded must have a minimum length of 3");
        assertThat(backend.stored("Guarded")).isEmpty();
        assertThat(backend.call(Caller.BOB, "Mutation.createGuarded", input("{title: 'abc'}"))
                        .message())
                .isNull();
        assertThat(backend.call(Caller.BOB, "Mutation.createGuarded", input("{}"))
                        .message())
                .isNull();
    }

    @Test
    void writesDeclaredTimestampsAsGivenOrElseNow() {
        Map<?, ?> stamped = create("Dated", "{id: 'now'}");
        assertThat((String) stamped.get("createdAt")).matches("\\d{4}-.*Z").isEqualTo(stamped.get("updatedAt"));
        Map<?, ?> given = create("Dated", "{id: 'then', createdAt: 'then', updatedAt: '2020-01-01T00:00:00Z'}");
        assertThat(given.get("createdAt")).isEqualTo("then");
        assertThat(given.get("updatedAt")).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(mutate("updateDated", "{id: 'then', updatedAt: '2021-01-01T00:00:00Z'}")
                        .item()
                        .get("updatedAt"))
                .isEqualTo("2021-01-01T00:00:00Z");
        assertThat((String) mutate("updateDated", "{id: 'then', createdAt: 'later'}")
                        .item()
                        .get("updatedAt"))
                .startsWith("20")
                .isNotEqualTo("2021-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"born", "updatedAt", "__typename"})
    void takesNoTimestampThatIsNotDeclared(String field) {
        Map<?, ?> item = create("Renamed", "{id: '%1$s', %1$s: 'forged', createdAt: 7}".formatted(field));
        assertThat(item.get(field)).isNotEqualTo("forged");
        assertThat((String) item.get("born")).matches("\\d{4}-.*Z");
        assertThat(item.get("createdAt")).hasToString("7");
        Map<?, ?> updated = mutate("updateRenamed", "{id: '%1$s', %1$s: 'forged'}".formatted(field))
                .item();
        assertThat(updated.get(field)).isNotEqualTo("forged");
        assertThat(updated.get("born")).isEqualTo(item.get("born"));
    }

    private static Map<?, ?> create(String model, String input) {
        Answer answer = mutate("create" + model, input);
        assertThat(answer.message()).isNull();
        return answer.item();
    }

    private static Answer mutate(String mutation, String input) {
        return backend.call(Caller.API_KEY, "Mutation." + mutation, input(input));
    }

    private static Map<String, Object> input(String input) {
        return Map.of("input", TestValues.object(input));
    }

    private static Field defaulted(String name, ValueType type, boolean required, @Nullable Constant value) {
        return new Field(name, FieldType.of(type, required), Origin.DECLARED, null, "", value, List.of());
    }

    private static Field checked(String name, ValueType type, boolean list, Constraint... rules) {
        return new Field(
                name, new FieldType(type, list, false, false), Origin.DECLARED, null, "", null, List.of(rules));
    }
}
