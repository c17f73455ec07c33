package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.sandbox.identity.AwsCredentials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions that rules of a package open the API to call it with their own role, signed, through the real endpoint. */
class ResourceRulesTest {
    private static final String RULES = """
            @Auth(allow = Allow.RESOURCE, function = "reader", to = Operation.QUERY)
            @Auth(allow = Allow.RESOURCE, function = "writer", to = Operation.MUTATE)
            @Auth(allow = Allow.RESOURCE, function = "hearer", to = Operation.LISTEN)
            @Auth(allow = Allow.RESOURCE, function = "all")""";
    private static final String NOTE =
            "@Model @Auth(allow = Allow.OWNER) @Auth(allow = Allow.GROUPS, groups = \"editors\")"
                    + " public record Note(String id, String title,"
                    + " @Auth(allow = Allow.GROUPS, groups = \"editors\") @Nullable String secret, @HasMany Many<Line> lines) {}";
    private static final String LINE = "@Model @Auth(allow = Allow.OWNER) public record Line(String id, String text,"
            + " @BelongsTo Ref<Note> note) {}";
    private static final String OPERATIONS = """
            @Operations public interface Talk {
              @Query @Auth(allow = Allow.GROUPS, groups = "editors") @Handler(function = "echo")
              @Nullable String ask(String text);
              @Mutation @Auth(allow = Allow.GROUPS, groups = "editors") @Handler(js = "handlers/say.js")
              @Nullable String say(String text);
            }""";

    private static LocalApi api;
    private static String note;

    @BeforeAll
    static void open(@TempDir Path classes) throws IOException {
        LocalApi.resource(classes, "handlers/say.js", """
                export function request(ctx) {
                  return { payload: ctx.args.text };
                }
                export function response(ctx) {
                  return ctx.result;
                }
                """);
        api = new LocalApi(
                classes,
                RULES,
                sandbox -> sandbox.function("echo", event -> String.valueOf(event.get("arguments"))),
                NOTE,
                LINE,
                OPERATIONS);
        JsonNode created =
                api.token(api.sandbox().token("alice"), "mutation { createNote(input: { title: \"t\" }) { id } }");
        note = created.at("/data/createNote/id").asText();
        api.token(
                api.sandbox().token("alice"),
                "mutation { createLine(input: { text: \"l\", noteId: \"" + note + "\" }) { id } }");
        api.token(
                api.sandbox().token("ed", "editors"),
                "mutation { createNote(input: { title: \"t\", secret: \"s\" }) { id } }");
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource({"reader, true, false", "writer, false, true", "hearer, false, false", "all, true, true"})
    void reachTheRootTypesOfTheirRules(String function, boolean queries, boolean mutates) {
        AwsCredentials credentials = api.sandbox().functionCredentials(function);
        for (String query : List.of(
                "{ getNote(id: \"" + note + "\") { id } }",
                "{ listNotes { items { id } } }",
                "{ ask(text: \"hi\") }")) {
            assertAdmitted(queries, credentials, query);
        }
        for (String mutation : List.of(
                "mutation { createNote(input: { title: \"f\", secret: \"f\" }) { id } }",
                "mutation { updateNote(input: { id: \"" + note + "\", title: \"u\", secret: \"f\" }) { id } }",
                "mutation { say(text: \"hi\") }")) {
            assertAdmitted(mutates, credentials, mutation);
        }
        String created = create();
        assertAdmitted(mutates, credentials, "mutation { deleteNote(input: { id: \"" + created + "\" }) { id } }");
    }

    @Test
    void seeWholeRecordsOfWhomever() {
        JsonNode answer = api.signed(
                api.sandbox().functionCredentials("reader"),
                "{ getNote(id: \"" + note + "\") { owner secret lines { items { text owner } } } }");
        assertThat(answer.path("errors")).isEmpty();
        assertThat(answer.at("/data/getNote/owner").asText()).isEqualTo("alice");
        assertThat(answer.at("/data/getNote/lines/items/0/text").asText()).isEqualTo("l");
    }

    @Test
    void nobodyElseBecomesOneOfThem() {
        for (AwsCredentials credentials : List.of(
                api.sandbox().functionCredentials("echo"),
                api.sandbox().functionCredentials("read"),
                api.sandbox().functionCredentials("reader2"),
                api.sandbox().functionCredentials("reader/x"),
                api.sandbox().functionCredentials(""),
                api.sandbox().guestCredentials(),
                api.sandbox().credentials("reader"))) {
            assertAdmitted(false, credentials, "{ getNote(id: \"" + note + "\") { id } }");
            assertAdmitted(false, credentials, "{ ask(text: \"hi\") }");
            assertAdmitted(false, credentials, "mutation { say(text: \"hi\") }");
            assertAdmitted(false, credentials, "mutation { createNote(input: { title: \"f\" }) { id } }");
        }
    }

    private static String create() {
        return api.token(api.sandbox().token("alice"), "mutation { createNote(input: { title: \"x\" }) { id } }")
                .at("/data/createNote/id")
                .asText();
    }

    private static void assertAdmitted(boolean admitted, AwsCredentials credentials, String document) {
        JsonNode answer = api.signed(credentials, document);
        assertThat(answer.path("errors").isMissingNode()
                        || answer.path("errors").isEmpty())
                .as("%s: %s", document, answer)
                .isEqualTo(admitted);
        if (!admitted) {
            assertThat(answer.at("/errors/0/errorType").asText()).startsWith("Unauthorized");
        }
    }
}
