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
        Map<Role, Set<Access>> owners = Map.of(BlogBackend.OWNER, TestBackends.ALL);
        Map<Role, Set<Access>> editors = Map.of(TestBackends.EDITORS, TestBackends.ALL);
        Backend notes = new Backend(
                BlogBackend.blog().api(),
                List.of(TestBackends.note(owners, Map.of("body", editors))),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new FunctionDefinition("worker", null, false, mayCall),
                        new FunctionDefinition("other", null, false, Set.of())));
        try (LocalBackend backend = new LocalBackend(notes)) {
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
