package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random rules of models and of the field {@code body}: the resolvers decide as the oracle does, field by field. */
class FieldAccessTest {
    private static final List<Caller> CALLERS = List.of(
            Caller.ALICE,
            Caller.BOB,
            Caller.EDITOR,
            Caller.OIDC_ALICE,
            Caller.OIDC_EDITOR,
            Caller.API_KEY,
            Caller.GUEST,
            Caller.IDENTITY_POOL_USER,
            Caller.OTHER_IAM,
            Caller.LAMBDA,
            Caller.NAMED_AS_STORED,
            Caller.MEMBER_OF_LONGER,
            Caller.MEMBER_OF_JSON);

    private static final List<String> FIELDS = List.of(
            "Note.body",
            "Mutation.createNote",
            "Mutation.updateNote",
            "Mutation.deleteNote",
            "Query.getNote",
            "Query.listNotes",
            "Subscription.onCreateNote",
            "Subscription.onUpdateNote",
            "Subscription.onDeleteNote");

    /**
     * Rules of a model.
     *
     * @param model rules of the model
     * @param body rules of the field; without any it has the model's
     */
    record Rules(Map<Role, Set<Access>> model, Map<Role, Set<Access>> body) {
        Model note() {
            return TestBackends.note(model, ofFields());
        }

        private Map<String, Map<Role, Set<Access>>> ofFields() {
            return body.isEmpty() ? Map.of() : Map.of("body", body);
        }

        Backend backend() {
            return TestBackends.of(note());
        }

        Oracle oracle() {
            List<String> declared = note().fields().stream()
                    .filter(Field::declared)
                    .map(Field::name)
                    .toList();
            return new Oracle(model, ofFields(), declared);
        }
    }

    private static final Rules TITLE_OF_EDITORS = new Rules(
            Map.of(TestBackends.EDITORS, TestBackends.ALL), Map.of(BlogBackend.AUTHENTICATED, TestBackends.ALL));

    private static final Set<Access> READ =
            EnumSet.of(Access.GET, Access.LIST, Access.LISTEN, Access.SEARCH, Access.SYNC);

    /** Rules that differ in what matters most; the others are random. */
    static final List<Rules> CHOSEN = List.of(
            TITLE_OF_EDITORS,
            new Rules(
                    Map.of(BlogBackend.AUTHENTICATED, TestBackends.ALL, BlogBackend.OWNER, READ),
                    Map.of(BlogBackend.OWNER, TestBackends.ALL)),
            new Rules(
                    Map.of(BlogBackend.OWNER, TestBackends.ALL, TestBackends.EDITORS, TestBackends.ALL),
                    Map.of(BlogBackend.OWNER, TestBackends.ALL)),
            new Rules(
                    Map.of(TestBackends.API_KEY, TestBackends.ALL),
                    Map.of(TestBackends.TEAMS, TestBackends.ALL, TestBackends.MAINTAINERS, READ)),
            new Rules(
                    Map.of(BlogBackend.OWNER, EnumSet.of(Access.CREATE, Access.UPDATE, Access.GET)),
                    Map.of(BlogBackend.OWNER, EnumSet.of(Access.CREATE, Access.UPDATE, Access.DELETE))));

    static List<Rules> rules() {
        List<Rules> rules = new ArrayList<>(CHOSEN);
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) {
            rules.add(new Rules(AccessTest.randomRules(random), AccessTest.randomRules(random)));
        }
        AccessTest.rules().forEach(model -> rules.add(new Rules(model, Map.of())));
        return rules;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void decidesFieldByField(Rules rules) {
        try (LocalBackend backend = new LocalBackend(rules.backend())) {
            assertDecisions(backend, rules);
        }
    }

    /** Whom rules keep from a field is told so, and not what is wrong with its value. */
    @Test
    void refusesTheFieldBeforeItsValue() {
        try (LocalBackend backend = new LocalBackend(TITLE_OF_EDITORS.backend())) {
            assertThat(updated(backend, Caller.BOB, "title", null).message()).isEqualTo("Unauthorized on [title]");
            assertThat(updated(backend, Caller.EDITOR, "title", null).message())
                    .isEqualTo("Field title of type Note must not be null");
        }
    }

    /** Whoever may update whatever item is told that there is none, unless the field is kept from them. */
    private static void assertUpdatesNothing(RunningBackend backend, Oracle oracle, Caller caller) {
        backend.store("Note", List.of());
        for (String field : oracle.fields()) {
            Answer answer = updated(backend, caller, field, field.endsWith("_list") ? List.of("c") : "c");
            boolean allowed =
                    oracle.always(caller, Access.UPDATE) && oracle.mayField(caller, Access.UPDATE, field, Map.of());
            assertThat(answer.errorType())
                    .as("%s sets %s of nothing", caller, field)
                    .isEqualTo(allowed ? "DynamoDB:ConditionalCheckFailedException" : "Unauthorized");
            assertThat(backend.stored("Note")).isEmpty();
        }
    }

    private static Answer updated(RunningBackend backend, Caller caller, String field, @Nullable Object value) {
        Map<String, @Nullable Object> input = new HashMap<>(Map.of("id", "nowhere"));
        input.put(field, value);
        return backend.call(caller, "Mutation.updateNote", Map.of("input", input));
    }

    static void assertDecisions(RunningBackend backend, Rules rules) {
        FIELDS.forEach(field -> assertDecisions(backend, rules, field));
    }

    /** What one field decides. */
    static void assertDecisions(RunningBackend backend, Rules rules, String field) {
        Oracle oracle = rules.oracle();
        for (Caller caller : CALLERS) {
            for (Map<String, Object> note : notes(oracle)) {
                switch (field) {
                    case "Note.body" -> {
                        if (rules.note().access().restricted("body")) {
                            assertRead(backend, oracle, caller, note);
                        }
                        rules.note().resolvedFields().stream()
                                .map(Field::name)
                                .filter(name -> !name.equals("body"))
                                .forEach(name -> assertNameRead(backend, rules, caller, note, name));
                    }
                    case "Query.getNote" -> assertGot(backend, oracle, caller, note);
                    case "Mutation.createNote" -> assertCreated(backend, oracle, caller, note);
                    case "Mutation.updateNote" -> {
                        assertUpdates(backend, oracle, caller, note);
                        assertConditionOfUpdateTellsNothing(backend, oracle, caller, note);
                    }
                    case "Mutation.deleteNote" -> {
                        assertDeleted(backend, oracle, caller, note);
                        assertConditionOfDeleteTellsNothing(backend, oracle, caller, note);
                    }
                    default -> {
                        // asked once for all notes
                    }
                }
            }
            asked(rules).forEach(asked -> assertAsked(backend, oracle, caller, field, asked));
            if (field.equals("Mutation.updateNote")) {
                assertUpdatesNothing(backend, oracle, caller);
            }
            if (field.startsWith("Subscription.")) {
                assertListens(backend, oracle, caller, field);
            } else if (field.equals("Query.listNotes")) {
                assertListed(backend, oracle, caller);
            }
        }
    }

    /** Notes that name somebody in one field, and those that name the same caller in two: each may give another right. */
    private static List<Map<String, Object>> notes(Oracle oracle) {
        List<Map<String, Object>> notes = new ArrayList<>(AccessTest.notes(oracle));
        List<Role> roles = oracle.roles().stream()
                .filter(Role::dynamic)
                .sorted(Comparator.comparing(Role::toString))
                .toList();
        for (Caller caller : List.of(Caller.ALICE, Caller.EDITOR)) {
            for (Role one : roles) {
                for (Role other : roles.subList(roles.indexOf(one) + 1, roles.size())) {
                    Map<String, Object> note = new LinkedHashMap<>(Map.of("id", "both" + notes.size(), "title", "t"));
                    naming(caller, one).ifPresent(name -> note.put(String.valueOf(one.field()), name));
                    naming(caller, other).ifPresent(name -> note.put(String.valueOf(other.field()), name));
                    notes.add(note);
                }
            }
        }
        return notes;
    }

    private static Optional<Object> naming(Caller caller, Role role) {
        Optional<String> name = role.strategy() == Strategy.OWNER
                ? Optional.ofNullable(Oracle.stored(caller, role))
                : Oracle.groups(caller, role).stream().findFirst();
        return name.map(text -> TestBackends.isList(role) ? List.of("x", text) : text);
    }

    private static void assertAsked(RunningBackend backend, Oracle oracle, Caller caller, String field, String asked) {
        switch (field) {
            case "Query.listNotes" -> assertFilterTellsNothing(backend, oracle, caller, asked);
            case "Mutation.createNote", "Mutation.updateNote", "Mutation.deleteNote" ->
                assertConditionSpeaksOf(backend, oracle, caller, field, asked);
            case "Note.body", "Query.getNote" -> {
                // take neither filters nor conditions
            }
            default -> assertSubscriptionTellsNothing(backend, oracle, caller, field, asked);
        }
    }

    /** Each field that can be changed is set, and emptied where it may be empty. */
    private static void assertUpdates(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        for (String field : oracle.fields()) {
            assertUpdated(backend, oracle, caller, note, field, field.endsWith("_list") ? List.of("c") : "c");
            if (!field.equals("title")) {
                assertUpdated(backend, oracle, caller, note, field, null);
            }
        }
    }

    /** All fields of which a filter can speak. */
    private static List<String> asked(Rules rules) {
        return rules.note().fields().stream().map(Field::name).toList();
    }

    /** Fields that nobody declared are read by whoever reads something of the item. */
    private static boolean mayRead(Oracle oracle, Caller caller, String field, Map<?, ?> note) {
        return oracle.fields().contains(field)
                ? oracle.mayReadField(caller, field, note)
                : oracle.fields().stream().anyMatch(declared -> oracle.mayReadField(caller, declared, note));
    }

    /** A field of owners whose values are shown otherwise than they are stored. */
    private static void assertNameRead(
            RunningBackend backend, Rules rules, Caller caller, Map<String, Object> note, String field) {
        if (note.get(field) instanceof String && field.endsWith("_list")) {
            return; // a list that is none cannot be shown
        }
        Oracle oracle = rules.oracle();
        Answer answer = backend.call(caller, "Note." + field, Map.of(), note);
        boolean hidden = rules.note().access().restricted(field)
                && oracle.fields().contains(field)
                && !oracle.mayReadField(caller, field, note);
        assertThat(answer.unauthorized())
                .as("%s reads %s of %s", caller, field, note)
                .isEqualTo(hidden);
    }

    private static void assertRead(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        Map<String, Object> source = with(note, "body", "secret");
        Answer answer = backend.call(caller, "Note.body", Map.of(), source);
        boolean allowed = oracle.mayReadField(caller, "body", note);
        assertThat(answer.unauthorized())
                .as("%s reads the body of %s", caller, note)
                .isEqualTo(!allowed);
        assertThat(answer.value()).isEqualTo(allowed ? "secret" : null);
        Answer mutated = backend.call(caller, "Note.body", Map.of(), with(source, "__operation", "Mutation"));
        assertThat(mutated.failed() || mutated.value() != null).isFalse();
    }

    /** Rules of fields refuse a create for what it says; so it also leaves out what the model or the field has rules for. */
    private static void assertCreated(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        Map<String, Object> related = with(note, "parentId", "p");
        Map<String, Object> untitled = with(note, "body", "secret");
        untitled.remove("title");
        List.of(with(related, "body", "secret"), related, untitled)
                .forEach(input -> assertCreates(backend, oracle, caller, input));
    }

    private static void assertCreates(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> input) {
        backend.store("Note", List.of());
        Map<String, @Nullable Object> expected = AccessTest.created(oracle, caller, input);
        List<String> denied = oracle.fields().stream()
                .filter(input::containsKey)
                .filter(field -> !oracle.mayField(caller, Access.CREATE, field, expected))
                .toList();
        boolean admitted = oracle.may(caller, Access.CREATE, expected);
        Answer answer = backend.call(caller, "Mutation.createNote", Map.of("input", input));
        assertThat(answer.unauthorized()).as("%s creates %s", caller, input).isEqualTo(!admitted || !denied.isEmpty());
        Map<?, ?> stored = backend.stored("Note", AccessTest.id(input));
        assertThat(stored != null).isEqualTo(admitted && denied.isEmpty());
        if (stored != null) {
            assertThat(stored.get("__typename")).isEqualTo("Note");
            assertThat(AccessTest.names(oracle, stored))
                    .as("%s creates %s", caller, input)
                    .isEqualTo(AccessTest.names(oracle, expected));
        }
        if (admitted && !denied.isEmpty()) {
            assertThat(answer.message()).startsWith("Unauthorized on [").endsWith("]");
            assertThat(String.valueOf(answer.message())
                            .replaceAll(".*\\[|]", "")
                            .split(", "))
                    .containsExactlyInAnyOrderElementsOf(denied);
        } else if (!denied.isEmpty()) {
            assertThat(answer.message()).isEqualTo("Not Authorized");
        }
    }

    private static void assertUpdated(
            RunningBackend backend,
            Oracle oracle,
            Caller caller,
            Map<String, Object> note,
            String field,
            @Nullable Object value) {
        Map<String, Object> before = with(note, "body", "secret");
        backend.store("Note", List.of(before));
        Map<String, @Nullable Object> input = new HashMap<>(Map.of("id", AccessTest.id(note)));
        input.put(field, value);
        Answer answer = backend.call(caller, "Mutation.updateNote", Map.of("input", input));
        boolean admitted = oracle.may(caller, Access.UPDATE, note);
        boolean allowed =
                admitted && oracle.mayField(caller, value == null ? Access.DELETE : Access.UPDATE, field, note);
        assertThat(answer.unauthorized())
                .as("%s sets %s of %s to %s: %s", caller, field, note, value, answer)
                .isEqualTo(!allowed);
        Map<?, ?> after = Objects.requireNonNull(backend.stored("Note", AccessTest.id(note)));
        assertThat(after.get(field)).isEqualTo(allowed ? value : before.get(field));
        if (admitted && !allowed) {
            assertThat(answer.message()).isEqualTo("Unauthorized on [" + field + "]");
        }
    }

    /** What a condition tells, the field would have told. */
    private static void assertConditionOfUpdateTellsNothing(
            RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        backend.store("Note", List.of(with(note, "body", "secret")));
        for (String guess : List.of("secret", "wrong")) {
            Answer answer = backend.call(
                    caller,
                    "Mutation.updateNote",
                    Map.of(
                            "input", Map.of("id", AccessTest.id(note), "title", "t"),
                            "condition", Map.of("body", Map.of("eq", guess))));
            assertThat(answer.unauthorized() || oracle.mayReadField(caller, "body", note))
                    .as("%s guesses the body of %s", caller, note)
                    .isTrue();
            if (oracle.alwaysReadsField(caller, "body")
                    && oracle.may(caller, Access.UPDATE, note)
                    && oracle.mayField(caller, Access.UPDATE, "title", note)) {
                assertThat(answer.failed()).isEqualTo(guess.equals("wrong"));
                assertThat(answer.unauthorized()).isFalse();
            }
        }
    }

    private static void assertConditionOfDeleteTellsNothing(
            RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        backend.store("Note", List.of(with(note, "body", "secret")));
        Answer answer = backend.call(
                caller,
                "Mutation.deleteNote",
                Map.of("input", Map.of("id", AccessTest.id(note)), "condition", Map.of("body", Map.of("eq", "wrong"))));
        assertThat(answer.failed()).isTrue();
        assertThat(answer.unauthorized() || oracle.mayReadField(caller, "body", note))
                .as("%s guesses the body of %s", caller, note)
                .isTrue();
        assertThat(backend.stored("Note", AccessTest.id(note))).isNotNull();
    }

    /** Conditions may speak of fields that the caller may read. They are asked of a note that is the caller's to write. */
    private static void assertConditionSpeaksOf(
            RunningBackend backend, Oracle oracle, Caller caller, String mutation, String asked) {
        boolean creates = mutation.equals("Mutation.createNote");
        Access access =
                creates ? Access.CREATE : mutation.equals("Mutation.updateNote") ? Access.UPDATE : Access.DELETE;
        for (Map<String, Object> note : AccessTest.notes(oracle)) {
            boolean mayWrite = creates ? mayCreate(oracle, caller, note) : oracle.may(caller, access, note);
            if (mayWrite) {
                backend.store("Note", creates ? List.of() : List.of(note));
                Map<String, ?> condition = Map.of("not", Map.of(asked, Map.of("eq", "x")));
                Map<String, ?> input = creates ? note : Map.of("id", AccessTest.id(note));
                Answer answer = backend.call(caller, mutation, Map.of("input", input, "condition", condition));
                boolean allowed = oracle.mayAskFor(caller, access, asked);
                assertThat(answer.unauthorized())
                        .as("%s calls %s of %s and asks for %s: %s", caller, mutation, note, asked, answer)
                        .isEqualTo(!allowed);
                if (creates && allowed) {
                    assertThat(answer.failed()).isFalse();
                    Answer again = backend.call(caller, mutation, Map.of("input", input, "condition", condition));
                    assertThat(again.failed())
                            .as("%s creates %s again", caller, note)
                            .isTrue();
                }
                return;
            }
        }
    }

    private static boolean mayCreate(Oracle oracle, Caller caller, Map<String, Object> note) {
        Map<String, @Nullable Object> created = AccessTest.created(oracle, caller, note);
        return oracle.may(caller, Access.CREATE, created)
                && oracle.fields().stream()
                        .filter(note::containsKey)
                        .allMatch(field -> oracle.mayField(caller, Access.CREATE, field, created));
    }

    private static void assertGot(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        backend.store("Note", List.of(note));
        Answer answer = backend.call(caller, "Query.getNote", Map.of("id", AccessTest.id(note)));
        assertThat(answer.unauthorized())
                .as("%s gets %s", caller, note)
                .isEqualTo(!oracle.may(caller, Access.GET, note));
    }

    private static void assertListed(RunningBackend backend, Oracle oracle, Caller caller) {
        List<Map<String, Object>> notes = AccessTest.notes(oracle);
        backend.store("Note", notes);
        Answer answer = backend.call(caller, "Query.listNotes", Map.of());
        assertThat(answer.unauthorized()).as("%s lists", caller).isEqualTo(!oracle.ever(caller, Access.LIST));
        if (!answer.failed()) {
            assertThat(answer.ids())
                    .as("%s lists", caller)
                    .containsExactlyInAnyOrderElementsOf(notes.stream()
                            .filter(note -> oracle.may(caller, Access.LIST, note))
                            .map(AccessTest::id)
                            .toList());
            assertThat(pages(backend, caller))
                    .as("%s lists page by page", caller)
                    .containsExactlyInAnyOrderElementsOf(answer.ids());
        }
    }

    private static List<String> pages(RunningBackend backend, Caller caller) {
        List<String> ids = new ArrayList<>();
        Map<String, Object> arguments = new HashMap<>(Map.of("limit", 3));
        do {
            Answer page = backend.call(caller, "Query.listNotes", arguments);
            ids.addAll(page.ids());
            arguments.put("nextToken", page.item().get("nextToken"));
        } while (arguments.get("nextToken") != null);
        return ids;
    }

    private static void assertDeleted(RunningBackend backend, Oracle oracle, Caller caller, Map<String, Object> note) {
        backend.store("Note", List.of(note));
        Answer answer = backend.call(caller, "Mutation.deleteNote", Map.of("input", Map.of("id", AccessTest.id(note))));
        boolean allowed = oracle.may(caller, Access.DELETE, note);
        assertThat(answer.unauthorized()).as("%s deletes %s", caller, note).isEqualTo(!allowed);
        assertThat(backend.stored("Note", AccessTest.id(note)) == null).isEqualTo(allowed);
    }

    /** Who may filter by a field may read it of every note that the list could show. */
    private static void assertFilterTellsNothing(RunningBackend backend, Oracle oracle, Caller caller, String field) {
        List<Map<String, Object>> notes = AccessTest.notes(oracle).stream()
                .map(note -> with(note, "body", "secret"))
                .toList();
        backend.store("Note", notes);
        Map<String, ?> filter = Map.of("not", Map.of(field, Map.of("eq", "x")));
        Answer answer = backend.call(caller, "Query.listNotes", Map.of("filter", filter));
        List<Map<String, Object>> visible = notes.stream()
                .filter(note -> oracle.may(caller, Access.LIST, note))
                .toList();
        if (!answer.unauthorized()) {
            assertThat(visible)
                    .as("%s filters by %s", caller, field)
                    .allMatch(note -> mayRead(oracle, caller, field, note));
            assertThat(answer.ids()).hasSameSizeAs(visible);
        }
        boolean allowed = oracle.ever(caller, Access.LIST) && oracle.mayAskFor(caller, Access.LIST, field);
        assertThat(answer.unauthorized()).as("%s filters by %s", caller, field).isEqualTo(!allowed);
    }

    private static void assertSubscriptionTellsNothing(
            RunningBackend backend, Oracle oracle, Caller caller, String field, String asked) {
        Answer heard = backend.call(caller, field, Map.of("filter", Map.of(asked, Map.of("eq", "x"))));
        boolean allowed = hears(oracle, caller) && oracle.mayAskFor(caller, Access.LISTEN, asked);
        assertThat(heard.unauthorized()).as("%s listens for %s", caller, asked).isEqualTo(!allowed);
    }

    private static void assertListens(RunningBackend backend, Oracle oracle, Caller caller, String field) {
        Answer answer = backend.call(caller, field, Map.of());
        assertThat(answer.unauthorized()).as("%s listens", caller).isEqualTo(!hears(oracle, caller));
        if (!answer.failed()) {
            for (Map<String, Object> note : AccessTest.notes(oracle)) {
                Map<String, Object> event = AccessTest.shown(oracle, note);
                assertThat(backend.delivers(answer, event))
                        .as("%s hears of %s", caller, event)
                        .isEqualTo(AccessTest.hears(oracle, caller, event));
            }
        }
    }

    private static boolean hears(Oracle oracle, Caller caller) {
        return oracle.always(caller, Access.LISTEN)
                || oracle.allowed(Access.LISTEN).stream().anyMatch(role -> AccessTest.hearsBy(caller, role));
    }

    private static Map<String, Object> with(Map<String, Object> note, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(note);
        changed.put(field, value);
        return changed;
    }
}
