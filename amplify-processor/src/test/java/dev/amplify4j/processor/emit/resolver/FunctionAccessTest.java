package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.TestOperations;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.Role;
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
                    assertThat(write(backend, editor, owner, "Mutation.updateNote", input))
                            .isFalse();
                }
            }
            for (String field : List.of("id", "title", "body", "parentId", "createdAt", "updatedAt", "owner")) {
                Map<String, ?> filter = Map.of("filter", Map.of("not", Map.of(field, Map.of("eq", "x"))));
                boolean queries = mayCall.contains(Kind.QUERY);
                assertThat(backend.call(WORKER, "Query.listNotes", filter).unauthorized())
                        .as(field)
                        .isEqualTo(!queries);
                assertThat(backend.call(owner, "Query.listNotes", filter).unauthorized())
                        .as(field)
                        .isEqualTo(field.equals("body"));
                assertThat(backend.call(editor, "Query.listNotes", filter).unauthorized())
                        .as("an editor sees every note, and of the others' the body alone: %s", field)
                        .isEqualTo(field.equals("title") || field.equals("parentId"));
            }
        }
    }

    /** What a note is created or updated with; null clears a field. */
    private static final List<Map<String, ?>> WRITES = List.of(
            Map.of("title", "t"),
            Map.of("title", "t", "body", "b"),
            Map.of("title", "t", "parentId", "p"),
            TestValues.object("{title: 't', parentId: null}"),
            TestValues.object("{title: 't', body: null}"));

    /** Whether somebody may write a note of somebody's. */
    private static boolean write(
            RunningBackend backend, Caller caller, Caller owner, String mutation, Map<String, ?> values) {
        boolean creates = mutation.endsWith("createNote");
        String stored = owner.claim("sub") + "::" + owner.claim("username");
        backend.store("Note", creates ? List.of() : List.of(Map.of("id", "1", "title", "t", "owner", stored)));
        Map<String, Object> input = new HashMap<>(values);
        input.put("id", "1");
        return !backend.call(caller, mutation, Map.of("input", input)).unauthorized();
    }

    private static Backend notes(Set<Kind> mayCall) {
        Map<Role, Set<Access>> owners = Map.of(BlogBackend.OWNER, TestBackends.ALL);
        Map<Role, Set<Access>> editors = Map.of(TestBackends.EDITORS, TestBackends.ALL);
        return new Backend(
                BlogBackend.blog().api(),
                List.of(TestBackends.note(owners, Map.of("body", editors))),
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
