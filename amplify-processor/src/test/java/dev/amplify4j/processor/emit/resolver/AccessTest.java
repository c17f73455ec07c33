package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random rules, every operation, every kind of caller, every kind of owner: the resolvers decide as the oracle does. */
class AccessTest {
    private static final List<Role> ROLES = List.of(
            BlogBackend.OWNER,
            BlogBackend.AUTHENTICATED,
            BlogBackend.GUEST,
            TestBackends.API_KEY,
            TestBackends.IDENTITY_POOL,
            TestBackends.OIDC);

    private static final List<@Nullable String> OWNERS = Arrays.asList(
            Caller.ALICE_SUB + "::alice",
            Caller.BOB_SUB + "::bob",
            Oracle.stored(Caller.NAMED_AS_STORED),
            Oracle.stored(Caller.NAMED_AS_SUB),
            Caller.ALICE_SUB,
            "alice",
            "",
            null,
            "absent");

    static List<Map<Role, Set<Access>>> rules() {
        Random random = new Random(4);
        List<Map<Role, Set<Access>>> rules = new ArrayList<>();
        ROLES.forEach(role -> rules.add(Map.of(role, TestBackends.ALL)));
        IntStream.range(0, 15).forEach(i -> rules.add(randomRules(random)));
        return rules;
    }

    private static Map<Role, Set<Access>> randomRules(Random random) {
        Map<Role, Set<Access>> rules = new LinkedHashMap<>();
        for (Role role : ROLES) {
            Set<Access> accesses = EnumSet.noneOf(Access.class);
            for (Access access : Access.values()) {
                if (random.nextInt(3) == 0) {
                    accesses.add(access);
                }
            }
            if (random.nextBoolean() && !accesses.isEmpty()) {
                rules.put(role, accesses);
            }
        }
        return rules.isEmpty() ? Map.of(BlogBackend.OWNER, TestBackends.ALL) : rules;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsWhatTheRulesAllow(Map<Role, Set<Access>> rules) {
        try (LocalBackend backend = new LocalBackend(TestBackends.of(TestBackends.note(rules, List.of())))) {
            assertReads(backend, new Oracle(rules));
        }
    }

    static void assertReads(RunningBackend backend, Oracle oracle) {
        backend.store("Note", notes());
        for (Caller caller : Caller.ALL) {
            for (Map<String, Object> note : notes()) {
                Answer answer = backend.call(caller, "Query.getNote", Map.of("id", id(note)));
                boolean allowed = oracle.may(caller, Access.GET, note.get("owner"));
                assertThat(answer.unauthorized()).as("%s gets %s", caller, note).isEqualTo(!allowed);
                assertThat(answer.value() != null).isEqualTo(allowed);
            }
            Answer missing = backend.call(caller, "Query.getNote", Map.of("id", "missing"));
            assertThat(missing.unauthorized()).isEqualTo(!oracle.ever(caller, Access.GET));
            assertThat(missing.value()).isNull();
            assertListed(backend, oracle, caller);
        }
    }

    private static void assertListed(RunningBackend backend, Oracle oracle, Caller caller) {
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("title", Map.of("eq", "t")),
                Map.of("owner", Map.of("attributeExists", true)),
                Map.of("or", List.of(Map.of("title", Map.of("eq", "t")), Map.of("id", Map.of("ne", "")))))) {
            Answer answer = backend.call(caller, "Query.listNotes", Map.of("filter", filter));
            assertThat(answer.unauthorized()).as("%s lists", caller).isEqualTo(!oracle.ever(caller, Access.LIST));
            if (!answer.failed()) {
                assertThat(answer.ids())
                        .as("%s lists with %s", caller, filter)
                        .containsExactlyElementsOf(notes().stream()
                                .filter(n -> oracle.may(caller, Access.LIST, n.get("owner")))
                                .filter(n -> !filter.containsKey("owner") || n.containsKey("owner"))
                                .map(AccessTest::id)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void writesWhatTheRulesAllow(Map<Role, Set<Access>> rules) {
        try (LocalBackend backend = new LocalBackend(TestBackends.of(TestBackends.note(rules, List.of())))) {
            assertWrites(backend, new Oracle(rules));
        }
    }

    static void assertWrites(RunningBackend backend, Oracle oracle) {
        for (Caller caller : Caller.ALL) {
            assertCreated(backend, oracle, caller);
            for (Map<String, Object> note : notes()) {
                assertUpdated(backend, oracle, caller, note);
                assertDeleted(backend, oracle, caller, note);
            }
        }
    }

    private static void assertCreated(RunningBackend backend, Oracle oracle, Caller caller) {
        backend.store("Note", List.of());
        Answer answer = backend.call(
                caller, "Mutation.createNote", Map.of("input", Map.of("id", "new", "title", "t", "owner", "bob")));
        boolean allowed = oracle.ever(caller, Access.CREATE);
        assertThat(answer.unauthorized()).as("%s creates", caller).isEqualTo(!allowed);
        Map<?, ?> stored = backend.stored("Note", "new");
        assertThat(stored != null).isEqualTo(allowed);
        if (stored != null) {
            boolean owned = oracle.speaksOfOwners() && Oracle.isPerson(caller);
            assertThat(stored.get("owner")).as("%s creates", caller).isEqualTo(owned ? Oracle.stored(caller) : null);
        }
    }

    private static void assertUpdated(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        backend.store("Note", notes());
        Answer answer = backend.call(
                caller,
                "Mutation.updateNote",
                Map.of("input", Map.of("id", id(note), "title", "changed", "owner", "bob")));
        boolean allowed = oracle.may(caller, Access.UPDATE, note.get("owner"));
        assertThat(answer.unauthorized()).as("%s updates %s", caller, note).isEqualTo(!allowed);
        Map<?, ?> stored = Objects.requireNonNull(backend.stored("Note", id(note)));
        assertThat(stored.get("title")).isEqualTo(allowed ? "changed" : "t");
        assertThat(stored.get("owner")).isEqualTo(note.get("owner"));
    }

    private static void assertDeleted(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        backend.store("Note", notes());
        Answer answer = backend.call(caller, "Mutation.deleteNote", Map.of("input", Map.of("id", id(note))));
        boolean allowed = oracle.may(caller, Access.DELETE, note.get("owner"));
        assertThat(answer.unauthorized()).as("%s deletes %s", caller, note).isEqualTo(!allowed);
        assertThat(backend.stored("Note", id(note)) == null).isEqualTo(allowed);
        assertThat(backend.stored("Note")).hasSize(notes().size() - (allowed ? 1 : 0));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsOnlyThoseOfEventsWhomTheRulesAllow(Map<Role, Set<Access>> rules) {
        try (LocalBackend backend = new LocalBackend(TestBackends.of(TestBackends.note(rules, List.of())))) {
            assertListens(backend, new Oracle(rules));
        }
    }

    static void assertListens(RunningBackend backend, Oracle oracle) {
        for (Caller caller : Caller.ALL) {
            for (String field : List.of("onCreateNote", "onUpdateNote", "onDeleteNote")) {
                Answer answer = backend.call(
                        caller, "Subscription." + field, Map.of("filter", Map.of("title", Map.of("eq", "t"))));
                boolean always = oracle.always(caller, Access.LISTEN);
                boolean asOwner = oracle.ever(caller, Access.LISTEN) && Oracle.hasNameOfTheirOwn(caller);
                assertThat(answer.unauthorized()).as("%s listens", caller).isEqualTo(!always && !asOwner);
                boolean named = always || (asOwner && "bob".equals(Oracle.name(caller)));
                assertThat(backend.call(caller, "Subscription." + field, Map.of("owner", "bob"))
                                .unauthorized())
                        .as("%s listens to bob", caller)
                        .isEqualTo(!named);
                if (!answer.failed()) {
                    for (String owner : List.of("alice", "bob", "x")) {
                        assertThat(backend.delivers(answer, Map.of("title", "t", "owner", owner)))
                                .as("%s hears of %s", caller, owner)
                                .isEqualTo(always || owner.equals(Oracle.name(caller)));
                    }
                    assertThat(backend.delivers(answer, Map.of("title", "other", "owner", "alice")))
                            .isFalse();
                }
            }
        }
    }

    private static List<Map<String, Object>> notes() {
        return IntStream.range(0, OWNERS.size())
                .mapToObj(i -> {
                    Map<String, Object> note = new LinkedHashMap<>();
                    note.put("id", "n" + i);
                    note.put("title", "t");
                    if (!"absent".equals(OWNERS.get(i))) {
                        note.put("owner", OWNERS.get(i));
                    }
                    return note;
                })
                .toList();
    }

    private static String id(Map<String, Object> note) {
        return String.valueOf(note.get("id"));
    }
}
