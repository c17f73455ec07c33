package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.Compiled.Mistake;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake is one error, with its code, on the very place that is wrong. */
class DiagnosticsTest {
    private static final String OWNER = "@Model @Auth(allow = Allow.OWNER)\n";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("AMP1001", "class", 3, OWNER + "class Post {}"),
                mistake("AMP1001", "interface", 3, OWNER + "interface Post {}"),
                mistake("AMP1001", "annotation", 3, OWNER + "@interface Post {}"),
                mistake(
                        "AMP1003",
                        "\"a b\"",
                        4,
                        OWNER + "record Post(String id,\n @BelongsTo(\"a b\") Ref<Post> post) {}"),
                mistake("AMP1002", "private", 4, "class Outer {\n" + OWNER + "private record Post(String id) {}\n}"),
                mistake("AMP1002", "type parameters", 3, OWNER + "record Post<T>(String id) {}"),
                mistake(
                        "AMP1205",
                        "x is a list of Int",
                        4,
                        OWNER
                                + "record Post(String id,\n List<@jakarta.validation.constraints.Size(max = 3) Integer> x) {}"),
                mistake(
                        "AMP1205",
                        "does not look into a Map",
                        4,
                        OWNER
                                + "record Post(String id,\n Map<@jakarta.validation.constraints.Size(max = 3) String, ?> x) {}"),
                mistake(
                        "AMP1701",
                        "means nothing on the component x",
                        4,
                        OWNER
                                + "record Post(String id, Tag tag) {}\nrecord Tag(List<@jakarta.validation.constraints.Size(max = 3) String> x) {}"),
                mistake(
                        "AMP1004",
                        "of the index by-x and of the index byx would have one name",
                        4,
                        OWNER
                                + "record Post(String id, String a, String b, @Index(name = \"byx\", sortKeys = {\"a\", \"b\"}) String c,\n"
                                + " @Index(name = \"by-x\", sortKeys = {\"a\", \"b\"}) String d) {}"),
                mistake(
                        "AMP1004",
                        "the argument limit of the query listPosts",
                        3,
                        OWNER + "record Post(@Id int limit) {}"),
                mistake(
                        "AMP1004",
                        "the argument nextToken of the query listPostByTitleAndNextAndToken",
                        4,
                        OWNER
                                + "record Post(String id, String next, String token,\n @Index(sortKeys = {\"next\", \"token\"}) String title) {}"),
                mistake(
                        "AMP1004",
                        "an owner in the field filter",
                        3,
                        "@Model @Auth(allow = Allow.OWNER, field = \"filter\")\nrecord Post(String id) {}"),
                mistake("AMP1003", "\"größe\"", 4, OWNER + "record Post(String id,\n String größe) {}"),
                mistake("AMP1003", "\"__typename\"", 4, OWNER + "record Post(String id,\n String __typename) {}"),
                mistake("AMP1004", "root type", 3, OWNER + "record Query(String id) {}"),
                mistake("AMP1101", "no identifier", 3, OWNER + "record Post(String title) {}"),
                mistake("AMP1102", "nullable", 4, OWNER + "record Post(\n @Nullable String id) {}"),
                mistake("AMP1102", "implicit identifier", 4, OWNER + "record Post(\n int id) {}"),
                mistake(
                        "AMP1102",
                        "the relation parent cannot",
                        4,
                        OWNER + "record Post(\n @Id @BelongsTo Ref<Post> parent) {}"),
                mistake("AMP1102", "a boolean cannot", 4, OWNER + "record Post(\n @Id boolean live) {}"),
                mistake("AMP1201", "Long", 4, OWNER + "record Post(String id,\n Long views) {}"),
                mistake("AMP1201", "LocalDateTime", 4, OWNER + "record Post(String id,\n LocalDateTime at) {}"),
                mistake(
                        "AMP1201",
                        "raw type",
                        4,
                        OWNER + "record Post(String id,\n @SuppressWarnings(\"rawtypes\") List tags) {}"),
                mistake("AMP1201", "arrays", 4, OWNER + "record Post(String id,\n byte[] data) {}"),
                mistake("AMP1201", "container", 4, OWNER + "record Post(String id,\n List<List<String>> grid) {}"),
                mistake(
                        "AMP1202",
                        "AWSEmail",
                        4,
                        OWNER + "record Post(String id,\n @Scalar(ScalarType.EMAIL) int mail) {}"),
                mistake("AMP1301", "embedded", 4, OWNER + "record Post(String id,\n Post other) {}"),
                mistake("AMP1301", "how the models", 4, OWNER + "record Post(String id,\n Ref<Post> other) {}"),
                mistake(
                        "AMP1301",
                        "carried by a Many",
                        4,
                        OWNER + "record Post(String id,\n @HasMany List<Post> posts) {}"),
                mistake("AMP1302", "no model", 4, OWNER + "record Post(String id,\n @BelongsTo Ref<String> other) {}"),
                mistake(
                        "AMP1303",
                        "blgId",
                        4,
                        OWNER + "record Post(String id, String blogId,\n @BelongsTo(\"blgId\") Ref<Post> blog) {}"),
                mistake(
                        "AMP1303",
                        "identified by 2 components, but one foreign key is named",
                        4,
                        OWNER
                                + "record Post(@Id String a, @Id String b, @Nullable String c,\n"
                                + " @BelongsTo(\"c\") @Nullable Ref<Post> parent) {}"),
                mistake(
                        "AMP1303",
                        "identified by one component, but 2 foreign keys are named",
                        4,
                        OWNER
                                + "record Post(String id, @Nullable String a, @Nullable String b,\n"
                                + " @HasOne({\"a\", \"b\"}) Ref<Post> next) {}"),
                mistake(
                        "AMP1304",
                        "identified by ID",
                        3,
                        OWNER + "record Post(String id, int parentId,\n @BelongsTo Ref<Post> parent) {}"),
                mistake(
                        "AMP1305",
                        "does not refer back",
                        4,
                        OWNER + "record Post(String id,\n @HasMany Many<Post> posts) {}"),
                mistake(
                        "AMP1306",
                        "required, but",
                        4,
                        OWNER + "record Post(String id, @Nullable String parentId,\n @BelongsTo Ref<Post> parent) {}"),
                mistake("AMP1401", "texts and numbers", 4, OWNER + "record Post(String id,\n @Index boolean live) {}"),
                mistake(
                        "AMP1401",
                        "is a relation",
                        4,
                        OWNER + "record Post(String id,\n @Index @BelongsTo @Nullable Ref<Post> parent) {}"),
                mistake(
                        "AMP1401",
                        "twice in the key",
                        4,
                        OWNER + "record Post(String id,\n @Index(sortKeys = \"list\") String list) {}"),
                mistake(
                        "AMP1401",
                        "cannot be joined",
                        4,
                        OWNER
                                + "record Post(String id, int rank, @CreatedAt Instant createdAt,\n"
                                + " @Index(sortKeys = {\"rank\", \"createdAt\"}) String list) {}"),
                mistake(
                        "AMP1402",
                        "no component rnk. Did you mean \"rank\"?",
                        4,
                        OWNER + "record Post(String id, int rank,\n @Index(sortKeys = \"rnk\") String list) {}"),
                mistake(
                        "AMP1402",
                        "foreign key alone",
                        4,
                        OWNER
                                + "record Post(String id, @BelongsTo @Nullable Ref<Post> parent,\n"
                                + " @Index(sortKeys = \"parent\") String list) {}"),
                mistake(
                        "AMP1403",
                        "none is named",
                        4,
                        OWNER
                                + "record Post(String id,\n"
                                + " @Index(projection = IndexProjection.INCLUDE) String list) {}"),
                mistake(
                        "AMP1403",
                        "the projection is ALL",
                        4,
                        OWNER + "record Post(String id, int rank,\n @Index(include = \"rank\") String list) {}"),
                mistake("AMP1501", "no rule", 3, "@Model\n@Deprecated record Post(String id) {}"),
                mistake(
                        "AMP1502",
                        "knows no groups",
                        3,
                        "@Model\n@Auth(allow = Allow.OWNER, groups = \"a\")\nrecord Post(String id) {}"),
                mistake(
                        "AMP1502",
                        "never comes from",
                        3,
                        "@Model\n@Auth(allow = Allow.GUEST, provider = Provider.OIDC)\nrecord Post(String id) {}"),
                mistake(
                        "AMP1502",
                        "RESOURCE alone",
                        3,
                        "@Model\n@Auth(allow = Allow.OWNER, to = Operation.MUTATE)\nrecord Post(String id) {}"),
                mistake(
                        "AMP1503",
                        "never apply",
                        3,
                        "@Model(disable = ModelOperation.CREATE)\n@Auth(allow = Allow.OWNER, to = Operation.CREATE)\nrecord Post(String id) {}"),
                mistake(
                        "AMP1601",
                        "400 days",
                        2,
                        "@DataApi(apiKeyExpiresInDays = 400) " + OWNER + "record Post(String id) {}"),
                mistake("AMP1701", "means nothing", 3, "record Plain(\n @Id String id) {}"),
                mistake("AMP1901", "projections", 2, "@Projection(of = String.class)\nrecord Card(String title) {}"),
                mistake("AMP1701", "means nothing", 2, "@Auth(allow = Allow.OWNER)\ninterface Mine {}"),
                mistake(
                        "AMP1502",
                        "knows no groups",
                        3,
                        "@Model\n@Mine\nrecord Post(String id) {}\n"
                                + "@Auth(allow = Allow.OWNER, groups = \"a\")\n@interface Mine {}"),
                mistake(
                        "AMP1003",
                        "\"head-ing\"",
                        4,
                        OWNER + "record Post(String id,\n @Named(\"head-ing\") String title) {}"),
                mistake(
                        "AMP1301",
                        "is a model",
                        4,
                        OWNER + "record Post(String id,\n @Scalar(ScalarType.JSON) List<Post> posts) {}"),
                mistake(
                        "AMP1201",
                        "raw type",
                        4,
                        OWNER + "record Post(String id,\n @Scalar(ScalarType.JSON) Map<String, List> tags) {}"),
                mistake(
                        "AMP1701",
                        "on the relation next",
                        4,
                        OWNER + "record Post(String id,\n @BelongsTo @Default(\"x\") @Nullable Ref<Post> next) {}"),
                mistake(
                        "AMP1701",
                        "on the relation next",
                        4,
                        OWNER
                                + "record Post(String id,\n @BelongsTo @Nullable @jakarta.validation.constraints.Size(max = 3) Ref<Post> next) {}"),
                mistake(
                        "AMP1701",
                        "on com.acme.blog.Post.shown",
                        4,
                        OWNER + "record Post(String id) {\n @Named(\"x\") String shown() { return id; } }"),
                mistake(
                        "AMP1701",
                        "on com.acme.blog.Tag.text",
                        4,
                        OWNER + "record Post(String id) {}\nrecord Tag(@Named(\"x\") String text) {}"),
                mistake(
                        "AMP1205",
                        "cannot check @Past",
                        4,
                        OWNER + "record Post(String id,\n @jakarta.validation.constraints.Past Instant at) {}"),
                mistake(
                        "AMP1205",
                        "both @NotNull and nullable",
                        4,
                        OWNER
                                + "record Post(String id,\n @jakarta.validation.constraints.NotNull @Nullable Instant at) {}"),
                mistake(
                        "AMP1205",
                        "both @NotBlank and nullable",
                        4,
                        OWNER
                                + "record Post(String id,\n @jakarta.validation.constraints.NotBlank @Nullable String text) {}"),
                mistake(
                        "AMP1205",
                        "@NotEmpty checks a length",
                        4,
                        OWNER + "record Post(String id,\n @jakarta.validation.constraints.NotEmpty Integer rank) {}"),
                mistake(
                        "AMP1003",
                        "\"post\"",
                        5,
                        OWNER + "record Post(String id) {}\n" + OWNER + "record post(String id) {}"),
                mistake(
                        "AMP1307",
                        "is no model",
                        2,
                        "@DataApi(include = String.class) " + OWNER + "record Post(String id) {}"),
                mistake("AMP1203", "no Int", 4, OWNER + "record Post(String id,\n @Default(\"x\") int rank) {}"),
                mistake(
                        "AMP1203",
                        "no constant MONDAI",
                        4,
                        OWNER + "record Post(String id,\n @Default(\"MONDAI\") DayOfWeek day) {}"),
                mistake(
                        "AMP1204",
                        "Node > Node",
                        6,
                        "class Outer {\n" + OWNER
                                + "record Post(String id, Node node) {}\nrecord Node(int a,\n Node next) {}\n}"),
                mistake(
                        "AMP1205",
                        "checks a text",
                        4,
                        OWNER + "record Post(String id,\n @StartsWith(\"x\") int rank) {}"),
                mistake(
                        "AMP1003",
                        "\"true\"",
                        6,
                        "class Outer {\n" + OWNER
                                + "record Post(String id, Answer answer) {}\nenum Answer { NO,\n @Named(\"true\") YES }\n}"),
                mistake(
                        "AMP1004",
                        "both be the field",
                        4,
                        OWNER + "record Post(String id, String a,\n @Named(\"a\") String b) {}"),
                mistake("AMP1004", "joins conditions", 4, OWNER + "record Post(String id,\n String and) {}"),
                mistake(
                        "AMP1701",
                        "the server alone writes",
                        4,
                        OWNER + "record Post(String id,\n @CreatedAt @Default(\"x\") Instant at) {}"));
    }

    @Test
    void refusesAnApiWithoutAnyQuery() {
        Compiled compiled = Compiled.of(
                "@Model(disable = ModelOperation.QUERIES) @Auth(allow = Allow.OWNER) record Post(String id) {}");

        assertThat(compiled.errors()).containsExactly(new Mistake("AMP1602", "Post.java", 2, 69));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mistakes")
    void isOneErrorOnItsPlace(String code, String words, long line, String source) {
        Compiled compiled = Compiled.of(source);

        assertThat(compiled.errors())
                .extracting(Mistake::code, Mistake::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, line));
        assertThat(compiled.messages().get(0)).contains(words).contains("docs/errors/" + code + ".md");
    }

    /** Eclipse's compiler has no lines in records; there the message names the element. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mistakes")
    void isOneErrorInEclipseToo(String code, String words, long line, String source, @TempDir Path folder) {
        Ecj compiled = Ecj.of(folder, source);

        assertThat(compiled.errors()).extracting(Mistake::code).containsExactly(code);
        Mistake mistake = compiled.errors().get(0);
        assertThat(compiled.messages().get(0)).contains(words);
        if (mistake.line() > 0) {
            assertThat(mistake.line()).isEqualTo(line);
        } else {
            assertThat(compiled.messages().get(0)).containsPattern(" at com\\.acme\\.blog\\.\\w+");
        }
    }

    @Test
    void reportsAllMistakesInOneRun() {
        Compiled compiled = Compiled.of(
                OWNER + "record Post(String id, Long views, byte[] data) {}", "@Model record Note(String text) {}");

        assertThat(compiled.errors())
                .extracting(Mistake::code)
                .containsExactlyInAnyOrder("AMP1201", "AMP1201", "AMP1101", "AMP1501");
    }

    @Test
    void pointsAtTheAnnotationMemberThatIsWrong() {
        Compiled compiled = Compiled.of(
                "@Model @Auth(allow = Allow.OWNER, groups = \"a\") record Post(String id, @HasMany(\"nope\") Many<Post> posts) {}");

        assertThat(compiled.errors())
                .containsExactlyInAnyOrder(
                        new Mistake("AMP1502", "Post.java", 2, 44), new Mistake("AMP1303", "Post.java", 2, 81));
    }

    @Test
    void isOneErrorInCodeThatUsesTheGeneratedClient() {
        String user =
                "class Blogs { private final BlogModel blogs; BlogFields fields; BlogModel.Create made; BlogPatch patch;"
                        + " Blogs(AmplifyClient amplify) { this.blogs = amplify.models().blog(); }"
                        + " Object first() { return blogs.query().fetch().items().get(0).title(); } }";
        String model = OWNER + "record Blog(String id, String title%s) {}";

        Compiled sound = Compiled.of("client", new String[] {model.formatted(""), user});
        Compiled broken = Compiled.of("client", new String[] {model.formatted(", Long views"), user});

        assertThat(sound.errors()).isEmpty();
        assertThat(broken.errors()).extracting(Mistake::code).containsExactly("AMP1201");
    }

    @Test
    void saysNothingOfASoundModel() {
        Compiled compiled =
                Compiled.of(OWNER + "record Post(String id, String title, @Nullable List<@Nullable String> tags) {}");

        assertThat(compiled.compilation().diagnostics()).isEmpty();
        assertThat(List.of(compiled.compilation().status().name())).containsExactly("SUCCESS");
    }

    @Test
    void namesTheKindsOfOutputWhenTheOptionNamesAnother() {
        Compiled compiled = Compiled.of(
                "resources,nonsense", new String[] {OWNER + "record Post(String id, @HasMany(\"nope\") String x) {}"});

        assertThat(compiled.compilation().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage(Locale.ROOT))
                        .startsWith("AMP1601: ")
                        .contains("\"nonsense\"", "resources, client and cdk"));
    }

    private static Arguments mistake(String code, String words, long line, String source) {
        return Arguments.of(code, words, line, source);
    }
}
