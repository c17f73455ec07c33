package dev.amplify4j.schema.ir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.decl.SourceRef;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that write {@code equals} out mean by it what any record means: all components. */
class WrittenOutEqualityTest {
    @ParameterizedTest
    @MethodSource
    void comparesEachComponent(Object one, Object equal, List<Object> others) {
        assertThat(one)
                .isEqualTo(equal)
                .hasSameHashCodeAs(equal)
                .isNotEqualTo(null)
                .isNotEqualTo(new Object());
        assertThat(others).doesNotContain(one).doesNotHaveDuplicates();
    }

    static Stream<Arguments> comparesEachComponent() {
        return Stream.of(
                Arguments.of(new SourceRef(1), new SourceRef(1), List.of(new SourceRef(2))),
                Arguments.of(
                        new JavaName("a", "B"),
                        new JavaName("a", "B"),
                        List.of(new JavaName("a", "C"), new JavaName("b", "B"), new JavaName("", "a.B"))),
                Arguments.of(
                        role(Strategy.OWNER, AuthorizationMode.USER_POOL, "owner", "sub", "a"),
                        role(Strategy.OWNER, AuthorizationMode.USER_POOL, "owner", "sub", "a"),
                        List.of(
                                role(Strategy.DYNAMIC_GROUP, AuthorizationMode.USER_POOL, "owner", "sub", "a"),
                                role(Strategy.OWNER, AuthorizationMode.OIDC, "owner", "sub", "a"),
                                role(Strategy.OWNER, AuthorizationMode.USER_POOL, "writer", "sub", "a"),
                                role(Strategy.OWNER, AuthorizationMode.USER_POOL, "owner", "name", "a"),
                                role(Strategy.OWNER, AuthorizationMode.USER_POOL, "owner", "sub", "b"),
                                new Role(Strategy.OWNER, AuthorizationMode.USER_POOL, null, null, null))));
    }

    private static Role role(Strategy strategy, AuthorizationMode mode, String field, String claim, String group) {
        return new Role(strategy, mode, field, claim, group);
    }
}
