package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters of the blog speak of the fields that their caller may read whoever wrote the item, and of no others. */
class BlogFiltersTest {
    static Stream<Backend> backends() {
        return Stream.of(BlogBackend.blog(), BlogBackend.privateBlog());
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
            }
        }
    }

    private static void assertFiltered(LocalBackend running, Model model, Oracle oracle, Caller caller, String field) {
        Map<String, ?> asked = Map.of("not", Map.of(field, Map.of("eq", "x")));
        Map<String, ?> filter = Map.of("filter", asked, "slug", "s");
        Map<String, ?> condition = Map.of("condition", asked, "input", Map.of("id", "none"));
        assertAsked(running, oracle, caller, field, "Query.list" + model.pluralName(), Access.LIST, filter);
        assertAsked(running, oracle, caller, field, "Subscription.onCreate" + model.name(), Access.LISTEN, filter);
        assertAsked(running, oracle, caller, field, "Mutation.update" + model.name(), Access.UPDATE, condition);
        assertAsked(running, oracle, caller, field, "Mutation.delete" + model.name(), Access.DELETE, condition);
        if (model.name().equals("Blog")) {
            assertAsked(running, oracle, caller, field, "Query.blogsBySlug", Access.LIST, filter);
        }
    }

    private static void assertAsked(
            LocalBackend running,
            Oracle oracle,
            Caller caller,
            String field,
            String root,
            Access access,
            Map<String, ?> arguments) {
        boolean reads = oracle.fields().contains(field)
                ? oracle.alwaysReadsField(caller, field)
                : oracle.fields().stream().anyMatch(declared -> oracle.alwaysReadsField(caller, declared));
        boolean refused = running.call(caller, root, arguments).unauthorized();
        if (oracle.always(caller, access)) {
            assertThat(refused).as("%s asks %s for %s", caller, root, field).isEqualTo(!reads);
        } else if (!oracle.ever(caller, access)) {
            assertThat(refused).as("%s asks %s", caller, root).isTrue();
        }
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
