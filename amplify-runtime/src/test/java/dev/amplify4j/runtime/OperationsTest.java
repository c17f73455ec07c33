package dev.amplify4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.acme.blog.AmplifyClient;
import com.acme.blog.Blog;
import com.acme.blog.BlogFields;
import com.acme.blog.BlogModel;
import com.acme.blog.Comment;
import com.acme.blog.CommentModel;
import dev.amplify4j.model.Many;
import dev.amplify4j.model.Ref;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the generated client sends, and what it makes of answers. */
class OperationsTest {
    private static final String BLOG = "{\"id\":\"1\",\"title\":\"T\",\"slug\":\"s\",\"content\":null,"
            + "\"publishedAt\":\"2024-01-01T00:00:00.120Z\",\"authorId\":\"me\",\"tags\":[\"aws\",null],\"new\":{\"x\":[1]}}";

    private AppSyncStub server;
    private AmplifyClient amplify;
    private BlogModel blogs;
    private CommentModel comments;

    @BeforeEach
    void start() throws IOException {
        server = new AppSyncStub();
        amplify = server.builder()
                .credentials(Credentials.userPoolToken(() -> "jwt"))
                .build();
        blogs = amplify.models().blog();
        comments = amplify.models().comment();
    }

    @AfterEach
    void stop() {
        amplify.close();
        server.close();
    }

    @Test
    void createSendsTheInputAndSelectsWhatEventsCarry() {
        server.data("{\"createBlog\":" + BLOG + "}");
        Blog made = blogs.create(b -> b.title("T")
                .slug("s")
                .tags("aws", "java")
                .content(null)
                .publishedAt(Instant.parse("2024-01-01T00:00:00Z")));
        assertThat(server.last().query())
                .isEqualTo("mutation($input: CreateBlogInput!) { createBlog(input: $input) { id title slug content"
                        + " publishedAt authorId tags createdAt updatedAt owner } }");
        assertThat(server.last().variables())
                .isEqualTo(Map.of(
                        "input",
                        Map.of(
                                "title", "T",
                                "slug", "s",
                                "tags", List.of("aws", "java"),
                                "publishedAt", "2024-01-01T00:00:00.000Z")));
        assertThat(made.publishedAt()).isEqualTo(Instant.parse("2024-01-01T00:00:00.120Z"));
        assertThat(made.tags()).containsExactly("aws", null);
        assertThat(made.content()).isNull();
    }

    @Test
    void getAnswersEmptyWhenThereIsNone() {
        server.data("{\"getBlog\":null}");
        assertThat(blogs.get("1")).isEmpty();
        assertThat(server.last().query())
                .isEqualTo("query($id: ID!) { getBlog(id: $id) { id title slug content publishedAt authorId tags } }");
    }

    @Test
    void updateTellsNullFromUnset() {
        server.data("{\"updateBlog\":" + BLOG + "}");
        blogs.update("1", b -> b.title("N").clearContent());
        Map<String, @Nullable Object> expected = new HashMap<>(Map.of("id", "1", "title", "N"));
        expected.put("content", null);
        assertThat(server.last().variables().get("input")).isEqualTo(expected);
    }

    @Test
    void onlyIfSendsTheCondition() {
        server.data("{\"deleteBlog\":" + BLOG + "}");
        blogs.onlyIf(b -> b.title().eq("Old").and(b.tags().size().gt(1))).delete("1");
        assertThat(server.last().variables().get("condition"))
                .isEqualTo(Map.of(
                        "and",
                        List.of(
                                Map.of("title", Map.of("eq", "Old")),
                                Map.of("tags", Map.of("size", Map.of("gt", 1))))));
    }

    @Test
    void listSendsFilterLimitAndToken() {
        server.data("{\"listBlogs\":{\"items\":[" + BLOG + ",null],\"nextToken\":\"n\"}}");
        Page<Blog> page = blogs.query()
                .where(b -> b.title().beginsWith("x").or(b.slug().ne("y")))
                .where(BlogFields.blog.publishedAt().between(Instant.EPOCH, Instant.EPOCH))
                .limit(20)
                .nextToken("t")
                .fetch();
        assertThat(page.items()).hasSize(1);
        assertThat(page.nextToken()).contains("n");
        assertThat(server.last().variables().get("limit")).isEqualTo(20);
        assertThat(server.last().variables().get("nextToken")).isEqualTo("t");
        assertThat(server.last().variables().get("filter"))
                .isEqualTo(Map.of(
                        "and",
                        List.of(
                                Map.of(
                                        "or",
                                        List.of(
                                                Map.of("title", Map.of("beginsWith", "x")),
                                                Map.of("slug", Map.of("ne", "y")))),
                                Map.of(
                                        "publishedAt",
                                        Map.of(
                                                "between",
                                                List.of("1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z"))))));
        assertThat(server.last().query()).doesNotContain("beginsWith");
    }

    @Test
    void streamAsksForAPageOnlyWhenItGetsThere() {
        server.data("{\"listBlogs\":{\"items\":[" + BLOG + "],\"nextToken\":\"a\"}}")
                .data("{\"listBlogs\":{\"items\":[],\"nextToken\":\"b\"}}")
                .data("{\"listBlogs\":{\"items\":[" + BLOG + "],\"nextToken\":null}}");
        assertThat(blogs.query().stream().limit(1)).hasSize(1);
        assertThat(server.requests()).hasSize(1);
        assertThat(blogs.query().nextToken("a").stream()).hasSize(1);
        assertThat(server.last().variables().get("nextToken")).isEqualTo("b");
    }

    @Test
    void refusesALimitBelowOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> blogs.query().limit(0));
    }

    @Test
    void indexQueryGivesThePartitionKeyAndTheOrder() {
        server.data("{\"blogsBySlug\":{\"items\":[" + BLOG + "],\"nextToken\":null}}");
        assertThat(blogs.blogsBySlug("gen2").descending().fetch().items()).hasSize(1);
        assertThat(server.last().query())
                .startsWith("query($slug: String!, $sortDirection: ModelSortDirection) {"
                        + " blogsBySlug(slug: $slug, sortDirection: $sortDirection) { items {");
        assertThat(server.last().variables()).isEqualTo(Map.of("slug", "gen2", "sortDirection", "DESC"));
    }

    @Test
    void relationToManyIsReadBelowItsRecord() {
        server.data("{\"getBlog\":" + BLOG + "}")
                .data("{\"getBlog\":{\"comments\":{\"items\":[{\"id\":\"c\",\"content\":\"hi\",\"blogId\":\"1\"}],"
                        + "\"nextToken\":null}}}");
        Blog blog = blogs.get("1").orElseThrow();
        assertThat(blog.comments().isLoaded()).isFalse();
        Comment comment = blog.comments().items().get(0);
        assertThat(server.last().query())
                .isEqualTo("query($of0_id: ID!) { getBlog(id: $of0_id) { comments"
                        + " { items { id content blogId } nextToken } } }");
        assertThat(comment.blog()).isEqualTo(Ref.of("1")).hasSameHashCodeAs(Ref.of("1"));
        server.data("{\"getBlog\":" + BLOG + "}");
        assertThat(comment.blog().get().title()).isEqualTo("T");
    }

    @Test
    void includeFetchesRelationsInTheSameRequest() {
        server.data("{\"listBlogs\":{\"items\":[{\"id\":\"1\",\"title\":\"T\",\"slug\":\"s\",\"comments\":{\"items\":["
                + "{\"id\":\"c\",\"content\":\"hi\",\"blogId\":\"1\",\"blog\":" + BLOG + "}],\"nextToken\":\"more\"}}],"
                + "\"nextToken\":null}}");
        Blog eager = blogs.query()
                .include(b -> b.comments().include(c -> c.blog()))
                .fetch()
                .items()
                .get(0);
        assertThat(server.last().query())
                .contains("comments { items { id content blogId blog { id title slug content publishedAt authorId tags"
                        + " } } nextToken }");
        assertThat(eager.comments().isLoaded()).isTrue();
        assertThat(eager.comments().items().get(0).blog().get().title()).isEqualTo("T");
        assertThat(server.requests()).hasSize(1);
        server.data("{\"getBlog\":{\"comments\":{\"items\":[],\"nextToken\":null}}}");
        assertThat(eager.comments().stream()).hasSize(1);
        assertThat(server.last().variables()).isEqualTo(Map.of("of0_id", "1", "nextToken", "more"));
    }

    @Test
    void foreignKeyIsSetByReferenceRecordOrIdentifier() {
        Blog blog = new Blog("1", "T", "s", null, null, null, null, Many.notLoaded());
        String answer = "{\"createComment\":{\"id\":\"c\",\"content\":\"hi\",\"blogId\":\"1\"}}";
        server.data(answer).data(answer).data(answer);
        comments.create(c -> c.content("hi").blog(blog));
        comments.create(c -> c.content("hi").blog(Ref.of("1")));
        comments.create(c -> c.content("hi").blogId("1"));
        assertThat(server.requests())
                .allSatisfy(r ->
                        assertThat(r.variables()).isEqualTo(Map.of("input", Map.of("content", "hi", "blogId", "1"))));
    }

    @Test
    void optionsChangeOneViewOnly() {
        server.data("{\"getBlog\":null}").data("{\"getBlog\":null}");
        blogs.with(o -> o.header("x-trace", "1")).get("1");
        assertThat(server.last().header("x-trace")).isEqualTo("1");
        blogs.get("1");
        assertThat(server.last().header("x-trace")).isNull();
        assertThat(server.last().header("authorization")).isEqualTo("jwt");
        assertThatIllegalArgumentException().isThrownBy(() -> blogs.with(o -> o.header("Authorization", "x")));
    }

    @Test
    void documentsAreSentAsTheyAre() {
        server.data("{\"n\":[1,{\"a\":null}]}");
        assertThat(amplify.connection()
                        .graphql("{ n }", Map.of("v", List.of(true)))
                        .get("n"))
                .isInstanceOf(List.class);
        assertThat(server.last().variables()).isEqualTo(Map.of("v", List.of(true)));
    }
}
