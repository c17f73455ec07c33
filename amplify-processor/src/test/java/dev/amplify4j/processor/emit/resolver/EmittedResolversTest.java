package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.mutation.EmittedCode;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.plan.CodeBundle;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every emitted file, whatever it does. */
class EmittedResolversTest {
    /** Everything of the language that APPSYNC_JS 1.0.0 lacks and that a word gives away. */
    private static final Pattern ABSENT =
            Pattern.compile("\\b(throw|try|catch|while|do|continue|class|this|async|await|new|function\\*|"
                    + "yield|instanceof|in(?![\\w:])|Date|RegExp|Map|Set|Symbol|Promise|"
                    + "parseInt|parseFloat|setTimeout|eval|require|process|globalThis|Array|String|Number|Reflect|Proxy)\\b(?! of)"
                    + "|\\.(includes|padStart|padEnd|repeat|match|search)\\b|\\+\\+|--|for \\([^)]*;|=\\s*/[^/*]");

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/");
    private static final Pattern TEXT = Pattern.compile("'(\\\\.|[^'\\\\])*'");

    static Stream<Backend> backends() {
        return Stream.of(BlogBackend.blog(), BlogBackend.privateBlog());
    }

    @Test
    void emitsOneFileForEveryRootFieldAndRelation() {
        assertThat(files(BlogBackend.blog()).keySet())
                .containsExactlyInAnyOrder(
                        "Query.getBlog.js",
                        "Query.listBlogs.js",
                        "Query.blogsBySlug.js",
                        "Mutation.createBlog.js",
                        "Mutation.updateBlog.js",
                        "Mutation.deleteBlog.js",
                        "Subscription.onCreateBlog.js",
                        "Subscription.onUpdateBlog.js",
                        "Subscription.onDeleteBlog.js",
                        "Blog.comments.js",
                        "Query.getComment.js",
                        "Blog.owner.js",
                        "Comment.owner.js",
                        "Query.listComments.js",
                        "Mutation.createComment.js",
                        "Mutation.updateComment.js",
                        "Mutation.deleteComment.js",
                        "Subscription.onCreateComment.js",
                        "Subscription.onUpdateComment.js",
                        "Subscription.onDeleteComment.js",
                        "Comment.blog.js");
    }

    @ParameterizedTest
    @MethodSource("backends")
    void usesNothingThatTheRuntimeLacks(Backend backend) {
        assertThat(files(backend)).allSatisfy((file, text) -> {
            String code = TEXT.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("''");
            assertThat(ABSENT.matcher(code).results().map(m -> m.group()))
                    .as(file)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("backends")
    void keepsFilesSmall(Backend backend) {
        List<Integer> sizes =
                files(backend).values().stream().map(String::length).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThan(4_096);
        assertThat(sizes.get(sizes.size() - 1)).isLessThan(8_192);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void leavesNothingUndecidedNorUnused(Backend backend) {
        assertThat(files(backend)).allSatisfy((file, text) -> {
            assertThat(text).as(file).doesNotContain("//?").endsWith("}\n").isASCII();
            Pattern.compile("(?:function|const) (\\w+)")
                    .matcher(text)
                    .results()
                    .map(m -> m.group(1))
                    .filter(name -> !name.equals("request") && !name.equals("response"))
                    .forEach(name -> assertThat(Pattern.compile("\\b" + name + "\\b")
                                    .matcher(text)
                                    .results()
                                    .count())
                            .as(file + ": " + name)
                            .isGreaterThan(1));
        });
    }

    @Test
    void emitsTheSameBytesEveryTime() {
        assertThat(files(BlogBackend.blog())).isEqualTo(files(BlogBackend.blog()));
    }

    /** Maintainers may clear fields; but whoever may update is an author, who may clear them, or comes another way. */
    @Test
    void asksOfFieldsOnlyWhatTheOperationLeavesOpen() {
        Set<Access> clear = EnumSet.of(Access.DELETE);
        Set<Access> write = EnumSet.of(Access.UPDATE, Access.DELETE);
        Set<Access> update = EnumSet.of(Access.UPDATE);
        Map<Role, Set<Access>> rules =
                Map.of(TestBackends.AUTHOR, write, TestBackends.MAINTAINERS, clear, TestBackends.IDENTITY_POOL, update);
        assertThat(updateOf(rules))
                .contains("clears: true", "field: 'author'")
                .doesNotContain("field: 'maintainers_list'");
        Map<Role, Set<Access>> narrower = Map.of(
                TestBackends.AUTHOR, update, TestBackends.MAINTAINERS, clear, TestBackends.IDENTITY_POOL, update);
        assertThat(updateOf(narrower)).contains("clears: true", "field: 'maintainers_list'");
    }

    private static String updateOf(Map<Role, Set<Access>> rules) {
        return Objects.requireNonNull(
                files(TestBackends.of(TestBackends.note(rules, List.of()))).get("Mutation.updateNote.js"));
    }

    @Test
    void hasNoOwnerCodeWhereNoRuleSpeaksOfOwners() {
        Backend backend = TestBackends.single(TestBackends.API_KEY);
        assertThat(files(backend))
                .isNotEmpty()
                .allSatisfy((file, text) -> assertThat(text)
                        .as(file)
                        .doesNotContainIgnoringCase("owner")
                        .doesNotContain("claims"));
    }

    @ParameterizedTest
    @MethodSource("unsupported")
    void refusesWhatItCannotEnforce(Backend backend) {
        assertThatThrownBy(() -> files(backend)).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Backend> unsupported() {
        return Stream.of(
                        new Role(Strategy.STATIC_GROUP, AuthorizationMode.API_KEY, null, "cognito:groups", "admin"),
                        new Role(Strategy.OWNER, AuthorizationMode.IAM, "owner", "sub::username", null),
                        new Role(Strategy.AUTHENTICATED, AuthorizationMode.API_KEY, null, null, null))
                .map(TestBackends::single);
    }

    static Map<String, String> files(Backend backend) {
        Artifact bundle = new ResolverEmitter().emit(backend).findAny().orElseThrow();
        Map<String, String> files = new TreeMap<>();
        CodeBundle.modules(bundle.text()).forEach((path, text) -> files.put(path.replace("resolvers/", ""), text));
        assertThat(bundle.text().lines().filter(line -> line.startsWith("//// ")))
                .as("names")
                .hasSameSizeAs(files.keySet());
        return EmittedCode.of(files);
    }
}
