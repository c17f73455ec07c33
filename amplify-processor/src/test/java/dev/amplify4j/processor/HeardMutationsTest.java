package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What mutations of users answer, subscribers hear: it leaves out what not all of those may read. */
class HeardMutationsTest {
    private static final String NOTE =
            "@Model(disable = ModelOperation.SUBSCRIPTIONS) @Auth(allow = Allow.AUTHENTICATED)"
                    + " @Auth(allow = Allow.GROUPS, groups = \"editors\") public record Note("
                    + "String id, String title, @Auth(allow = Allow.GROUPS, groups = \"editors\") @Nullable String secret,"
                    + " @HasMany Many<Line> lines, @HasMany Many<Tag> tags) {}";
    private static final String LINE =
            "@Model @Auth(allow = Allow.OWNER) public record Line(String id, @BelongsTo Ref<Note> note) {}";
    private static final String TAG =
            "@Model @Auth(allow = Allow.AUTHENTICATED) public record Tag(String id, @BelongsTo Ref<Note> note) {}";
    private static final String OPERATIONS = """
            @Operations public interface Touching {
              @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(js = "handlers/read.js", dataSource = "Note")
              @Nullable Note touch(@Scalar(ScalarType.ID) String id);
              @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(js = "handlers/readAll.js", dataSource = "Note")
              @Nullable List<Note> touchAll();
              @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "none")
              @Nullable List<Note> touchNone();
              @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(js = "handlers/read.js", dataSource = "Note")
              @Nullable Note peek(@Scalar(ScalarType.ID) String id);
              @Subscription(to = "touch") @Auth(allow = Allow.GROUPS, groups = "listeners") @Nullable Note touched();
              @Subscription(to = {"touchAll", "touchNone"}) @Auth(allow = Allow.GROUPS, groups = "listeners")
              @Nullable List<Note> touchedAll();
            }""";
    private static final String EVERYTHING =
            "{ id title secret lines { items { id } } tags { items { id note { secret } } } }";

    private static LocalApi api;
    private static String editor;
    private static String note;

    @BeforeAll
    static void open(@TempDir Path classes) throws IOException {
        LocalApi.resource(classes, "handlers/read.js", """
                import { util } from '@aws-appsync/utils';
                export function request(ctx) {
                  return { operation: 'GetItem', key: { id: util.dynamodb.toDynamoDB(ctx.args.id) } };
                }
                export function response(ctx) {
                  return ctx.result;
                }
                """);
        LocalApi.resource(classes, "handlers/readAll.js", """
                export function request() {
                  return { operation: 'Scan' };
                }
                export function response(ctx) {
                  return ctx.result.items;
                }
                """);
        api = new LocalApi(
                classes, "", sandbox -> sandbox.function("none", event -> null), NOTE, LINE, TAG, OPERATIONS);
        editor = api.sandbox().token("ed", "editors");
        JsonNode created = answer("mutation { createNote(input: { title: \"t\", secret: \"s\" }) { id secret } }");
        assertThat(created.at("/createNote/secret").isNull())
                .as("a model's own mutation is heard by none")
                .isFalse();
        note = created.at("/createNote/id").asText();
        answer("mutation { createLine(input: { noteId: \"" + note + "\" }) { id } }");
        answer("mutation { createTag(input: { noteId: \"" + note + "\" }) { id } }");
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"touch(id: \"$\")", "touchAll"})
    void leaveOutWhatNotAllMayHear(String call) {
        JsonNode heard = answer("mutation { heard: " + call.replace("$", note) + " " + EVERYTHING + " }")
                .path("heard");
        JsonNode item = heard.isArray() ? heard.get(0) : heard;
        assertThat(item.path("title").asText()).isEqualTo("t");
        assertThat(item.path("secret").isNull()).isTrue();
        assertThat(item.at("/lines/items")).isEmpty();
        assertThat(item.at("/tags/items")).hasSize(1);
        assertThat(item.at("/tags/items/0/note").isMissingNode()
                        || item.at("/tags/items/0/note/secret").isNull())
                .isTrue();
    }

    @Test
    void answerEverythingThatNobodyHears() {
        JsonNode item = answer("mutation { peek(id: \"" + note + "\") " + EVERYTHING + " }")
                .path("peek");
        assertThat(item.path("secret").asText()).isEqualTo("s");
        assertThat(item.at("/lines/items")).hasSize(1);
    }

    @Test
    void answerNothingAsNothing() {
        assertThat(answer("mutation { touchNone { id } }").path("touchNone").isNull())
                .isTrue();
        assertThat(answer("mutation { touch(id: \"missing\") { id } }")
                        .path("touch")
                        .isNull())
                .isTrue();
    }

    private static JsonNode answer(String document) {
        JsonNode answer = api.token(editor, document);
        assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
        return answer.path("data");
    }
}
