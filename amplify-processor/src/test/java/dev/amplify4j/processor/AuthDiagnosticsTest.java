package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.Compiled.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with rules is one error, on the very member; what is only unwise is a note there. */
class AuthDiagnosticsTest {
    /** Stands before the place of the expected problem. */
    private static final String HERE = "§";

    static Stream<Arguments> errors() {
        return Stream.of(
                rule("AMP1502", "stands on a package", "allow = Allow§.RESOURCE, function = \"f\""),
                rule("AMP1502", "names no group", "allow = Allow§.GROUPS"),
                rule("AMP1502", "names no group", "allow = Allow.GROUPS, groups = §{}"),
                rule("AMP1502", "does both", "allow = Allow.GROUPS, groups = \"a\", field = §\"team\""),
                rule("AMP1502", "empty name", "allow = Allow.GROUPS, groups = §{\"a\", \"\"}"),
                rule("AMP1502", "group twice", "allow = Allow.GROUPS, groups = §{\"a\", \"b\", \"a\"}"),
                rule("AMP1502", "no schema can spell", "allow = Allow.GROUPS, groups = §\"a\\u0007\""),
                rule("AMP1502", "no token can spell", "allow = Allow.OWNER, claim = §\"a\\ud800\""),
                rule("AMP1502", "empty claim", "allow = Allow.OWNER, claim = §\"sub::\""),
                rule("AMP1502", "knows no claim", "allow = Allow.AUTHENTICATED, claim = §\"sub\""),
                rule("AMP1502", "knows no provider", "allow = Allow.PUBLIC_API_KEY, provider = Provider§.USER_POOL"),
                rule(
                        "AMP1502",
                        "never comes from",
                        "allow = Allow.GROUPS, groups = \"a\", provider = Provider§.IDENTITY_POOL"),
                rule("AMP1502", "never comes from", "allow = Allow.CUSTOM, provider = Provider§.IDENTITY_POOL"),
                rule("AMP1502", "operation twice", "allow = Allow.OWNER, to = §{Operation.GET, Operation.GET}"),
                rule("AMP1502", "all kinds of reading", "allow = Allow.OWNER, to = §{Operation.READ, Operation.LIST}"),
                rule("AMP1503", "no Lambda authorizer", "allow = Allow§.CUSTOM"),
                rule("AMP1503", "no OpenID Connect", "allow = Allow.AUTHENTICATED, provider = Provider§.OIDC"),
                rule("AMP1003", "cannot name a field", "allow = Allow.OWNER, field = §\"the-author\""),
                rule("AMP1003", "cannot name a field", "allow = Allow.GROUPS, field = §\"__team[]\""),
                error(
                        "AMP1503",
                        "never apply to GET",
                        "@Model(disable = ModelOperation.GET) @Auth(allow = Allow.OWNER,"
                                + " to = §{Operation.GET, Operation.CREATE}) record Post(String id) {}"),
                component(
                        "AMP1502",
                        "cannot be told apart",
                        "@Auth(allow = Allow.OWNER, to = Operation§.GET) @Nullable String title"),
                component(
                        "AMP1502",
                        "stands on a package",
                        "@Auth(allow = Allow§.RESOURCE, function = \"f\") @Nullable String title"),
                component(
                        "AMP1505",
                        "title is required",
                        "@Nullable String text,\n @Auth(allow = Allow.GROUPS, groups = \"a\") String §title"),
                error(
                        "AMP1503",
                        "id is an implicit field",
                        "@Model @Auth(allow = Allow.OWNER) record Post(§@Auth(allow = Allow.OWNER) String id) {}"),
                field("AMP1504", "author is a Int", "\"author\"", "int author"),
                field("AMP1504", "a relation", "\"author\"", "@BelongsTo Ref<Post> author"),
                field("AMP1504", "Did you mean \"author\"", "\"autor\"", "String author"),
                field("AMP1504", "Did you mean \"Author\"", "\"author\"", "String Author"),
                field("AMP1504", "no list", "\"author[]\"", "String author"),
                error(
                        "AMP1504",
                        "field beside Owner",
                        "@Model @Auth(allow = Allow§.OWNER) record Post(String id, String Owner) {}"),
                error(
                        "AMP1504",
                        "implicit identifier",
                        "@Model @Auth(allow = Allow.OWNER, field = §\"id\") record Post(String id) {}"),
                error(
                        "AMP1504",
                        "a list in one rule",
                        "@Model @Auth(allow = Allow.OWNER, field = \"people\") @Auth(allow = Allow.OWNER, field ="
                                + " §\"people[]\") record Post(String id) {}"),
                error("AMP1506", "11 rules", "@Model\n" + dynamicRules(11) + "§record Post(String id) {}"),
                error(
                        "AMP1506",
                        "whose name has 257 characters",
                        "@Model @Auth(allow = Allow.OWNER, field = \"" + "f".repeat(257)
                                + "\") §record Post(String id) {}"));
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                dataApi("AMP1601", "no oidc", "defaultAuthorizationMode = AuthorizationMode§.OIDC"),
                dataApi("AMP1601", "no lambdaAuthorizer", "defaultAuthorizationMode = AuthorizationMode§.LAMBDA"),
                dataApi("AMP1601", "no https URL", "oidc = @Oidc(providerName = \"p\", issuerUrl = §\"http://i\")"),
                dataApi(
                        "AMP1601",
                        "without name",
                        "oidc = @Oidc(providerName = §\"\", issuerUrl = \"https://i.example\")"),
                dataApi(
                        "AMP1601",
                        "-1 seconds",
                        "oidc = @Oidc(providerName = \"p\", issuerUrl = \"https://i.example\", tokenExpiryFromAuthInSeconds ="
                                + " §-1)"),
                dataApi(
                        "AMP1601",
                        "3601 seconds",
                        "lambdaAuthorizer = @LambdaAuthorizer(function = \"f\", timeToLiveInSeconds = §3601)"));
    }

    static Stream<Arguments> notes() {
        return Stream.of(
                error(
                        "AMP1551",
                        "@Auth(allow = Allow.OWNER, field = \"author\"",
                        "@Model @Auth(allow = Allow.OWNER, field = \"author\") record Post(String id,\n"
                                + " @Nullable String §author) {}"),
                error(
                        "AMP1552",
                        "whoever has the API key may write",
                        "@Model @Auth(allow = Allow.PUBLIC_API_KEY)\n§record Post(String id) {}"),
                error(
                        "AMP1552",
                        "every guest may write a Post: [CREATE]",
                        "@Model @Auth(allow = Allow.GUEST, to = Operation.CREATE)\n§record Post(String id) {}"),
                error(
                        "AMP1553",
                        "allows nothing",
                        "@Model @Auth(allow = Allow.OWNER)\n§@Auth(allow = Allow.OWNER, to = Operation.READ)\n"
                                + "record Post(String id) {}"));
    }

    /** All in one compilation: one mistake hides no other. */
    @Test
    void eachIsOneErrorOnItsPlace() {
        List<Row> rows = rows(errors());
        Compiled compiled = Compiled.of(sources(rows));

        assertThat(compiled.errors())
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(Row::place).toList());
        rows.forEach(row -> assertSays(row, compiled.compilation().errors()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("settings")
    void settingsAreOneErrorOnTheirPlace(String code, String words, String marked) {
        Row row = new Row(code, words, marked, "Post");
        Compiled compiled = Compiled.of(sources(List.of(row)));

        assertThat(compiled.errors()).containsExactly(row.place());
        assertSays(row, compiled.compilation().errors());
    }

    /** A note never fails a compilation, not even with {@code -Werror}. */
    @Test
    void eachIsOneNoteOnItsPlace() {
        List<Row> rows = rows(notes());
        Compiled compiled = Compiled.of("client", sources(rows));

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.notes())
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(Row::place).toList());
        rows.forEach(row -> assertSays(row, compiled.compilation().notes()));
    }

    /** A subscriber has the token of one provider, and where everyone hears everything nobody is compared. */
    @Test
    void onlyRulesThatOneSubscriberIsComparedWithCount() {
        String ofOidc = dynamicRules(6)
                .replace("@Auth(", "@Auth(provider = Provider.OIDC, ")
                .replace("\"f", "\"g");
        Compiled compiled = Compiled.of(
                "@DataApi(oidc = @Oidc(providerName = \"p\", issuerUrl = \"https://i.example\"))\n@Model\n"
                        + dynamicRules(6) + ofOidc + "record Post(String id) {}",
                "@Model @Auth(allow = Allow.AUTHENTICATED)\n" + dynamicRules(11) + "record Note(String id) {}");

        assertThat(compiled.errors()).isEmpty();
    }

    @Test
    void ownersWhoIdentifyARecordCannotGiveItAway() {
        Compiled compiled = Compiled.of("@Model @Auth(allow = Allow.OWNER, field = \"author\")"
                + " record Post(@Id String author, @Id String number, @Nullable String title) {}");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.notes()).isEmpty();
    }

    private static void assertSays(Row row, List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
        assertThat(diagnostics)
                .filteredOn(
                        d -> d.getSource() != null && d.getSource().getName().endsWith("/" + row.type() + ".java"))
                .extracting(d -> d.getMessage(Locale.ROOT))
                .anyMatch(m -> m.contains(row.words()) && m.contains("docs/errors/" + row.code() + ".md"));
    }

    /** A model of its own name with a problem in it. */
    private record Row(String code, String words, String marked, String type) {
        String source() {
            return marked.replaceAll("\\bPost\\b", type).replace(HERE, "");
        }

        Mistake place() {
            String text = marked.replaceAll("\\bPost\\b", type);
            String before = text.substring(0, text.indexOf(HERE));
            long line = 2 + before.chars().filter(c -> c == '\n').count();
            return new Mistake(code, type + ".java", line, before.length() - before.lastIndexOf('\n'));
        }
    }

    private static List<Row> rows(Stream<Arguments> arguments) {
        List<Row> rows = new ArrayList<>();
        arguments
                .map(Arguments::get)
                .forEach(a -> rows.add(new Row(
                        (String) a[0],
                        ((String) a[1]).replaceAll("\\bPost\\b", "Post" + rows.size()),
                        (String) a[2],
                        "Post" + rows.size())));
        return rows;
    }

    private static String[] sources(List<Row> rows) {
        return rows.stream().map(Row::source).toArray(String[]::new);
    }

    private static String dynamicRules(int count) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rules.append("@Auth(allow = Allow.OWNER, field = \"f").append(i).append("\")\n");
        }
        return rules.toString();
    }

    private static Arguments rule(String code, String words, String rule) {
        return error(code, words, "@Model @Auth(" + rule + ") record Post(String id) {}");
    }

    private static Arguments component(String code, String words, String component) {
        return error(code, words, "@Model @Auth(allow = Allow.OWNER) record Post(String id,\n " + component + ") {}");
    }

    private static Arguments field(String code, String words, String field, String component) {
        return error(
                code,
                words,
                "@Model @Auth(allow = Allow.OWNER, field = §" + field + ") record Post(String id, " + component
                        + ") {}");
    }

    private static Arguments dataApi(String code, String words, String settings) {
        return error(
                code, words, "@DataApi(" + settings + ") @Model @Auth(allow = Allow.OWNER) record Post(String id) {}");
    }

    private static Arguments error(String code, String words, String marked) {
        return Arguments.of(code, words, marked);
    }
}
