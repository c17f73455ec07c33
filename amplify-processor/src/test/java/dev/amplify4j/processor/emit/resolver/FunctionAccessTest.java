package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.TestOperations;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions reach what their rule opens, whosever the item is, and whoever looks like them reaches nothing. */
class FunctionAccessTest {
    private static final Caller WORKER = Caller.function("worker", "run-1");

    /** An editor who owns nothing, not even what they create. */
    private static final Caller NAMELESS_EDITOR = new Caller(
            "editor without a name",
            AuthenticationType.AMAZON_COGNITO_USER_POOLS,
            Map.of("claims", Map.of("cognito:groups", List.of("editors"))));

    /** Callers who are not the worker, however much they look like it. */
    private static final List<Caller> STRANGERS = List.of(
            Caller.function("worker2", "run-1"),
            Caller.function("work", "er/run-1"),
            Caller.function("Worker", "run-1"),
            Caller.function("other", "worker"),
            Caller.iam("role of another account", "arn:aws:sts::999999999999:assumed-role/worker/run-1", Map.of()),
            Caller.iam("user of that name", "arn:aws:iam::111122223333:user/assumed-role/worker/run-1", Map.of()),
            Caller.iam("nobody", "", Map.of()),
            Caller.GUEST,
            Caller.IDENTITY_POOL_USER,
            Caller.OTHER_IAM,
            Caller.API_KEY,
            Caller.BOB,
            Caller.LAMBDA);

    private static final Map<String, Kind> FIELDS = Map.of(
            "Query.getNote", Kind.QUERY,
            "Query.listNotes", Kind.QUERY,
            "Note.body", Kind.QUERY,
            "Mutation.createNote", Kind.MUTATION,
            "Mutation.updateNote", Kind.MUTATION,
            "Mutation.deleteNote", Kind.MUTATION,
            "Subscription.onCreateNote", Kind.SUBSCRIPTION,
            "Subscription.onUpdateNote", Kind.SUBSCRIPTION,
            "Subscription.onDeleteNote", Kind.SUBSCRIPTION);

    static Stream<Arguments> grants() {
        List<Arguments> grants = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            grants.add(Arguments.of(Set.of(kind)));
        }
        grants.add(Arguments.of(Set.of(Kind.values())));
        grants.add(Arguments.of(Set.of()));
        return grants.stream();
    }

    @ParameterizedTest
    @MethodSource("grants")
    void isThatOfTheirRule(Set<Kind> mayCall) {
        try (LocalBackend backend = new LocalBackend(notes(mayCall))) {
            FIELDS.forEach((field, kind) -> {
                assertThat(call(backend, WORKER, field).failed()).as(field).isEqualTo(!mayCall.contains(kind));
                for (Caller stranger : STRANGERS) {
                    boolean own = stranger.equals(Caller.BOB) && !field.equals("Note.body");
                    assertThat(own || call(backend, stranger, field).unauthorized())
                            .as("%s by %s", field, stranger)
                            .isTrue();
                }
            });
        }
    }

    /** A function that may write may write all fields; an owner the body only as an editor, and an editor only as owner. */
    @ParameterizedTest
    @MethodSource("grants")
    void reachesEveryFieldThatItsRuleOpens(Set<Kind> mayCall) {
        Caller owner = Caller.ALICE;
        Caller editor = Caller.EDITOR;
        try (LocalBackend backend = new LocalBackend(notes(mayCall))) {
            for (Map<String, ?> input : WRITES) {
                boolean body = input.containsKey("body");
                boolean mutates = mayCall.contains(Kind.MUTATION);
                for (String mutation : List.of("Mutation.createNote", "Mutation.updateNote")) {
                    assertThat(write(backend, WORKER, owner, mutation, input)).isEqualTo(mutates);
                    assertThat(write(backend, owner, owner, mutation, input)).isEqualTo(!body);
                    assertThat(write(backend, editor, editor, mutation, input)).isTrue();
                }
                assertThat(write(backend, editor, owner, "Mutation.updateNote", input))
                        .isEqualTo(body && input.size() == 1);
                assertThat(write(backend, NAMELESS_EDITOR, owner, "Mutation.createNote", input))
                        .isEqualTo(body && input.size() == 1);
            }
        }
    }

    /** A function may ask for fields by what its rule opens if the rule lets it read; others may as if there were none. */
    @ParameterizedTest
    @MethodSource("grants")
    void asksForWhatItMayRead(Set<Kind> mayCall) {
        Model note = note();
        Oracle oracle = oracle();
        try (LocalBackend backend = new LocalBackend(notes(mayCall))) {
            ASKING.forEach((root, access) -> {
                boolean open = mayCall.contains(FIELDS.get(root)) && mayCall.contains(Kind.QUERY);
                for (Field field : note.fields()) {
                    assertThat(mayAsk(backend, WORKER, Caller.ALICE, root, field.name()))
                            .as("%s for %s", root, field)
                            .isEqualTo(open);
                    for (Caller owner : List.of(Caller.ALICE, Caller.EDITOR)) {
                        Map<String, ?> own = Map.of("owner", stored(owner));
                        boolean expected =
                                oracle.may(owner, access, own) && oracle.mayAskFor(owner, access, field.name());
                        assertThat(mayAsk(backend, owner, owner, root, field.name()))
                                .as("%s asks %s for %s", owner, root, field)
                                .isEqualTo(expected);
                    }
                }
            });
        }
    }

    /** What has rules of its own is read by the worker whosever it is, and by others as these say. */
    @ParameterizedTest
    @MethodSource("grants")
    void readsEveryFieldIfItsRuleOpensReading(Set<Kind> mayCall) {
        Oracle oracle = oracle();
        Map<String, Object> own = Map.of("id", "1", "title", "t", "body", "b", "owner", stored(Caller.ALICE));
        try (LocalBackend backend = new LocalBackend(notes(mayCall))) {
            for (String field : oracle.fields()) {
                String guarded = "Note." + field;
                assertThat(backend.call(WORKER, guarded, Map.of(), own).unauthorized())
                        .as(guarded)
                        .isEqualTo(!mayCall.contains(Kind.QUERY));
                for (Caller caller : List.of(Caller.ALICE, Caller.BOB, Caller.EDITOR)) {
                    assertThat(backend.call(caller, guarded, Map.of(), own).unauthorized())
                            .as("%s reads %s", caller, guarded)
                            .isEqualTo(!oracle.mayReadField(caller, field, own));
                }
            }
        }
    }

    private static Oracle oracle() {
        List<String> declared = note().fields().stream()
                .filter(Field::declared)
                .map(Field::name)
                .toList();
        return new Oracle(OWNERS, Map.of("body", EDITORS), declared);
    }

    /** What takes filters or conditions. */
    private static final Map<String, Access> ASKING = Map.of(
            "Query.listNotes", Access.LIST,
            "Mutation.createNote", Access.CREATE,
            "Mutation.updateNote", Access.UPDATE,
            "Mutation.deleteNote", Access.DELETE,
            "Subscription.onCreateNote", Access.LISTEN);

    /** Whether somebody may let a filter or a condition on a note of somebody's speak of a field. */
    private static boolean mayAsk(RunningBackend backend, Caller caller, Caller owner, String root, String field) {
        boolean creates = root.endsWith("createNote");
        backend.store("Note", creates ? List.of() : List.of(Map.of("id", "1", "title", "t", "owner", stored(owner))));
        Map<String, ?> asked = Map.of("not", Map.of(field, Map.of("eq", "x")));
        Map<String, ?> input = creates ? Map.of("id", "1", "title", "t") : Map.of("id", "1");
        Map<String, ?> arguments =
                root.startsWith("Mutation") ? Map.of("input", input, "condition", asked) : Map.of("filter", asked);
        return !backend.call(caller, root, arguments).unauthorized();
    }

    /** What a note is created or updated with; null clears a field. */
    private static final List<Map<String, ?>> WRITES = List.of(
            Map.of("title", "t"),
            Map.of("title", "t", "body", "b"),
            Map.of("title", "t", "parentId", "p"),
            TestValues.object("{title: 't', parentId: null}"),
            TestValues.object("{title: 't', body: null}"),
            Map.of("parentId", "p"),
            Map.of("body", "b"),
            TestValues.object("{parentId: null}"),
            TestValues.object("{body: null}"));

    /** Whether somebody may write a note of somebody's. */
    private static boolean write(
            RunningBackend backend, Caller caller, Caller owner, String mutation, Map<String, ?> values) {
        boolean creates = mutation.endsWith("createNote");
        backend.store("Note", creates ? List.of() : List.of(Map.of("id", "1", "title", "t", "owner", stored(owner))));
        Map<String, Object> input = new HashMap<>(values);
        input.put("id", "1");
        return !backend.call(caller, mutation, Map.of("input", input)).unauthorized();
    }

    private static String stored(Caller owner) {
        return owner.claim("sub") + "::" + owner.claim("username");
    }

    private static final Map<Role, Set<Access>> OWNERS = Map.of(BlogBackend.OWNER, TestBackends.ALL);
    private static final Map<Role, Set<Access>> EDITORS = Map.of(TestBackends.EDITORS, TestBackends.ALL);

    private static Model note() {
        return TestBackends.note(OWNERS, Map.of("body", EDITORS));
    }

    private static Backend notes(Set<Kind> mayCall) {
        return new Backend(
                BlogBackend.blog().api(),
                List.of(note()),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new FunctionDefinition("worker", null, false, mayCall),
                        new FunctionDefinition("other", null, false, Set.of())));
    }

    @ParameterizedTest
    @MethodSource("grants")
    void countsForCustomOperationsToo(Set<Kind> mayCall) {
        for (Kind kind : Kind.values()) {
            CustomOperation operation = kind == Kind.SUBSCRIPTION
                    ? TestOperations.operation(kind, "heard", List.of(TestBackends.EDITORS))
                    : TestOperations.operation(
                            kind, "ask", List.of(TestBackends.EDITORS), TestOperations.function("worker"));
            Backend plain = TestOperations.blogWith(operation);
            Backend backend = new Backend(
                    plain.api(),
                    plain.models(),
                    List.of(),
                    List.of(),
                    plain.operations(),
                    List.of(new FunctionDefinition("worker", null, false, mayCall)));
            try (OperationRun run = new OperationRun(backend, operation)) {
                assertThat(run.call(WORKER, Map.of(), "{}").unauthorized()).isEqualTo(!mayCall.contains(kind));
                for (Caller stranger : STRANGERS) {
                    assertThat(run.call(stranger, Map.of(), "{}").unauthorized())
                            .as("%s by %s", kind, stranger)
                            .isTrue();
                }
            }
        }
    }

    private static Answer call(RunningBackend backend, Caller caller, String field) {
        backend.store("Note", List.of(Map.of("id", "1", "title", "t", "owner", Caller.ALICE_SUB + "::alice")));
        Map<String, Object> input = field.endsWith("createNote") ? Map.of("title", "t") : Map.of("id", "1");
        Map<String, Object> arguments = field.startsWith("Mutation")
                ? Map.of("input", input)
                : field.contains("get") ? Map.of("id", "1") : Map.of();
        return backend.call(caller, field, arguments, Map.of("id", "1", "body", "b"));
    }
}
