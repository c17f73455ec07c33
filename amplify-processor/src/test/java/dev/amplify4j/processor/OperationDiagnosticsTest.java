package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.amplify4j.processor.Compiled.Mistake;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in custom operations is one error, with its code, on the very place that is wrong: behind the mark. */
class OperationDiagnosticsTest {
    private static final String MARK = "/*!*/";
    private static final String USERS = "@Auth(allow = Allow.AUTHENTICATED) ";
    private static final String FUNCTION = "@Handler(function = \"f\") ";
    private static final String POST = "@Model @Auth(allow = Allow.OWNER) record Post(String id, String title) {}\n";
    private static final String OK = "@Query " + USERS + FUNCTION;

    static Stream<Arguments> mistakes() {
        return Stream.of(shapes(), names(), types(), handlers(), rules(), subscriptions())
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Arguments> shapes() {
        return Stream.of(
                mistake("AMP1801", "on the class Ops", "@Operations /*!*/class Ops {}"),
                mistake("AMP1801", "on the record Ops", "@Operations /*!*/record Ops(String id) {}"),
                mistake("AMP1801", "on the enum Ops", "@Operations /*!*/enum Ops { ONE }"),
                mistake("AMP1801", "on the annotation Ops", "@Operations @/*!*/interface Ops {}"),
                mistake("AMP1801", "declares no operation", "@Operations /*!*/interface Ops {}"),
                mistake(
                        "AMP1801",
                        "declares no operation",
                        "@Operations /*!*/interface Ops { default void help() {} }"),
                mistake("AMP1801", "cannot see", "class Outer { @Operations private /*!*/interface Ops {} }"),
                mistake("AMP1801", "type parameters", "@Operations /*!*/interface Ops<T> {}"),
                mistake("AMP1802", "nothing says", ops(USERS + FUNCTION + "String /*!*/echo();")),
                mistake("AMP1802", "a @Query and a @Mutation", ops("@Mutation " + OK + "String /*!*/echo();")),
                mistake("AMP1802", "has a body", ops("/*!*/@Query default String echo() { return \"\"; }")),
                mistake("AMP1802", "type parameters", ops(OK + "<T> String /*!*/echo();")),
                mistake("AMP1701", "means nothing", "/*!*/@Named(\"x\") " + ops(OK + "String echo();")));
    }

    private static Stream<Arguments> names() {
        return Stream.of(
                mistake("AMP1003", "cannot name an operation", ops(OK + "String /*!*/größe();")),
                mistake("AMP1003", "never starts with __", ops(OK + "@Named(/*!*/\"__x\") String echo();")),
                mistake("AMP1003", "cannot name an argument", ops(OK + "String echo(String /*!*/größe);")),
                mistake("AMP1004", "the argument a", ops(OK + "String echo(String a, @Named(/*!*/\"a\") String b);")),
                mistake("AMP1004", "of the model Post", POST + ops(OK + "String /*!*/getPost(String id);")),
                mistake("AMP1004", "of Ops.echo", ops(OK + "String echo();\n" + OK + "String /*!*/echo(String s);")),
                mistake("AMP1004", "of Ops.echo", ops(OK + "String echo();\n" + OK + "String /*!*/ECHO();")));
    }

    private static Stream<Arguments> types() {
        return Stream.of(
                mistake("AMP1201", "no GraphQL counterpart", ops(OK + "String echo(Long /*!*/views);")),
                mistake("AMP1201", "no GraphQL counterpart", ops(OK + "Long /*!*/echo();")),
                mistake("AMP1803", "arguments hold values", POST + ops(OK + "String echo(Post /*!*/post);")),
                mistake("AMP1803", "only models have relations", POST + ops(OK + "String echo(Ref<Post> /*!*/post);")),
                mistake("AMP1803", "only models have relations", POST + ops(OK + "Many<Post> /*!*/posts();")),
                mistake("AMP1803", "answers nothing", ops(OK + "void /*!*/echo();")),
                mistake(
                        "AMP1803",
                        "cannot answer String",
                        ops("@Query " + USERS + "@Handler(function = \"f\", async = true) String /*!*/echo();")),
                mistake("AMP1803", "-parameters", ops(OK + "String /*!*/echo(String arg0, int arg1);")));
    }

    private static Stream<Arguments> handlers() {
        String query = "@Query " + USERS;
        return Stream.of(
                mistake("AMP1804", "nothing answers", ops(query + "String /*!*/echo();")),
                mistake("AMP1804", "names nothing", ops(query + "/*!*/@Handler String echo();")),
                mistake(
                        "AMP1804",
                        "a function and a js",
                        ops(query + "@Handler(function = \"f\", js = /*!*/\"handlers/echo.js\") String echo();")),
                mistake(
                        "AMP1804",
                        "always waits",
                        ops(query + "@Handler(js = \"handlers/echo.js\", async = /*!*/true) String echo();")),
                mistake(
                        "AMP1804",
                        "no data source",
                        POST + ops(query + "@Handler(function = \"f\", dataSource = /*!*/\"Post\") String echo();")),
                mistake(
                        "AMP1804",
                        "but not both",
                        ops(query + FUNCTION + "/*!*/@Handler(js = \"handlers/echo.js\") String echo();")),
                mistake(
                        "AMP1804",
                        "AppSync runs 10",
                        ops(query + FUNCTION.repeat(10) + MARK + FUNCTION + "String echo();")),
                mistake(
                        "AMP1003",
                        "cannot name a function",
                        ops(query + "@Handler(function = /*!*/\"a b\") String e();")),
                mistake(
                        "AMP1004",
                        "share the data source",
                        ops(query + "@Handler(function = \"a-b\") @Handler(function = /*!*/\"a_b\") String e();")),
                mistake(
                        "AMP1805",
                        "implements neither",
                        ops(query + "@Handler(type = String/*!*/.class) String echo();")),
                mistake(
                        "AMP1805",
                        "cannot be made",
                        ops(query + "@Handler(type = Echo/*!*/.class) String echo();\n"
                                + "abstract class Echo implements Ops {}")),
                mistake(
                        "AMP1806",
                        "no resource handlers/none.js",
                        ops(query + "@Handler(js = /*!*/\"handlers/none.js\") String echo();")),
                mistake(
                        "AMP1806",
                        "from the root",
                        ops(query + "@Handler(js = /*!*/\"/handlers/echo.js\") String echo();")),
                mistake(
                        "AMP1806",
                        "Did you mean Post?",
                        POST
                                + ops(
                                        query
                                                + "@Handler(js = \"handlers/echo.js\", dataSource = /*!*/\"Psot\") String e();")));
    }

    private static Stream<Arguments> rules() {
        String script = "@Handler(js = \"handlers/echo.js\") String echo();";
        return Stream.of(
                mistake("AMP1501", "no rule lets anyone in", ops("@Query " + FUNCTION + "String /*!*/echo();")),
                mistake(
                        "AMP1502",
                        "could hold an owner",
                        ops("@Query @Auth(allow = Allow/*!*/.OWNER) " + FUNCTION + "String echo();")),
                mistake(
                        "AMP1502",
                        "the one operation that it allows",
                        ops("@Query @Auth(allow = Allow.AUTHENTICATED, to = Operation/*!*/.READ) " + FUNCTION
                                + "String echo();")),
                mistake("AMP1502", "a js handler", ops("@Query @Auth(allow = Allow/*!*/.GUEST) " + script)),
                mistake(
                        "AMP1502",
                        "a js handler",
                        ops("@Query @Auth(allow = Allow.AUTHENTICATED, provider = Provider/*!*/.IDENTITY_POOL) "
                                + script)));
    }

    private static Stream<Arguments> subscriptions() {
        return Stream.of(
                mistake(
                        "AMP1807",
                        "Did you mean createPost?",
                        POST + ops("@Subscription(to = /*!*/\"creatPost\") " + USERS + "@Nullable Post made();")),
                mistake(
                        "AMP1807",
                        "no mutation echo",
                        ops(OK + "String echo();\n@Subscription(to = /*!*/\"echo\") " + USERS + "String heard();")),
                mistake(
                        "AMP1807",
                        "answers Post, and the subscription made String",
                        POST + ops("@Subscription(to = /*!*/\"createPost\") " + USERS + "@Nullable String made();")),
                mistake(
                        "AMP1807",
                        "hears of no mutation",
                        POST + ops("@Subscription(to = /*!*/{}) " + USERS + "@Nullable Post made();")),
                mistake(
                        "AMP1804",
                        "when its function has answered",
                        POST
                                + ops("@Subscription(to = \"createPost\") " + USERS
                                        + "@Handler(function = \"f\", async = /*!*/true) void made();")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mistakes")
    void isOneErrorOnItsPlace(String code, String words, String source) {
        Compiled compiled = Compiled.of(source.replace(MARK, ""));

        String before = Compiled.HEADER + source.substring(0, source.indexOf(MARK));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        long column = (long) before.length() - before.lastIndexOf('\n');
        assertThat(compiled.errors())
                .extracting(Mistake::code, Mistake::line, Mistake::column)
                .as(compiled.messages().toString())
                .containsExactly(tuple(code, line, column));
        assertThat(compiled.messages().get(0)).contains(words).contains("docs/errors/" + code + ".md");
    }

    @Test
    void takeTheRulesOfTheirPackageWhenTheyHaveNone() {
        Compiled compiled = withPackage("@Auth(allow = Allow.AUTHENTICATED)", "@Query " + FUNCTION + "String echo();");

        assertThat(compiled.errors()).isEmpty();
    }

    @Test
    void takeNoRulesOfTheirPackageThatSpeakOfRecords() {
        for (String rule :
                List.of("@Auth(allow = Allow.AUTHENTICATED, to = Operation.CREATE)", "@Auth(allow = Allow.OWNER)")) {
            Compiled compiled = withPackage(rule, "@Query " + FUNCTION + "String echo();");

            assertThat(compiled.errors()).extracting(Mistake::code).containsExactly("AMP1501");
            assertThat(compiled.messages().get(0)).contains("rules of the package");
        }
    }

    @Test
    void takeNoRulesOfTheirPackageThatTheirScriptsRefuse() {
        Compiled compiled =
                withPackage("@Auth(allow = Allow.GUEST)", "@Query @Handler(js = \"handlers/echo.js\") String echo();");

        assertThat(compiled.errors()).extracting(Mistake::code, Mistake::line).containsExactly(tuple("AMP1502", 3L));
        assertThat(compiled.messages().get(0)).contains("as the rules of its package would");
    }

    @Test
    void tellOfNoRequiredFieldThatNotAllMayReadWhoReadItsRecord() {
        Compiled compiled = Compiled.of(
                "@Model(disable = ModelOperation.SUBSCRIPTIONS) @Auth(allow = Allow.AUTHENTICATED)"
                        + " @Auth(allow = Allow.GROUPS, groups = \"a\")\n"
                        + "record Post(String id, String title, @Auth(allow = Allow.GROUPS, groups = \"a\") String secret) {}",
                ops("@Subscription(to = \"createPost\") " + USERS + "@Nullable Post made();"));

        assertThat(compiled.errors())
                .extracting(Mistake::code, Mistake::file)
                .containsExactly(tuple("AMP1505", "Post.java"));
    }

    /** Eclipse's compiler has no lines in records. */
    @ParameterizedTest
    @MethodSource("shapes")
    void haveTheShapeThatEclipseAsksForToo(String code, String words, String source, @TempDir Path folder) {
        Ecj compiled = Ecj.of(folder, source.replace(MARK, ""));

        assertThat(compiled.errors()).extracting(Mistake::code).containsExactly(code);
        assertThat(compiled.messages().get(0)).contains(words);
    }

    @Test
    void areSoundWithEverythingThatTheyCanSay() {
        Compiled compiled = Compiled.of(
                POST.replace("record", "public record"), ops("""
                @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "echo")
                @Nullable Answer echo(@Nullable String content, List<Level> levels, Geo geo, int n);

                @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "f")
                @Handler(function = "g", async = true)
                void chain(@Named("number") int n);

                @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(js = "handlers/echo.js", dataSource = "Post")
                @Nullable Post likePost(@Scalar(ScalarType.ID) @Nullable String postId);

                @Query @Auth(allow = Allow.PUBLIC_API_KEY) @Handler(type = Ops.Impl.class)
                List<Post> posts();

                @Subscription(to = {"likePost", "createPost"}) @Auth(allow = Allow.AUTHENTICATED)
                @Nullable Post heard();

                record Answer(String content, double duration) {}
                record Geo(double lat, double lng) {}
                enum Level { LOW, HIGH }
                abstract class Base implements Ops {}
                class Impl extends Base {
                    public Impl() {}
                    public Answer echo(String content, List<Level> levels, Geo geo, int n) { return null; }
                    public void chain(int n) {}
                    public Post likePost(String postId) { return null; }
                    public List<Post> posts() { return List.of(); }
                    public Post heard() { return null; }
                }
                """).replace("interface Ops", "public interface Ops"));

        assertThat(compiled.compilation().diagnostics()).isEmpty();
    }

    private static Compiled withPackage(String rule, String methods) {
        return Compiled.withPackage(rule, ops(methods));
    }

    private static String ops(String methods) {
        return "@Operations interface Ops {\n" + methods + "\n}";
    }

    private static Arguments mistake(String code, String words, String source) {
        return Arguments.of(code, words, source);
    }
}
