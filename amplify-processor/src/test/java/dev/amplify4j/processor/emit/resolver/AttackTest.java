package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways around the rules of a blog that only its owner sees; arguments are what no validation of GraphQL has looked at. */
class AttackTest {
    private static final String ALICE = Caller.ALICE_SUB + "::alice";
    private static final String CONDITION_FAILED = "DynamoDB:ConditionalCheckFailedException";

    private final RunningBackend backend = open(BlogBackend.privateBlog());

    RunningBackend open(Backend backend) {
        return new LocalBackend(backend);
    }

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void cannotCreateInAnothersName() {
        Map<String, Object> input = Map.of(
                "title",
                "t",
                "slug",
                "s",
                "owner",
                ALICE,
                "createdAt",
                "1970",
                "updatedAt",
                "1970",
                "__typename",
                "X",
                "extra",
                1);
        Answer answer = backend.call(Caller.BOB, "Mutation.createBlog", Map.of("input", input));
        assertThat(backend.call(Caller.BOB, "Blog.owner", Map.of(), answer.item())
                        .value())
                .isEqualTo("bob");
        Map<?, ?> stored = (Map<?, ?>) backend.stored("Blog").get(0);
        assertThat(stored.keySet().stream().map(String::valueOf))
                .containsExactlyInAnyOrder("__typename", "id", "title", "slug", "createdAt", "updatedAt", "owner");
        assertThat(stored.get("owner")).isEqualTo(Caller.BOB_SUB + "::bob");
        assertThat(stored.get("__typename")).isEqualTo("Blog");
        assertThat(stored.get("createdAt")).isNotEqualTo("1970").isEqualTo(stored.get("updatedAt"));
    }

    @Test
    void cannotOverwriteByCreating() {
        storeAlices();
        Answer answer = backend.call(
                Caller.BOB, "Mutation.createBlog", Map.of("input", Map.of("id", "1", "title", "mine", "slug", "s")));
        assertThat(answer.errorType()).isEqualTo(CONDITION_FAILED);
        assertThat(answer.value()).isNull();
        assertAlicesUntouched();
    }

    @Test
    void cannotGiveAwayOrForgeByUpdating() {
        storeAlices();
        Map<String, Object> input =
                new HashMap<>(Map.of("id", "1", "title", "new", "owner", "bob", "createdAt", "1970"));
        input.put("__typename", null);
        assertThat(backend.call(Caller.ALICE, "Mutation.updateBlog", Map.of("input", input))
                        .message())
                .isNull();
        assertThat(Objects.requireNonNull(backend.stored("Blog", "1")).get("title"))
                .isEqualTo("new");
        assertThat(backend.stored("Blog", "1").get("owner")).isEqualTo(ALICE);
        assertThat(backend.stored("Blog", "1").get("createdAt")).isEqualTo("then");
        assertThat(String.valueOf(backend.stored("Blog", "1").get("updatedAt"))).isNotEqualTo("then");
        assertThat(backend.stored("Blog", "1").get("__typename")).isEqualTo("Blog");
    }

    @Test
    void cannotTakeOverByUpdating() {
        storeAlices();
        Answer answer = backend.call(
                Caller.BOB,
                "Mutation.updateBlog",
                Map.of("input", Map.of("id", "1", "owner", Caller.BOB_SUB + "::bob", "title", "x")));
        assertThat(answer.unauthorized()).isTrue();
        assertAlicesUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mutation.updateBlog", "Mutation.deleteBlog"})
    void cannotGuessByConditions(String mutation) {
        storeAlices();
        List<Answer> answers = new ArrayList<>();
        for (Map<String, Object> condition : List.<Map<String, Object>>of(
                Map.of("title", Map.of("eq", "secret")),
                Map.of("title", Map.of("eq", "wrong")),
                Map.of("or", List.of(Map.of("owner", Map.of("attributeExists", true)))),
                Map.of("not", Map.of("title", Map.of("eq", "secret"))),
                Map.of())) {
            answers.add(backend.call(
                    Caller.BOB, mutation, Map.of("input", Map.of("id", "1", "title", "x"), "condition", condition)));
            answers.add(backend.call(
                    Caller.BOB, mutation, Map.of("input", Map.of("id", "none", "title", "x"), "condition", condition)));
        }
        assertThat(answers).allMatch(Answer::unauthorized).containsOnly(answers.get(0));
        assertAlicesUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mutation.updateBlog", "Mutation.deleteBlog"})
    void tellsTheOwnerThatAConditionFailed(String mutation) {
        storeAlices();
        Map<String, Object> condition = Map.of("title", Map.of("eq", "wrong"));
        Answer answer = backend.call(
                Caller.ALICE, mutation, Map.of("input", Map.of("id", "1", "title", "x"), "condition", condition));
        assertThat(answer.errorType()).isEqualTo(CONDITION_FAILED);
        assertAlicesUntouched();
    }

    @Test
    void cannotSeeMoreByFilters() {
        storeAlices();
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("title", Map.of("eq", "secret")),
                Map.of("owner", Map.of("eq", ALICE)),
                Map.of("or", List.of(Map.of("id", Map.of("eq", "1")), Map.of("id", Map.of("ne", "1")))),
                Map.of("not", Map.of("owner", Map.of("eq", "bob"))),
                Map.of("and", List.of(), "or", List.of(Map.of("id", Map.of("eq", "1")))),
                Map.of())) {
            for (String query : List.of("Query.listBlogs", "Query.blogsBySlug")) {
                Map<String, Object> arguments = Map.of("filter", filter, "slug", "s", "limit", 5);
                Answer answer = backend.call(Caller.BOB, query, arguments);
                assertThat(answer.failed() || answer.ids().isEmpty())
                        .as("%s %s: %s", query, filter, answer)
                        .isTrue();
            }
        }
        assertThat(backend.call(Caller.ALICE, "Query.blogsBySlug", Map.of("slug", "s"))
                        .ids())
                .containsExactly("1");
    }

    @Test
    void cannotPageOnWithAnothersToken() {
        backend.store(
                "Blog",
                List.of(
                        Map.of("id", "1", "owner", ALICE),
                        Map.of("id", "2", "owner", ALICE),
                        Map.of("id", "3", "owner", "bob")));
        Answer alices = backend.call(Caller.ALICE, "Query.listBlogs", Map.of("limit", 1));
        Map<String, Object> next =
                Map.of("limit", 5, "nextToken", String.valueOf(alices.item().get("nextToken")));
        Answer bobs = backend.call(Caller.BOB, "Query.listBlogs", next);
        assertThat(bobs.failed() || List.of("3").containsAll(bobs.ids()))
                .as(bobs.toString())
                .isTrue();
    }

    @Test
    void cannotListenToAnother() {
        for (String owner : List.of("alice", ALICE, Caller.ALICE_SUB, "")) {
            assertThat(backend.call(Caller.BOB, "Subscription.onCreateBlog", Map.of("owner", owner))
                            .unauthorized())
                    .as(owner)
                    .isTrue();
        }
        Answer answer = backend.call(
                Caller.BOB,
                "Subscription.onCreateBlog",
                Map.of(
                        "filter",
                        Map.of(
                                "or",
                                List.of(Map.of("owner", Map.of("eq", "alice")), Map.of("title", Map.of("ne", ""))))));
        assertThat(backend.delivers(answer, Map.of("owner", "alice", "title", "t")))
                .isFalse();
        assertThat(backend.delivers(answer, Map.of("owner", "bob", "title", "t")))
                .isTrue();
    }

    /** Whoever chose a name that goes on like the claim behind it could be named as somebody else is. */
    @Test
    void cannotOwnByAChosenNameThatCouldBeJoinedOtherwise() {
        Role owner = TestBackends.owner(AuthorizationMode.USER_POOL, "owner", "username::sub");
        try (LocalBackend notes =
                new LocalBackend(TestBackends.of(TestBackends.note(Map.of(owner, TestBackends.ALL), Map.of())))) {
            Map<String, ?> input = Map.of("input", Map.of("title", "t"));
            assertThat(notes.call(Caller.NAMED_AS_STORED, "Mutation.createNote", input)
                            .unauthorized())
                    .isTrue();
            assertThat(notes.call(Caller.ALICE, "Mutation.createNote", input)
                            .item()
                            .get("owner"))
                    .isEqualTo("alice::" + Caller.ALICE_SUB);
        }
    }

    /** What says nothing takes nothing away from what the rules ask for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{or: []}",
                "{and: []}",
                "{or: [{}]}",
                "{or: [{}, {title: {ne: ''}}]}",
                "{and: [{or: []}, {or: [{}]}]}",
                "{owner: {}}",
                "{title: {}}",
                "{or: [{owner: {}}, {owner: {eq: 'alice'}}]}"
            })
    void cannotListenToAnotherByAFilterThatSaysNothing(String filter) {
        Answer answer =
                backend.call(Caller.BOB, "Subscription.onCreateBlog", Map.of("filter", TestValues.object(filter)));
        assertThat(!answer.failed() && backend.delivers(answer, Map.of("owner", "alice", "title", "t")))
                .isFalse();
    }

    @Test
    void cannotNullARequiredField() {
        storeAlices();
        Map<String, Object> input = new HashMap<>(Map.of("id", "1"));
        input.put("title", null);
        Answer answer = backend.call(Caller.ALICE, "Mutation.updateBlog", Map.of("input", input));
        assertThat(answer.message()).isEqualTo("Field title of type Blog must not be null");
        assertAlicesUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "blogId"})
    void cannotNullARequiredFieldOfAnItem(String field) {
        backend.store("Comment", List.of(Map.of("id", "c", "content", "x", "blogId", "1", "owner", ALICE)));
        Map<String, Object> input = new HashMap<>(Map.of("id", "c"));
        input.put(field, null);
        Answer answer = backend.call(Caller.ALICE, "Mutation.updateComment", Map.of("input", input));
        assertThat(answer.message()).isEqualTo("Field " + field + " of type Comment must not be null");
        assertThat(Objects.requireNonNull(backend.stored("Comment", "c")).get(field))
                .isNotNull();
    }

    @Test
    void removesWhatAnUpdateSetsToNull() {
        backend.store("Blog", List.of(Map.of("id", "1", "title", "t", "content", "c", "owner", ALICE)));
        Map<String, Object> input = new HashMap<>(Map.of("id", "1"));
        input.put("content", null);
        backend.call(Caller.ALICE, "Mutation.updateBlog", Map.of("input", input));
        assertThat(Objects.requireNonNull(backend.stored("Blog", "1")).containsKey("content"))
                .isFalse();
    }

    @Test
    void refusesAStrangerToDeleteWhatIsGone() {
        assertThat(backend.call(Caller.BOB, "Mutation.deleteBlog", Map.of("input", Map.of("id", "none")))
                        .unauthorized())
                .isTrue();
    }

    private void storeAlices() {
        backend.store("Blog", List.of(alices()));
    }

    private void assertAlicesUntouched() {
        assertThat(backend.stored("Blog")).isEqualTo(List.of(alices()));
    }

    private static Map<String, Object> alices() {
        return Map.of(
                "__typename", "Blog", "id", "1", "title", "secret", "slug", "s", "owner", ALICE, "createdAt", "then");
    }
}
