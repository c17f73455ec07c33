package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers of no group, of some and of too many for what DynamoDB and subscriptions can compare, on DynamoDB Local. */
class ManyGroupsTest {
    private static final String TOO_LONG =
            "The filter is too long for DynamoDB, together with the rules that name the caller.";

    private static DynamoDbBackend ofOne;
    private static DynamoDbBackend ofLists;

    @BeforeAll
    static void open() {
        ofOne = new DynamoDbBackend(TestBackends.single(TestBackends.TEAM));
        ofLists = new DynamoDbBackend(TestBackends.single(TestBackends.TEAMS));
    }

    @AfterAll
    static void close() {
        ofOne.close();
        ofLists.close();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "5, false", "6, false", "10, false", "11, true", "100, true"})
    void hearOfItemsOfTenGroupsAtMost(int groups, boolean refused) {
        Answer answer = listen(ofOne, groups);
        assertThat(answer.errorType()).isEqualTo(refused ? "TooManyGroups" : null);
        if (refused) {
            assertThat(answer.message())
                    .isEqualTo("A subscription compares 10 groups at most; the caller has " + groups + ".");
            return;
        }
        for (int i = 0; i <= groups; i++) {
            assertThat(ofOne.delivers(answer, Map.of("team", "g" + i))).isEqualTo(i < groups);
        }
        assertThat(ofOne.delivers(answer, Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "20, false", "21, false", "200, false", "201, true"})
    void hearOfListsWithOneOfTwoHundredGroupsAtMost(int groups, boolean refused) {
        Answer answer = listen(ofLists, groups);
        assertThat(answer.errorType()).isEqualTo(refused ? "TooManyGroups" : null);
        for (int i = 0; i <= groups && !refused; i++) {
            assertThat(ofLists.delivers(answer, Map.of("teams_list", List.of("other", "g" + i))))
                    .isEqualTo(i < groups);
        }
    }

    @Test
    void areRefusedWithoutAny() {
        assertThat(listen(ofOne, 0).unauthorized()).isTrue();
        assertThat(listen(ofLists, 0).unauthorized()).isTrue();
        assertThat(ofOne.call(member(0), "Query.listNotes", Map.of()).unauthorized())
                .isTrue();
    }

    /** Cognito lets a user be in a hundred groups; more than an expression holds are refused before DynamoDB is asked. */
    @ParameterizedTest
    @CsvSource({"40, false", "100, false", "120, false", "400, true"})
    void listAsFarAsAnExpressionHolds(int groups, boolean refused) {
        ofOne.store("Note", notes(groups, "team", group -> group));
        ofLists.store("Note", notes(groups, "teams_list", group -> List.of("x", group)));
        for (DynamoDbBackend backend : List.of(ofOne, ofLists)) {
            Answer answer = backend.call(member(groups), "Query.listNotes", Map.of());
            assertThat(answer.message()).isEqualTo(refused ? TOO_LONG : null);
            assertThat(answer.errorType()).isEqualTo(refused ? "InvalidArgumentsError" : null);
            if (!refused) {
                assertThat(answer.ids()).containsExactlyInAnyOrder("g0", "g1", "g10", "g" + (groups - 1));
            }
        }
    }

    /** Notes of some of a member's groups, and of groups whose names begin like those or go on like them. */
    private static List<Map<String, Object>> notes(int groups, String field, Function<String, Object> value) {
        return Stream.of("g0", "g1", "g10", "g" + (groups - 1), "g" + groups, "g", "g00", "g1 ")
                .map(group -> Map.of("id", group, "title", "t", field, value.apply(group)))
                .toList();
    }

    /** As the documentation has it. */
    @ParameterizedTest
    @CsvSource({"departments12_list, false", "departmentsOfUsers_list, true"})
    void listAHundredGroupsByAListOfEighteenLetters(String field, boolean refused) {
        Role role = new Role(Strategy.DYNAMIC_GROUP, AuthorizationMode.USER_POOL, field, "cognito:groups", null);
        try (DynamoDbBackend backend = new DynamoDbBackend(TestBackends.single(role))) {
            assertThat(backend.call(member(100), "Query.listNotes", Map.of()).message())
                    .isEqualTo(refused ? TOO_LONG : null);
            backend.store(
                    "Note",
                    Stream.of("g1", "g2", "g7")
                            .map(group -> Map.<String, Object>of("id", group, "title", "t", field, List.of("x", group)))
                            .toList());
            assertThat(backend.call(member(3), "Query.listNotes", Map.of()).ids())
                    .containsExactlyInAnyOrder("g1", "g2");
            Answer heard = listen(backend, 100);
            assertThat(backend.delivers(heard, Map.of(field, List.of("x", "g99"))))
                    .isTrue();
            assertThat(backend.delivers(heard, Map.of(field, List.of("x", "g100"))))
                    .isFalse();
        }
    }

    @Test
    void writeWhatIsOfOneOfAHundredGroups() {
        Caller caller = member(100);
        for (String group : List.of("g99", "g100")) {
            boolean own = group.equals("g99");
            ofOne.store("Note", List.of(Map.of("id", "n", "title", "t", "team", group)));
            Answer updated =
                    ofOne.call(caller, "Mutation.updateNote", Map.of("input", Map.of("id", "n", "title", "new")));
            assertThat(updated.unauthorized()).isEqualTo(!own);
            assertThat(Objects.requireNonNull(ofOne.stored("Note", "n")).get("title"))
                    .isEqualTo(own ? "new" : "t");
            ofOne.call(caller, "Mutation.deleteNote", Map.of("input", Map.of("id", "n")));
            assertThat(ofOne.stored("Note", "n") == null).isEqualTo(own);
        }
    }

    /** Each alone has room: the client's part and the rules' share the same four kilobytes. */
    @Test
    void shareTheExpressionWithTheClient() {
        Map<String, Object> either = Map.of(
                "or",
                IntStream.range(0, 60)
                        .mapToObj(i -> Map.of("title", Map.of("beginsWith", "x" + i)))
                        .toList());
        assertThat(list(member(40), either).message()).isNull();
        assertThat(list(member(140), Map.of()).message()).isNull();
        assertThat(list(member(240), either).message()).isEqualTo(TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mutation.updateNote", "Mutation.deleteNote"})
    void writeNothingWhereTheConditionWouldBeTooLong(String mutation) {
        Caller caller = member(400);
        ofOne.store("Note", List.of(Map.of("id", "n", "title", "t", "team", "g399")));
        assertThat(ofOne.call(caller, "Query.getNote", Map.of("id", "n")).failed())
                .as("no expression reads one item")
                .isFalse();
        Answer answer = ofOne.call(caller, mutation, Map.of("input", Map.of("id", "n", "title", "new")));
        assertThat(answer.message()).isEqualTo(TOO_LONG);
        assertThat(Objects.requireNonNull(ofOne.stored("Note", "n")).get("title"))
                .isEqualTo("t");
    }

    private static Answer list(Caller caller, Map<String, ?> filter) {
        return ofOne.call(caller, "Query.listNotes", Map.of("filter", filter));
    }

    private static Answer listen(DynamoDbBackend backend, int groups) {
        return backend.call(member(groups), "Subscription.onCreateNote", Map.of());
    }

    private static Caller member(int groups) {
        return Caller.member(
                "member of " + groups,
                IntStream.range(0, groups).mapToObj(i -> "g" + i).collect(Collectors.toList()));
    }
}
