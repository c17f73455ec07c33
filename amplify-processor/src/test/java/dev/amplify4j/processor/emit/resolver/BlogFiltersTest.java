package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters of the blog speak of the fields that their caller may read whoever wrote the item, and of no others. */
class BlogFiltersTest {
    private static final Caller WORKER = Caller.function("worker", "run-1");

    static Stream<Backend> backends() {
        Stream<Set<Kind>> grants =
                Stream.concat(Stream.of(Kind.values()).map(Set::of), Stream.of(Set.of(Kind.values())));
        return Stream.concat(
                Stream.of(BlogBackend.blog(), BlogBackend.privateBlog()), grants.map(BlogFiltersTest::withWorker));
    }

    private static Backend withWorker(Set<Kind> mayCall) {
        return new Backend(
                BlogBackend.blog().api(),
                BlogBackend.blog().models(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new FunctionDefinition("worker", null, false, mayCall)));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void tellNothingOfHiddenFields(Backend backend) {
        try (LocalBackend running = new LocalBackend(backend)) {
            for (Model model : backend.models()) {
                Oracle oracle = oracle(model);
                for (Caller caller : Caller.ALL) {
                    for (Field field : model.fields()) {
                        assertFiltered(running, model, oracle, caller, field.name());
                    }
                }
                for (Field field : model.fields()) {
                    assertFilteredByWorker(running, model, field.name(), opened(backend));
                }
            }
        }
    }

    private static void assertFiltered(LocalBackend running, Model model, Oracle oracle, Caller caller, String field) {
        asking(model)
                .forEach((root, access) -> assertThat(refuses(running, caller, root, field))
                        .as("%s asks %s for %s", caller, root, field)
                        .isEqualTo(!isAdmitted(oracle, caller, access) || !oracle.mayAskFor(caller, access, field)));
    }

    /** A function asks by what its rule opens, if the rule opens reading. */
    private static void assertFilteredByWorker(LocalBackend running, Model model, String field, Set<Kind> opened) {
        for (String root : asking(model).keySet()) {
            Kind kind = Kind.valueOf(root.substring(0, root.indexOf('.')).toUpperCase(Locale.ROOT));
            assertThat(refuses(running, WORKER, root, field))
                    .as("%s asks %s for %s", WORKER, root, field)
                    .isEqualTo(!opened.contains(kind) || !opened.contains(Kind.QUERY));
        }
    }

    private static Set<Kind> opened(Backend backend) {
        return backend.functions().stream().flatMap(f -> f.mayCall().stream()).collect(Collectors.toSet());
    }

    /** What takes filters or conditions. */
    private static Map<String, Access> asking(Model model) {
        Map<String, Access> asking = new LinkedHashMap<>(Map.of(
                "Query.list" + model.pluralName(), Access.LIST,
                "Subscription.onCreate" + model.name(), Access.LISTEN,
                "Mutation.create" + model.name(), Access.CREATE,
                "Mutation.update" + model.name(), Access.UPDATE,
                "Mutation.delete" + model.name(), Access.DELETE));
        if (model.name().equals("Blog")) {
            asking.put("Query.blogsBySlug", Access.LIST);
        }
        return asking;
    }

    private static boolean refuses(LocalBackend running, Caller caller, String root, String field) {
        Map<String, ?> asked = Map.of("not", Map.of(field, Map.of("eq", "x")));
        Map<String, ?> input = Map.of("id", root.startsWith("Mutation.create") ? "new" : "none");
        return running.call(
                        caller,
                        root,
                        root.startsWith("Mutation")
                                ? Map.of("condition", asked, "input", input)
                                : Map.of("filter", asked, "slug", "s"))
                .unauthorized();
    }

    /** Whether the caller may do this with any item, or with one that names them; one that is not there names nobody. */
    private static boolean isAdmitted(Oracle oracle, Caller caller, Access access) {
        return switch (access) {
            case LIST, CREATE -> oracle.ever(caller, access);
            case LISTEN ->
                oracle.always(caller, access)
                        || oracle.allowed(access).stream().anyMatch(role -> AccessTest.hearsBy(caller, role));
            default -> oracle.always(caller, access);
        };
    }

    /** What the model's access table says, field by field. */
    private static Oracle oracle(Model model) {
        Map<String, Map<Role, Set<Access>>> rules = new HashMap<>();
        for (AccessTable.Grant grant : model.access().grants()) {
            grant.byField()
                    .forEach((field, accesses) ->
                            rules.computeIfAbsent(field, f -> new HashMap<>()).put(grant.role(), accesses));
        }
        return new Oracle(
                Map.of(),
                rules,
                model.fields().stream().filter(Field::declared).map(Field::name).toList());
    }
}
