package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.Compiled.Mistake;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One mistake in a model is one error, in a project whose other code uses the generated client: also where the compiler
 * looks into all code in spite of errors, as Eclipse's does, and javac with {@code --should-stop=ifError=FLOW}.
 */
class OneMistakeTest {
    private static final String OWNER = "@Model @Auth(allow = Allow.OWNER) ";
    private static final String BLOG = OWNER
            + "record Blog(String id, String title, @Index(queryField = \"blogsBySlug\") String slug, @Nullable Integer rank,"
            + " @Nullable @Scalar(ScalarType.TIMESTAMP) Long views, @Nullable @Scalar(ScalarType.FLOAT) BigDecimal price,"
            + " Status status, @Nullable Address address, @HasMany Many<Comment> comments) {}";
    private static final String COMMENT =
            OWNER + "record Comment(String id, String text, @BelongsTo Ref<Blog> blog) {}";
    private static final String STATUS = "enum Status { DRAFT, PUBLISHED }";
    private static final String ADDRESS = "record Address(String street, @Nullable String town) {}";
    private static final String API = "@Operations interface Api {"
            + " @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = \"echo\") @Nullable String echo(@Nullable String text);"
            + " @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(function = \"like\") @Nullable Blog like(String id);"
            + " @Subscription(to = \"like\") @Auth(allow = Allow.AUTHENTICATED) @Nullable Blog liked(); }";

    /** Code that calls what is generated for all of these, in method bodies, signatures and fields. */
    private static final String USER = """
            class User {
                private final BlogModel blogs;
                BlogFields fields;
                BlogPatch patch;

                User(AmplifyClient amplify) {
                    this.blogs = amplify.models().blog();
                }

                BlogModel.Create made(BlogModel.Create.TitleStep start) {
                    return start.title("a").slug("b").status(Status.DRAFT).rank(1).views(3L).price(BigDecimal.ONE);
                }

                List<String> titles(AmplifyClient amplify) {
                    Blog made = blogs.create(b -> b.title("Getting started").slug("gen2").status(Status.DRAFT));
                    Comment comment = amplify.models().comment().create(c -> c.text("first").blog(made));
                    amplify.models().comment().update(comment.id(), c -> c.text("second"));
                    blogs.update(made.id(), b -> b.rank(2).title("x"));
                    amplify.queries().echo("hello");
                    Blog liked = amplify.mutations().like(made.id());
                    amplify.subscriptions().liked();
                    return Stream.concat(
                                    blogs.blogsBySlug("gen2").fetch().items().stream(),
                                    blogs.list(b -> b.title().beginsWith("Getting").and(b.rank().gt(1))).items().stream())
                            .map(b -> b.slug().toUpperCase(Locale.ROOT) + b.status().name())
                            .toList();
                }
            }
            """;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("AMP1201 a long", BLOG, "@Scalar(ScalarType.TIMESTAMP) Long", "Long"),
                mistake("AMP1201 a decimal", BLOG, "@Scalar(ScalarType.FLOAT) BigDecimal", "BigDecimal"),
                mistake("AMP1201 bytes", ADDRESS, "String street", "byte[] street"),
                mistake("AMP1201 a raw list", ADDRESS, "String street", "List street"),
                mistake("AMP1101 no identifier", "record Note(String text) {}", "record", OWNER + "record"),
                mistake(
                        "AMP1002 a private model",
                        "class Outer { record Hidden(String id) {} }",
                        "record",
                        OWNER + "private record"),
                mistake("AMP1001 a class", "class Hidden {}", "class", OWNER + "class"),
                mistake("AMP1003 a small name", "record post(String id) {}", "record", OWNER + "record"),
                mistake("AMP1003 a reserved name", BLOG, "String title", "@Named(\"__title\") String title"),
                mistake("AMP1004 one name for two", BLOG, "String title", "@Named(\"slug\") String title"),
                mistake(
                        "AMP1004 one type for two",
                        "record Note(String id) {}",
                        "record",
                        OWNER + "@Named(\"Blog\") record"),
                mistake("AMP1004 a built-in name", "record ModelStringInput(String id) {}", "record", OWNER + "record"),
                mistake("AMP1203 a wrong default", BLOG, "Integer rank", "@Default(\"x\") Integer rank"),
                mistake("AMP1205 a wrong constraint", BLOG, "Integer rank", "@StartsWith(\"x\") Integer rank"),
                mistake("AMP1303 a misspelt key", BLOG, "@HasMany Many", "@HasMany(\"blgId\") Many"),
                mistake("AMP1003 a key that is no name", COMMENT, "@BelongsTo", "@BelongsTo(\"bl og\")"),
                mistake("AMP1301 a wrong carrier", COMMENT, "@BelongsTo Ref", "@HasMany Ref"),
                mistake(
                        "AMP1305 no other side",
                        BLOG,
                        "Many<Comment> comments",
                        "Many<Comment> comments, @HasMany Many<Blog> blogs"),
                mistake("AMP1402 a misspelt sort key", BLOG, "queryField = ", "sortKeys = \"rnk\", queryField = "),
                mistake("AMP1501 no rule", BLOG, "@Auth(allow = Allow.OWNER)", ""),
                mistake("AMP1502 groups of an owner", COMMENT, "Allow.OWNER", "Allow.OWNER, groups = \"a\""),
                mistake("AMP1504 an owner in a number", BLOG, "Allow.OWNER", "Allow.OWNER, field = \"rank\""),
                mistake("AMP1701 a misplaced annotation", ADDRESS, "String street", "@Id String street"),
                mistake(
                        "AMP1701 on a record that nobody uses",
                        "record Loose(String x) {}",
                        "String x",
                        "@Named(\"y\") String x"),
                mistake("AMP1204 a type that holds itself", ADDRESS, "String street", "String street, Address next"),
                mistake("AMP1801 operations in a class", "abstract class Other {}", "abstract", "@Operations abstract"),
                mistake("AMP1801 no operations", "interface Other {}", "interface", "@Operations interface"),
                mistake("AMP1801 operations on an annotation", "@interface Other {}", "@", "@Operations @"),
                mistake("AMP1803 nothing to answer", API, "@Nullable String echo", "void echo"),
                mistake("AMP1804 no handler", API, "@Handler(function = \"echo\")", ""),
                mistake("AMP1806 no such script", API, "function = \"echo\"", "js = \"nowhere.js\""),
                mistake("AMP1807 no such mutation", API, "to = \"like\"", "to = \"lke\""),
                mistake("compiler a misspelt type", BLOG, "String title", "Strin title"),
                mistake("compiler a misspelt model", COMMENT, "Ref<Blog>", "Ref<Blg>"),
                mistake("compiler a misspelt type of a custom type", ADDRESS, "String street", "Sting street"),
                mistake("compiler a missing key", COMMENT, "@BelongsTo", "@BelongsTo(Nowhere.KEY)"),
                mistake("compiler a missing default", BLOG, "Integer rank", "@Default(Nowhere.RANK) Integer rank"),
                mistake("compiler a missing group", COMMENT, "OWNER", "GROUPS, groups = Nowhere.STAFF"),
                mistake("compiler a missing function", API, "\"echo\"", "Nowhere.ECHO"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isOneErrorOfJavac(String name, Map<String, String> sources, @TempDir Path folder) {
        assertOne(name, javac(folder, sources));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isOneErrorOfJavacThatLooksIntoAllCode(String name, Map<String, String> sources, @TempDir Path folder) {
        assertOne(name, javac(folder, sources, "--should-stop=ifError=FLOW"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isOneErrorOfEclipse(String name, Map<String, String> sources, @TempDir Path folder) {
        assertOne(name, Ecj.of(folder, sources, "client").errors());
    }

    /** The text that compilers put in the place of a missing constant is one that may be written. */
    @ParameterizedTest
    @ValueSource(strings = {"", "@Nullable @Default(\"<error>\") String note, "})
    void withoutMistakesThereIsNoError(String more, @TempDir Path folder) {
        Map<String, String> sources = sources(BLOG, "@HasMany", more + "@HasMany");

        assertThat(javac(folder, sources)).isEmpty();
        assertThat(Ecj.of(folder.resolve("ecj"), sources, "client").errors()).isEmpty();
        assertThat(folder.resolve("ecj/classes/generated/")).isDirectoryRecursivelyContaining("glob:**/BlogModel.java");
    }

    private static void assertOne(String name, List<Mistake> errors) {
        String code = name.substring(0, name.indexOf(' '));
        assertThat(errors).hasSize(1);
        if (code.equals("compiler")) {
            assertThat(errors.get(0).code()).doesNotContain("AMP");
        } else {
            assertThat(errors.get(0).code()).isEqualTo(code);
        }
    }

    private static List<Mistake> javac(Path folder, Map<String, String> sources, String... more) {
        String[] options = Stream.concat(Stream.of("-Aamplify.emit=client"), Stream.of(more))
                .toArray(String[]::new);
        return Javac.compile(folder, sources, options).diagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(Compiled::error)
                .toList();
    }

    private static Arguments mistake(String name, String source, String sound, String wrong) {
        return Arguments.of(name, sources(source, sound, wrong));
    }

    private static Map<String, String> sources(String source, String sound, String wrong) {
        String header =
                Compiled.HEADER.stripTrailing() + " import java.math.BigDecimal; import java.util.stream.Stream;\n";
        Map<String, String> sources = new LinkedHashMap<>();
        List<String> all = List.of(BLOG, COMMENT, STATUS, ADDRESS, API, USER);
        for (String each : all) {
            sources.put(Compiled.name(each), header + (each.equals(source) ? each.replace(sound, wrong) : each));
        }
        if (!source.isEmpty() && !all.contains(source)) {
            sources.put(Compiled.name(source), header + source.replace(sound, wrong));
        }
        return sources;
    }
}
