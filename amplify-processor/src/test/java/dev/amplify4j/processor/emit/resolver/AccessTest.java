package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random rules, every operation, every kind of caller, every kind of item: the resolvers decide as the oracle does. */
class AccessTest {
    static final List<Role> ROLES = List.of(
            BlogBackend.OWNER,
            BlogBackend.AUTHENTICATED,
            BlogBackend.GUEST,
            TestBackends.API_KEY,
            TestBackends.IDENTITY_POOL,
            TestBackends.OIDC,
            TestBackends.LAMBDA,
            TestBackends.EDITORS,
            TestBackends.OIDC_EDITORS,
            TestBackends.AUTHOR,
            TestBackends.MAINTAINERS,
            TestBackends.OIDC_OWNER,
            TestBackends.TEAM,
            TestBackends.TEAMS);

    /** What fields that name callers can hold, callers or not. */
    private static final List<@Nullable Object> NAMES = Arrays.asList(
            Caller.ALICE_SUB + "::alice",
            Caller.BOB_SUB + "::bob",
            Caller.NAMED_AS_STORED.claim("sub") + "::" + Caller.NAMED_AS_STORED.claim("username"),
            Caller.NAMED_AS_SUB.claim("sub") + "::" + Caller.NAMED_AS_SUB.claim("username"),
            Caller.ALICE_SUB,
            "alice",
            "editors",
            "super-editors",
            "",
            null);

    static final List<Map<String, Object>> FILTERS = List.of(
            Map.of(),
            Map.of("title", Map.of("eq", "t")),
            Map.of("or", List.of(Map.of("title", Map.of("eq", "t")), Map.of("id", Map.of("ne", "")))),
            Map.of("body", Map.of("attributeExists", true)));

    static List<Map<Role, Set<Access>>> rules() {
        Random random = new Random(4);
        List<Map<Role, Set<Access>>> rules = new ArrayList<>();
        ROLES.forEach(role -> rules.add(Map.of(role, TestBackends.ALL)));
        rules.add(Map.of(TestBackends.COAUTHORS, TestBackends.ALL));
        IntStream.range(0, 15).forEach(i -> rules.add(randomRules(random)));
        return rules;
    }

    static Map<Role, Set<Access>> randomRules(Random random) {
        Map<Role, Set<Access>> rules = new LinkedHashMap<>();
        for (Role role : ROLES) {
            Set<Access> accesses = EnumSet.noneOf(Access.class);
            for (Access access : Access.values()) {
                if (random.nextInt(3) == 0) {
                    accesses.add(access);
                }
            }
            if (random.nextInt(3) == 0 && !accesses.isEmpty()) {
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

    /** Everything that one field decides. */
    static void assertField(RunningBackend backend, Oracle oracle, String field) {
        switch (field) {
            case "Query.getNote" -> assertGets(backend, oracle);
            case "Query.listNotes" -> assertLists(backend, oracle, FILTERS);
            case "Mutation.createNote" -> assertCreates(backend, oracle);
            case "Mutation.updateNote" -> assertUpdates(backend, oracle);
            case "Mutation.deleteNote" -> assertDeletes(backend, oracle);
            case "Subscription.onCreateNote", "Subscription.onUpdateNote", "Subscription.onDeleteNote" ->
                assertListens(backend, oracle, field);
            default -> assertShowsOwners(backend, oracle);
        }
    }

    static void assertReads(RunningBackend backend, Oracle oracle) {
        assertGets(backend, oracle);
        assertLists(backend, oracle, FILTERS);
        assertShowsOwners(backend, oracle);
    }

    static void assertGets(RunningBackend backend, Oracle oracle) {
        List<Map<String, Object>> notes = notes(oracle);
        backend.store("Note", notes);
        for (Caller caller : Caller.ALL) {
            for (Map<String, Object> note : notes) {
                Answer answer = backend.call(caller, "Query.getNote", Map.of("id", id(note)));
                boolean allowed = oracle.may(caller, Access.GET, note);
                assertThat(answer.unauthorized()).as("%s gets %s", caller, note).isEqualTo(!allowed);
                assertThat(answer.value() == null ? null : answer.item().get("id"))
                        .isEqualTo(allowed ? id(note) : null);
            }
            Answer missing = backend.call(caller, "Query.getNote", Map.of("id", "missing"));
            assertThat(missing.unauthorized()).isEqualTo(!oracle.ever(caller, Access.GET));
            assertThat(missing.value()).isNull();
        }
    }

    static void assertLists(RunningBackend backend, Oracle oracle, List<Map<String, Object>> filters) {
        backend.store("Note", notes(oracle));
        for (Caller caller : Caller.ALL) {
            filters.forEach(filter -> assertListed(backend, oracle, caller, filter));
        }
    }

    /** Owners of several claims are shown without the first. */
    static void assertShowsOwners(RunningBackend backend, Oracle oracle) {
        for (Role role : oracle.owners()) {
            String field = Objects.requireNonNull(role.field());
            if (Objects.equals(role.claim(), "sub::username")) {
                for (Map<String, Object> note : notes(oracle)) {
                    if (!(note.get(field) instanceof String && TestBackends.isList(role))) {
                        Answer answer = backend.call(Caller.ALICE, "Note." + field, Map.of(), note);
                        assertThat(answer.message()).isNull();
                        assertThat(answer.value()).as("%s of %s", field, note).isEqualTo(shownOwner(note.get(field)));
                    }
                }
            }
        }
    }

    private static @Nullable Object shownOwner(@Nullable Object owner) {
        if (owner instanceof List<?> list) {
            return list.stream().map(AccessTest::shownOwner).toList();
        }
        return owner == null || owner.equals("") ? null : withoutSub(owner);
    }

    private static void assertListed(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> filter) {
        Answer answer = backend.call(caller, "Query.listNotes", Map.of("filter", filter));
        assertThat(answer.unauthorized()).as("%s lists", caller).isEqualTo(!oracle.ever(caller, Access.LIST));
        if (!answer.failed()) {
            assertThat(answer.ids())
                    .as("%s lists with %s", caller, filter)
                    .containsExactlyInAnyOrderElementsOf(notes(oracle).stream()
                            .filter(n -> oracle.may(caller, Access.LIST, n))
                            .filter(n -> !filter.containsKey("body") || n.containsKey("body"))
                            .map(AccessTest::id)
                            .toList());
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
        assertCreates(backend, oracle);
        assertUpdates(backend, oracle);
        assertDeletes(backend, oracle);
    }

    static void assertCreates(RunningBackend backend, Oracle oracle) {
        forEach(oracle, (caller, note) -> assertCreated(backend, oracle, caller, note));
    }

    static void assertUpdates(RunningBackend backend, Oracle oracle) {
        forEach(oracle, (caller, note) -> assertUpdated(backend, oracle, caller, note));
    }

    static void assertDeletes(RunningBackend backend, Oracle oracle) {
        forEach(oracle, (caller, note) -> assertDeleted(backend, oracle, caller, note));
    }

    private static void forEach(Oracle oracle, BiConsumer<Caller, Map<String, Object>> assertion) {
        for (Caller caller : Caller.ALL) {
            notes(oracle).forEach(note -> assertion.accept(caller, note));
        }
    }

    /** The note is given as it is; what it leaves out of owners is the caller's, unless it is said to be nothing. */
    private static void assertCreated(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        backend.store("Note", List.of());
        Map<String, @Nullable Object> expected = created(oracle, caller, note);
        Answer answer = backend.call(caller, "Mutation.createNote", Map.of("input", note));
        boolean allowed = oracle.may(caller, Access.CREATE, expected);
        assertThat(answer.unauthorized()).as("%s creates %s", caller, note).isEqualTo(!allowed);
        Map<?, ?> stored = backend.stored("Note", id(note));
        assertThat(stored != null).isEqualTo(allowed);
        if (stored != null) {
            assertThat(names(oracle, stored)).as("%s creates %s", caller, note).isEqualTo(names(oracle, expected));
        }
    }

    /** A new note, with the caller as its owner where it says nothing of owners. */
    static Map<String, @Nullable Object> created(Oracle oracle, Caller caller, Map<String, Object> note) {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>(note);
        expected.remove("owner");
        for (Role role : oracle.owners()) {
            String stored = Oracle.stored(caller, role);
            String field = Objects.requireNonNull(role.field());
            if (stored != null && !expected.containsKey(field)) {
                expected.put(field, TestBackends.isList(role) ? List.of(stored) : stored);
            }
        }
        return expected;
    }

    private static void assertUpdated(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        backend.store("Note", List.of(note));
        Answer answer = backend.call(
                caller,
                "Mutation.updateNote",
                Map.of("input", Map.of("id", id(note), "title", "changed", "owner", "bob")));
        boolean allowed = oracle.may(caller, Access.UPDATE, note);
        assertThat(answer.unauthorized()).as("%s updates %s", caller, note).isEqualTo(!allowed);
        Map<?, ?> stored = Objects.requireNonNull(backend.stored("Note", id(note)));
        assertThat(stored.get("title")).isEqualTo(allowed ? "changed" : "t");
        assertThat(names(oracle, stored)).isEqualTo(names(oracle, note));
    }

    private static void assertDeleted(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        backend.store("Note", List.of(note, Map.of("id", "other", "title", "t")));
        Answer answer = backend.call(caller, "Mutation.deleteNote", Map.of("input", Map.of("id", id(note))));
        boolean allowed = oracle.may(caller, Access.DELETE, note);
        assertThat(answer.unauthorized()).as("%s deletes %s", caller, note).isEqualTo(!allowed);
        assertThat(backend.stored("Note", id(note)) == null).isEqualTo(allowed);
        assertThat(backend.stored("Note", "other")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsOnlyThoseOfEventsWhomTheRulesAllow(Map<Role, Set<Access>> rules) {
        try (LocalBackend backend = new LocalBackend(TestBackends.of(TestBackends.note(rules, List.of())))) {
            assertListens(backend, new Oracle(rules));
        }
    }

    static void assertListens(RunningBackend backend, Oracle oracle) {
        for (String field : List.of("onCreateNote", "onUpdateNote", "onDeleteNote")) {
            assertListens(backend, oracle, "Subscription." + field);
        }
    }

    static void assertListens(RunningBackend backend, Oracle oracle, String field) {
        for (Caller caller : Caller.ALL) {
            Answer answer = backend.call(caller, field, Map.of("filter", Map.of("title", Map.of("eq", "t"))));
            boolean ever = oracle.always(caller, Access.LISTEN)
                    || oracle.allowed(Access.LISTEN).stream().anyMatch(role -> hearsBy(caller, role));
            assertThat(answer.unauthorized()).as("%s listens", caller).isEqualTo(!ever);
            if (!answer.failed()) {
                notes(oracle).forEach(note -> assertHeard(backend, oracle, caller, answer, note));
            }
            oracle.allowed(Access.LISTEN).stream()
                    .filter(role -> role.strategy() == Strategy.OWNER && !TestBackends.isList(role))
                    .map(role -> Objects.requireNonNull(role.field()))
                    .forEach(argument -> assertListensToOne(backend, oracle, caller, field, argument));
        }
    }

    /** Who asks for one owner hears of that one alone, and of nobody else than without asking. */
    private static void assertListensToOne(
            RunningBackend backend, Oracle oracle, Caller caller, String field, String argument) {
        for (String owner : List.of("alice", Caller.ALICE_SUB + "::alice", "nobody")) {
            Answer answer = backend.call(caller, field, Map.of(argument, owner));
            boolean ever = oracle.always(caller, Access.LISTEN)
                    || oracle.allowed(Access.LISTEN).stream()
                            .anyMatch(role -> hearsBy(caller, role)
                                    && (!argument.equals(role.field())
                                            || Oracle.isNamed(caller, role, Map.of(argument, owner))));
            assertThat(answer.unauthorized())
                    .as("%s listens to %s", caller, owner)
                    .isEqualTo(!ever);
            if (!answer.failed()) {
                Object asked = shown(oracle, Map.of(argument, owner)).get(argument);
                for (Map<String, Object> note : notes(oracle)) {
                    Map<String, Object> event = shown(oracle, note);
                    boolean expected = Objects.equals(asked, event.get(argument)) && hears(oracle, caller, event);
                    assertThat(backend.delivers(answer, event) && !expected)
                            .as("%s asks for %s and hears of %s", caller, owner, event)
                            .isFalse();
                }
            }
        }
    }

    /** Events show owners by name, and so it is names that are compared. */
    private static void assertHeard(
            RunningBackend backend, Oracle oracle, Caller caller, Answer answer, Map<String, Object> note) {
        Map<String, Object> event = shown(oracle, note);
        boolean heard = hears(oracle, caller, event);
        assertThat(backend.delivers(answer, event))
                .as("%s hears of %s", caller, event)
                .isEqualTo(heard);
        Map<String, Object> filteredOut = new LinkedHashMap<>(event);
        filteredOut.put("title", "other");
        assertThat(backend.delivers(answer, filteredOut)).isFalse();
    }

    static boolean hears(Oracle oracle, Caller caller, Map<String, Object> event) {
        return oracle.always(caller, Access.LISTEN)
                || oracle.allowed(Access.LISTEN).stream()
                        .anyMatch(role -> hearsBy(caller, role)
                                && (role.strategy() == Strategy.OWNER
                                        ? holdsName(role, caller, event)
                                        : Oracle.isNamed(caller, role, event)));
    }

    static boolean hearsBy(Caller caller, Role role) {
        boolean ambiguous = Objects.equals(role.claim(), "sub::username") && !Oracle.hasNameOfTheirOwn(caller);
        return Oracle.canBeNamed(caller, role) && !ambiguous;
    }

    private static boolean holdsName(Role role, Caller caller, Map<String, Object> event) {
        String stored = Objects.requireNonNull(Oracle.stored(caller, role));
        String name = role.joinsClaims() ? (String) withoutSub(stored) : stored;
        Object held = event.get(Objects.requireNonNull(role.field()));
        return held instanceof List<?> list ? list.contains(name) : name.equals(held);
    }

    static Map<String, Object> shown(Oracle oracle, Map<String, Object> note) {
        Map<String, Object> event = new LinkedHashMap<>(note);
        for (Role role : oracle.owners()) {
            if (Objects.equals(role.claim(), "sub::username")) {
                event.computeIfPresent(
                        Objects.requireNonNull(role.field()),
                        (field, held) -> held instanceof List<?> list
                                ? list.stream().map(AccessTest::withoutSub).toList()
                                : withoutSub(held));
            }
        }
        return event;
    }

    private static Object withoutSub(Object owner) {
        String text = (String) owner;
        return text.substring(text.indexOf("::") < 0 ? 0 : text.indexOf("::") + 2);
    }

    /** For each field that names callers, a note for everything that it can hold. */
    static List<Map<String, Object>> notes(Oracle oracle) {
        List<Map<String, Object>> notes = new ArrayList<>();
        Stream<Role> roles = oracle.roles().stream().filter(Role::dynamic);
        notes.add(Map.of("id", "bare", "title", "t"));
        roles.map(role -> Objects.requireNonNull(role.field()))
                .distinct()
                .sorted()
                .forEach(field -> {
                    for (Object name : NAMES) {
                        Map<String, Object> note =
                                new LinkedHashMap<>(Map.of("id", field + notes.size(), "title", "t"));
                        if (name != null || !field.equals("owner")) { // no input has the implicit owner
                            note.put(field, field.endsWith("_list") && name != null ? List.of("x", name) : name);
                        }
                        notes.add(note);
                    }
                    if (field.endsWith("_list")) {
                        notes.add(Map.of("id", field + "-text", "title", "t", field, "editors"));
                        notes.add(Map.of("id", field + "-longer", "title", "t", field, "super-editors"));
                    }
                });
        return notes;
    }

    static Map<String, @Nullable Object> names(Oracle oracle, Map<?, ?> item) {
        Map<String, @Nullable Object> names = new LinkedHashMap<>();
        oracle.roles().stream()
                .filter(Role::dynamic)
                .map(role -> Objects.requireNonNull(role.field()))
                .forEach(field -> names.put(field, item.get(field)));
        return names;
    }

    static String id(Map<String, Object> note) {
        return String.valueOf(note.get("id"));
    }
}
