package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Relation.Kind;
import dev.amplify4j.schema.ir.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random rules, every kind of relation, every kind of caller: a relation shows what the other model's rules allow. */
class RelationAccessTest {
    private static final List<Relation> RELATIONS = List.of(
            relation("children", Kind.HAS_MANY, false),
            relation("child", Kind.HAS_ONE, false),
            relation("parent", Kind.BELONGS_TO, false),
            relation("hiddenChildren", Kind.HAS_MANY, true),
            relation("hiddenChild", Kind.HAS_ONE, true),
            relation("hiddenParent", Kind.BELONGS_TO, true));

    static List<Map<Role, Set<Access>>> rules() {
        return AccessTest.rules();
    }

    static Backend backend(Map<Role, Set<Access>> rules) {
        return TestBackends.of(TestBackends.note(rules, RELATIONS));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsWhatTheRulesAllow(Map<Role, Set<Access>> rules) {
        try (LocalBackend backend = new LocalBackend(backend(rules))) {
            RELATIONS.forEach(relation -> assertShown(backend, new Oracle(rules), relation.name()));
        }
    }

    /** What one relation shows. */
    static void assertShown(RunningBackend backend, Oracle oracle, String name) {
        Relation relation = RELATIONS.stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
        for (Caller caller : Caller.ALL) {
            switch (relation.kind()) {
                case HAS_MANY -> assertMany(backend, oracle, caller, relation);
                case HAS_ONE -> assertOne(backend, oracle, caller, relation, Map.of("id", "p"));
                case BELONGS_TO -> assertOne(backend, oracle, caller, relation, null);
            }
        }
    }

    private static void assertMany(RunningBackend backend, Oracle oracle, Caller caller, Relation relation) {
        List<Map<String, Object>> notes = notes(oracle);
        backend.store("Note", notes);
        String field = "Note." + relation.name();
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of(), Map.of("title", Map.of("eq", "t")), Map.of("title", Map.of("eq", "u")))) {
            Answer answer = backend.call(caller, field, Map.of("filter", filter), Map.of("id", "p"));
            assertThat(answer.unauthorized()).as("%s reads %s", caller, field).isEqualTo(!ever(oracle, caller));
            if (!answer.failed()) {
                assertThat(answer.ids())
                        .as("%s reads %s with %s", caller, field, filter)
                        .containsExactlyElementsOf(notes.stream()
                                .filter(note -> mayRead(oracle, caller, note))
                                .filter(note -> !filter.toString().contains("u"))
                                .map(AccessTest::id)
                                .toList());
                Map<String, ?> backwards = Map.of("filter", filter, "sortDirection", "DESC");
                List<String> ids = new ArrayList<>(backend.call(caller, field, backwards, Map.of("id", "p"))
                        .ids());
                Collections.reverse(ids);
                assertThat(ids).isEqualTo(answer.ids());
            }
        }
        assertNothing(backend, oracle, caller, relation);
    }

    private static void assertOne(
            RunningBackend backend,
            Oracle oracle,
            Caller caller,
            Relation relation,
            @Nullable Map<String, Object> source) {
        String field = "Note." + relation.name();
        for (Map<String, Object> note : notes(oracle)) {
            backend.store("Note", List.of(note));
            Answer answer = backend.call(
                    caller, field, Map.of(), source == null ? Map.of("parentId", AccessTest.id(note)) : source);
            boolean allowed = mayRead(oracle, caller, note);
            assertThat(answer.value() == null ? null : answer.item().get("id"))
                    .as("%s reads %s of %s", caller, field, note)
                    .isEqualTo(allowed ? note.get("id") : null);
            assertThat(answer.unauthorized())
                    .isEqualTo(!ever(oracle, caller) || (!allowed && relation.kind() == Kind.BELONGS_TO));
        }
        assertNothing(backend, oracle, caller, relation);
    }

    /** Nothing is there without a key, and what is redacted is not there in answers of mutations. */
    private static void assertNothing(RunningBackend backend, Oracle oracle, Caller caller, Relation relation) {
        backend.store("Note", notes(oracle));
        String field = "Note." + relation.name();
        Answer unrelated = backend.call(caller, field, Map.of(), Map.of());
        assertThat(unrelated.unauthorized()).isEqualTo(!ever(oracle, caller));
        assertEmpty(unrelated, relation);
        String id = AccessTest.id(notes(oracle).get(0));
        Map<String, Object> mutated = Map.of("id", "p", "parentId", id, "__operation", "Mutation");
        Answer answer = backend.call(caller, field, Map.of(), mutated);
        if (relation.redacted()) {
            assertThat(answer.failed()).isFalse();
            assertEmpty(answer, relation);
        } else if (answer.value() != null) {
            List<?> items = relation.kind() == Kind.HAS_MANY ? answer.items() : List.of(answer.item());
            assertThat(items)
                    .allSatisfy(item ->
                            assertThat(((Map<?, ?>) item).get("__operation")).isEqualTo("Mutation"));
        }
    }

    private static void assertEmpty(Answer answer, Relation relation) {
        if (relation.kind() == Kind.HAS_MANY && !answer.failed()) {
            assertThat(answer.items()).isEmpty();
        } else {
            assertThat(answer.value()).isNull();
        }
    }

    private static boolean mayRead(Oracle oracle, Caller caller, Map<String, Object> note) {
        return oracle.may(caller, Access.GET, note) || oracle.may(caller, Access.LIST, note);
    }

    private static boolean ever(Oracle oracle, Caller caller) {
        return oracle.ever(caller, Access.GET) || oracle.ever(caller, Access.LIST);
    }

    private static List<Map<String, Object>> notes(Oracle oracle) {
        return AccessTest.notes(oracle).stream()
                .map(note -> {
                    Map<String, Object> child = new LinkedHashMap<>(note);
                    child.put("parentId", "p");
                    return child;
                })
                .toList();
    }

    private static Relation relation(String name, Kind kind, boolean redacted) {
        return new Relation(name, kind, "Note", List.of("parentId"), "gsi-Note." + name, false, redacted, null, "");
    }
}
