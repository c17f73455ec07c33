package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.processor.emit.AppSyncSchema;
import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.processor.emit.HostileText;
import dev.amplify4j.processor.emit.NodeProject;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.json.DeclarationJson;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that ends literals, if it is let, goes from a record through every language that is emitted and comes back as it was. */
class HostileTextsTest {
    private static final int TEXTS = 12;
    private static final String SCHEMA = "META-INF/amplify/schema.graphql";
    private static final String PATTERN = "@jakarta.validation.constraints.Pattern(regexp = \"a*\", ";
    private static final String CREATE = "mutation { createShared(input: {}) { id } }";

    private static final String ECHO = "export function request() { return { payload: 'ok' }; }"
            + " export function response(ctx) { return ctx.result; }";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    static Stream<Long> oneSeed() {
        return Stream.of(1L);
    }

    static Stream<Long> manySeeds() {
        return IntStream.range(2, 42).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("oneSeed")
    void comeBackThroughClientAndServer(long seed) throws Exception {
        List<String> defaults = texts(seed);
        List<String> messages = texts(seed + 1_000);
        List<String> beginnings = texts(seed + 2_000);
        String model = "@Model @Auth(allow = Allow.OWNER)\npublic record Post(String id"
                + components("@Default(%2$s) @Nullable String d%1$d", defaults)
                + components(PATTERN + "message = %2$s) @Nullable String m%1$d", messages)
                + components("@StartsWith(%2$s) @Nullable String s%1$d", beginnings) + ") {}";

        List<String> answers = answers(model, beginnings);

        assertThat(answers.subList(0, TEXTS)).isEqualTo(defaults);
        assertThat(answers.subList(TEXTS, 2 * TEXTS)).isEqualTo(beginnings);
        for (int i = 0; i < TEXTS; i++) {
            assertThat(answers.get(2 * TEXTS + i)).contains(messages.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    @Tag("nightly")
    void comeBackThroughClientAndServerOften(long seed) throws Exception {
        comeBackThroughClientAndServer(seed);
    }

    /** As alice: what defaults come to, what is written and read back, and what is said of a wrong value. */
    private List<String> answers(String model, List<String> values) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String caller = """
                public final class Caller implements java.util.concurrent.Callable<List<String>> {
                    private final PostModel posts;
                    public Caller(java.nio.file.Path outputs, String token) {
                        this.posts = AmplifyClient.builder().outputs(outputs)
                                .credentials(dev.amplify4j.runtime.Credentials.userPoolToken(() -> token)).build()
                                .models().post();
                    }
                    @Override public List<String> call() {
                        List<String> answers = new ArrayList<>();
                        Post made = posts.create(p -> p%s);
                        %s
                        return answers;
                    }
                    private static String refusal(Runnable write) {
                        try {
                            write.run();
                            return "written";
                        } catch (dev.amplify4j.runtime.AmplifyException refused) {
                            return refused.getMessage();
                        }
                    }
                }""".formatted(
                numbered(i -> ".s" + i + "(" + HostileText.quoted(values.get(i)) + ")"),
                numbered(i -> "answers.add(made.d" + i + "());\n")
                        + numbered(i -> "answers.add(made.s" + i + "());\n")
                        + numbered(i -> "answers.add(refusal(() -> posts.create(p -> p.m" + i + "(\"b\"))));\n"));
        Javac.Run run = Javac.compile(
                classes,
                Map.of("com.acme.blog.Post", Compiled.HEADER + model, "com.acme.blog.Caller", Compiled.HEADER + caller),
                "-Aamplify.emit=resources,client",
                "-Xlint:all,-processing",
                "-Werror");
        assertThat(run.diagnostics()).isEmpty();
        return CallerRun.of(classes, folder);
    }

    @ParameterizedTest
    @MethodSource("oneSeed")
    void nameGroupsAndClaims(long seed) throws Exception {
        Dice dice = new Dice(seed);
        List<String> groups = Stream.generate(() -> HostileText.name(dice))
                .distinct()
                .limit(TEXTS)
                .toList();
        String claim = HostileText.name(dice);
        String quoted = groups.stream().map(HostileText::quoted).collect(Collectors.joining(", "));
        String members = "@Auth(allow = Allow.GROUPS, groups = {" + quoted + "}) ";
        String shared = "@Model " + members + "record Shared(String id) {}";
        String own =
                "@Model @Auth(allow = Allow.OWNER, claim = " + HostileText.quoted(claim) + ") record Own(String id) {}";
        String operations = "@Operations interface Ops { @Query " + members
                + "@Handler(js = \"handlers/echo.js\") @Nullable String echo(); }";
        LocalApi.resource(folder, "handlers/echo.js", ECHO);

        try (LocalApi api = new LocalApi(folder, "", UnaryOperator.identity(), shared, own, operations)) {
            for (String group : groups) {
                String member = api.sandbox().token("bob", group);
                String stranger = api.sandbox().token("eve", group + "x");
                assertThat(errors(api.token(member, CREATE))).isEmpty();
                assertThat(api.token(member, "{ echo }").at("/data/echo").asText())
                        .isEqualTo("ok");
                assertThat(errors(api.token(stranger, CREATE))).contains("Unauthorized");
                assertThat(errors(api.token(stranger, "{ echo }"))).contains("Unauthorized");
            }
            String mine = api.sandbox().idToken("carol", Map.of(claim, "me"));
            String others = api.sandbox().idToken("dave", Map.of(claim, "them"));
            JsonNode made = api.token(mine, "mutation { createOwn(input: {}) { id owner } }");
            String read = "{ getOwn(id: \"" + made.at("/data/createOwn/id").asText() + "\") { owner } }";
            assertThat(api.token(mine, read).at("/data/getOwn/owner").asText()).isEqualTo("me");
            assertThat(errors(api.token(others, read))).contains("Unauthorized");
        }
        assertThat(texts(readByGraphqlJs(folder).get("groups"))).containsAll(groups);
        JsonNode rules = JSON.readTree(Files.readString(folder.resolve("META-INF/amplify/model-introspection.json")))
                .at("/models/Shared/attributes");
        assertThat(rules.findValues("groups")).hasSize(1);
        assertThat(texts(rules.findValues("groups").get(0))).isEqualTo(groups);
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    @Tag("nightly")
    void nameGroupsAndClaimsOften(long seed) throws Exception {
        nameGroupsAndClaims(seed);
    }

    /** What GraphQL has no place for is left out of descriptions; graphql-java and graphql-js read the same of the rest. */
    @ParameterizedTest
    @MethodSource("oneSeed")
    void describeTypesAndFields(long seed) throws Exception {
        Dice dice = new Dice(seed);
        Map<String, String> sources = new TreeMap<>();
        for (int i = 0; i < TEXTS; i++) {
            sources.put(
                    "com.acme.blog.Post" + i,
                    Compiled.HEADER + HostileText.javadoc(dice) + "@Model @Auth(allow = Allow.OWNER) record Post" + i
                            + "(String id, String title) {}");
        }

        assertThat(Javac.compile(folder, sources, "-Aamplify.emit=resources,client")
                        .diagnostics())
                .isEmpty();

        GraphQLSchema java = AppSyncSchema.read(Files.readString(folder.resolve(SCHEMA)));
        JsonNode js = readByGraphqlJs(folder).get("descriptions");
        List<RecordDecl> declared = DeclarationJson.read(
                        Files.readString(folder.resolve("META-INF/amplify/models.json")))
                .models();
        assertThat(declared).hasSize(TEXTS);
        for (RecordDecl model : declared) {
            String read = js.path(model.simpleName()).asText();
            assertThat(read).isNotEmpty().isEqualTo(legible(model.description()));
            assertThat(java.getObjectType(model.simpleName()))
                    .extracting(GraphQLObjectType::getDescription)
                    .isEqualTo(read);
        }
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    @Tag("nightly")
    void describeTypesAndFieldsOften(long seed) throws Exception {
        describeTypesAndFields(seed);
    }

    private static String legible(String text) {
        return text.replace("\r\n", "\n")
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\ufffd' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Descriptions by type, and the groups that directives name. */
    private static JsonNode readByGraphqlJs(Path folder) throws Exception {
        NodeProject.Run run =
                NodeProject.node("texts.mjs", folder.resolve(SCHEMA).toString());
        assertThat(run.exitCode()).as(run.output()).isZero();
        return JSON.readTree(run.output());
    }

    private static List<String> texts(long seed) {
        Dice dice = new Dice(seed);
        return Stream.generate(() -> HostileText.any(dice))
                .map(text -> text.replace("\ud800", "").replace("\udc00", "")) // which no bytes stand for
                .limit(TEXTS)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> errors(JsonNode answer) {
        return answer.path("errors").findValuesAsText("errorType");
    }

    /** A component of the record for each text. */
    private static String components(String template, List<String> texts) {
        return numbered(i -> ",\n" + template.formatted(i, HostileText.quoted(texts.get(i))));
    }

    private static String numbered(IntFunction<String> code) {
        return IntStream.range(0, TEXTS).mapToObj(code).collect(Collectors.joining());
    }
}
