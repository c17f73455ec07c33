package dev.amplify4j.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubscriptionFilterTest {
    private static final Map<String, Object> EVENT = Map.of(
            "title",
            "Hello world",
            "rating",
            5,
            "price",
            2.5,
            "done",
            false,
            "tags",
            List.of("a", "b"),
            "author",
            Map.of("name", "alice"));

    private static SubscriptionFilter filter(List<List<Map<String, Object>>> groups) {
        return SubscriptionFilter.parse(Map.of(
                "filterGroup",
                groups.stream().map(group -> Map.of("filters", group)).toList()));
    }

    private static Map<String, Object> condition(String field, String operator, Object value) {
        return Map.of("fieldName", field, "operator", operator, "value", value);
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(
                Arguments.of("title", "eq", "Hello world", true),
                Arguments.of("title", "eq", "hello world", false),
                Arguments.of("rating", "eq", 5.0, true),
                Arguments.of("rating", "eq", "5", false),
                Arguments.of("done", "eq", false, true),
                Arguments.of("done", "ne", false, false),
                Arguments.of("rating", "ne", 4, true),
                Arguments.of("rating", "le", 5, true),
                Arguments.of("rating", "lt", 5, false),
                Arguments.of("price", "ge", 2.5, true),
                Arguments.of("price", "gt", 2, true),
                Arguments.of("title", "gt", "Hello", true),
                Arguments.of("title", "gt", 1, false),
                Arguments.of("title", "contains", "wor", true),
                Arguments.of("tags", "contains", "a", true),
                Arguments.of("tags", "contains", "ab", false),
                Arguments.of("tags", "notContains", "c", true),
                Arguments.of("tags", "notContains", "a", false),
                Arguments.of("title", "beginsWith", "Hello", true),
                Arguments.of("title", "beginsWith", "world", false),
                Arguments.of("rating", "in", List.of(4, 5), true),
                Arguments.of("rating", "in", List.of(4), false),
                Arguments.of("rating", "notIn", List.of(4), true),
                Arguments.of("rating", "notIn", List.of(5), false),
                Arguments.of("rating", "between", List.of(5, 6), true),
                Arguments.of("rating", "between", List.of(6, 7), false),
                Arguments.of("tags", "containsAny", List.of("x", "b"), true),
                Arguments.of("tags", "containsAny", List.of("x"), false),
                Arguments.of("author.name", "eq", "alice", true),
                Arguments.of("author.nothing", "eq", "alice", false),
                Arguments.of("missing", "eq", "x", false),
                Arguments.of("missing", "in", List.of("x"), false),
                Arguments.of("missing", "gt", 0, false),
                Arguments.of("missing", "ne", "x", true),
                Arguments.of("missing", "notContains", "x", true));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void comparesAsAppSync(String field, String operator, Object value, boolean passes) {
        assertThat(filter(List.of(List.of(condition(field, operator, value)))).matches(EVENT))
                .isEqualTo(passes);
    }

    @Test
    void groupsAreAlternativesAndTheirConditionsAreNot() {
        Map<String, Object> holds = condition("rating", "eq", 5);
        Map<String, Object> fails = condition("rating", "eq", 6);

        assertThat(filter(List.of(List.of(holds, fails))).matches(EVENT)).isFalse();
        assertThat(filter(List.of(List.of(fails), List.of(holds))).matches(EVENT))
                .isTrue();
    }

    @Test
    void fieldThatIsNullEqualsNull() {
        Map<String, Object> condition = new HashMap<>(Map.of("fieldName", "title", "operator", "eq"));
        condition.put("value", null);

        assertThat(filter(List.of(List.of(condition))).matches(Collections.singletonMap("title", null)))
                .isTrue();
        assertThat(filter(List.of(List.of(condition))).matches(EVENT)).isFalse();
    }

    static Stream<Arguments> refused() {
        Map<String, Object> fine = condition("a", "eq", 1);
        List<Integer> six = IntStream.range(0, 6).boxed().toList();
        return Stream.of(
                Arguments.of(List.of(), "none"),
                Arguments.of(List.of(List.of()), "none"),
                Arguments.of(Collections.nCopies(11, List.of(fine)), "at most 10 groups"),
                Arguments.of(
                        List.of(List.of(
                                condition("a", "in", List.of(1, 2, 3, 4)), condition("b", "in", List.of(1, 2, 3)))),
                        "at most 10 groups"),
                Arguments.of(
                        List.of(IntStream.range(0, 6)
                                .mapToObj(i -> condition("f" + i, "eq", 1))
                                .toList()),
                        "at most 5 different fields"),
                Arguments.of(List.of(List.of(condition("a", "in", six))), "1 to 5 values, not 6"),
                Arguments.of(List.of(List.of(condition("a", "in", List.of()))), "1 to 5 values, not 0"),
                Arguments.of(
                        List.of(List.of(condition("a", "containsAny", Collections.nCopies(21, "x")))),
                        "1 to 20 values, not 21"),
                Arguments.of(List.of(List.of(condition("a", "between", List.of(1)))), "takes 2 values, not 1"),
                Arguments.of(List.of(List.of(condition("a", "in", 1))), "takes a list"),
                Arguments.of(List.of(List.of(condition("a", "eq", List.of(1)))), "takes one value"),
                Arguments.of(List.of(List.of(condition("a", "eq", Map.of()))), "no text, number or boolean"),
                Arguments.of(List.of(List.of(condition("a", "eq", "x".repeat(257)))), "longer than 256"),
                Arguments.of(List.of(List.of(condition("a", "bogus", 1))), "no operator 'bogus'"),
                Arguments.of(List.of(List.of(condition("a.b.c.d.e.f", "eq", 1))), "at most 5 parts"),
                Arguments.of(List.of(List.of(Map.of("fieldName", "a"))), "fieldName, operator and value"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatTheServiceRefuses(List<List<Map<String, Object>>> groups, String message) {
        assertThatThrownBy(() -> filter(groups))
                .isInstanceOf(InvalidFilterException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesOtherForms() {
        for (Object other : List.of("text", Map.of(), Map.of("filterGroup", List.of(1)))) {
            assertThatThrownBy(() -> SubscriptionFilter.parse(other)).isInstanceOf(InvalidFilterException.class);
        }
    }
}
