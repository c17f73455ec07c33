package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Relation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Relations obey the rules of the model that they lead to. */
class RelationTest {
    private static final String ALICE = Caller.ALICE_SUB + "::alice";
    private static final String BOB = Caller.BOB_SUB + "::bob";

    RunningBackend backend = open(BlogBackend.blog());

    RunningBackend open(Backend backend) {
        return new LocalBackend(backend);
    }

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void readsTheCommentsOfABlogAlone() {
        storeComments("Comment", "blogId");
        Answer answer = backend.call(Caller.BOB, "Blog.comments", Map.of(), Map.of("id", "1"));
        assertThat(answer.ids()).containsExactlyInAnyOrder("a", "b");
        assertThat(answer.items().stream()
                        .map(item -> backend.call(Caller.BOB, "Comment.owner", Map.of(), item)
                                .value()))
                .containsExactlyInAnyOrder("alice", "bob");
    }

    @Test
    void filtersAndPagesComments() {
        storeComments("Comment", "blogId");
        Map<String, Object> filter = Map.of("content", Map.of("eq", "2"));
        assertThat(backend.call(Caller.BOB, "Blog.comments", Map.of("filter", filter), Map.of("id", "1"))
                        .ids())
                .containsExactly("b");
        Answer first = backend.call(Caller.BOB, "Blog.comments", Map.of("limit", 1), Map.of("id", "1"));
        Map<String, Object> next =
                Map.of("limit", 1, "nextToken", String.valueOf(first.item().get("nextToken")));
        Answer second = backend.call(Caller.BOB, "Blog.comments", next, Map.of("id", "1"));
        assertThat(Stream.of(first, second).flatMap(page -> page.ids().stream()))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void refusesCommentsToCallersWhoMayNotReadThem() {
        storeComments("Comment", "blogId");
        for (Caller caller : List.of(Caller.GUEST, Caller.API_KEY, Caller.OTHER_IAM, Caller.OIDC_ALICE)) {
            assertThat(backend.call(caller, "Blog.comments", Map.of(), Map.of("id", "1"))
                            .unauthorized())
                    .as(caller.name())
                    .isTrue();
        }
    }

    @Test
    void answersNothingForANullKey() {
        assertThat(backend.call(Caller.BOB, "Blog.comments", Map.of(), Map.of()).ids())
                .isEmpty();
        assertThat(backend.call(Caller.BOB, "Comment.blog", Map.of(), Map.of()).value())
                .isNull();
    }

    @Test
    void readsTheBlogOfAComment() {
        backend.store("Blog", List.of(Map.of("id", "1", "title", "t", "owner", ALICE)));
        Answer blog = backend.call(Caller.GUEST, "Comment.blog", Map.of(), Map.of("blogId", "1"));
        assertThat(backend.call(Caller.GUEST, "Blog.owner", Map.of(), blog.item())
                        .value())
                .isEqualTo("alice");
        Answer missing = backend.call(Caller.GUEST, "Comment.blog", Map.of(), Map.of("blogId", "2"));
        assertThat(missing.value()).isNull();
        assertThat(missing.failed()).isFalse();
        assertThat(backend.call(Caller.OTHER_IAM, "Comment.blog", Map.of(), Map.of("blogId", "1"))
                        .unauthorized())
                .isTrue();
    }

    @Test
    void readsAPrivateBlogOfACommentOnlyForItsOwner() {
        use(BlogBackend.privateBlog());
        backend.store("Blog", List.of(Map.of("id", "1", "owner", ALICE)));
        Map<String, String> comment = Map.of("blogId", "1");
        assertThat(backend.call(Caller.ALICE, "Comment.blog", Map.of(), comment).value())
                .isNotNull();
        for (Caller caller : Caller.ALL) {
            if (!Oracle.isNamed(caller, BlogBackend.OWNER, Map.of("owner", ALICE))) {
                Answer answer = backend.call(caller, "Comment.blog", Map.of(), comment);
                assertThat(answer.unauthorized()).as(caller.name()).isTrue();
            }
        }
    }

    @Test
    void leavesRedactedRelationsOfMutationsEmpty() {
        storeComments("Comment", "blogId");
        backend.store("Blog", List.of(Map.of("id", "1", "title", "t", "owner", ALICE)));
        Answer updated =
                backend.call(Caller.ALICE, "Mutation.updateBlog", Map.of("input", Map.of("id", "1", "title", "u")));
        assertThat(backend.call(Caller.ALICE, "Blog.comments", Map.of(), updated.item())
                        .ids())
                .isEmpty();
        Answer created = backend.call(
                Caller.ALICE, "Mutation.createComment", Map.of("input", Map.of("content", "c", "blogId", "1")));
        assertThat(backend.call(Caller.ALICE, "Comment.blog", Map.of(), created.item())
                        .value())
                .isNull();
        Answer deleted = backend.call(Caller.ALICE, "Mutation.deleteBlog", Map.of("input", Map.of("id", "1")));
        assertThat(backend.call(Caller.ALICE, "Blog.comments", Map.of(), deleted.item())
                        .ids())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Relation.Kind.class)
    void readsOnlyTheCallersOwnThroughARelation(Relation.Kind kind) {
        use(TestBackends.of(TestBackends.note(
                Map.of(BlogBackend.OWNER, TestBackends.ALL), List.of(relation("related", kind, false)))));
        storeComments("Note", "parentId");
        boolean owning = kind == Relation.Kind.BELONGS_TO;
        Answer own = backend.call(
                Caller.BOB, "Note.related", Map.of(), owning ? Map.of("parentId", "b") : Map.of("id", "1"));
        Answer foreign = backend.call(
                Caller.BOB, "Note.related", Map.of(), owning ? Map.of("parentId", "a") : Map.of("id", "2"));
        switch (kind) {
            case HAS_MANY -> {
                assertThat(own.ids()).containsExactly("b");
                assertThat(foreign.ids()).isEmpty();
            }
            case HAS_ONE -> {
                assertThat(own.item().get("id")).isEqualTo("b");
                assertThat(foreign.value()).isNull();
            }
            case BELONGS_TO -> {
                assertThat(own.item().get("id")).isEqualTo("b");
                assertThat(foreign.unauthorized()).isTrue();
            }
        }
        assertThat(backend.call(Caller.API_KEY, "Note.related", Map.of(), Map.of("id", "1", "parentId", "a"))
                        .unauthorized())
                .isTrue();
    }

    @Test
    void staysRedactedBehindARelationThatIsNot() {
        use(TestBackends.of(TestBackends.note(
                Map.of(BlogBackend.OWNER, TestBackends.ALL),
                List.of(
                        relation("open", Relation.Kind.BELONGS_TO, false),
                        relation("closed", Relation.Kind.HAS_MANY, true)))));
        storeComments("Note", "parentId");
        Map<String, Object> result = Map.of("parentId", "a", "__operation", "Mutation");
        Answer open = backend.call(Caller.ALICE, "Note.open", Map.of(), result);
        assertThat(open.item().get("id")).isEqualTo("a");
        assertThat(backend.call(Caller.ALICE, "Note.closed", Map.of(), open.item())
                        .items())
                .isEmpty();
        backend.store(
                "Note", List.of(Map.of("id", "k", "parentId", "a", "owner", ALICE), Map.of("id", "a", "owner", ALICE)));
        Answer read = backend.call(Caller.ALICE, "Note.open", Map.of(), Map.of("parentId", "a"));
        assertThat(backend.call(Caller.ALICE, "Note.closed", Map.of(), read.item())
                        .ids())
                .containsExactly("k");
    }

    private void use(Backend other) {
        backend.close();
        backend = open(other);
    }

    void storeComments(String table, String key) {
        backend.store(
                table,
                List.of(
                        Map.of("id", "a", "content", "1", key, "1", "owner", ALICE),
                        Map.of("id", "b", "content", "2", key, "1", "owner", BOB),
                        Map.of("id", "c", "content", "2", key, "2", "owner", ALICE)));
    }

    private static Relation relation(String name, Relation.Kind kind, boolean redacted) {
        return new Relation(name, kind, "Note", List.of("parentId"), "gsi-Note." + name, false, redacted, null, "");
    }
}
