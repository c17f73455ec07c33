package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.SelectionOrders.Normal;
import dev.amplify4j.processor.SelectionOrders.Written;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is answered, and what is refused, does not depend on the order in which fields are selected, nor on their aliases and
 * on fragments: all 720 orders of six selections, through the real endpoint.
 */
class SelectionOrderTest {
    private static final String NOTE =
            "@Model @Auth(allow = Allow.AUTHENTICATED) public record Note(String id, String title,"
                    + " @Auth(allow = Allow.OWNER) @Nullable String secret,"
                    + " @Auth(allow = Allow.GROUPS, groups = \"editors\") @Nullable String draft,"
                    + " @HasMany Many<Line> lines, @HasMany Many<Tag> tags) {}";
    private static final String LINE =
            "@Model @Auth(allow = Allow.OWNER) @Auth(allow = Allow.GROUPS, groups = \"editors\")"
                    + " public record Line(String id, @BelongsTo Ref<Note> note) {}";
    private static final String TAG = "@Model @Auth(allow = Allow.AUTHENTICATED) public record Tag(String id,"
            + " @Auth(allow = Allow.OWNER) @Nullable String hidden, @BelongsTo Ref<Note> note) {}";

    /** The selections, each of one field. */
    private static final List<String> SELECTIONS = List.of(
            "title",
            "secret",
            "draft",
            "__typename",
            "lines { items { id note { secret } } }",
            "tags { items { hidden note { title secret } } }");

    private static LocalApi api;
    private static String bob;
    private static String note;

    @BeforeAll
    static void open(@TempDir Path classes) {
        api = new LocalApi(classes, "", sandbox -> sandbox, NOTE, LINE, TAG);
        bob = api.sandbox().token("bob");
        String alice = api.sandbox().token("alice", "editors");
        note = api.token(alice, "mutation { createNote(input: { title: \"t\", secret: \"s\", draft: \"d\" }) { id } }")
                .at("/data/createNote/id")
                .asText();
        for (String child : List.of("Line", "Tag")) {
            assertThat(api.token(alice, "mutation { create" + child + "(input: { noteId: \"" + note + "\" }) { id } }")
                            .has("errors"))
                    .isFalse();
        }
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @Test
    void changesNeitherDataNorErrors() {
        List<List<String>> orders = SelectionOrders.of(SELECTIONS);
        assertThat(orders).hasSize(720);
        Normal expected = ask("getNote(id: \"" + note + "\")", orders.get(0), 0);
        assertThat(expected.errors()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(expected.data().path("title").asText()).isEqualTo("t");
        assertThat(expected.data().toString()).doesNotContain("\"s\"", "\"d\"");
        for (int i = 0; i < orders.size(); i++) {
            assertThat(ask("getNote(id: \"" + note + "\")", orders.get(i), i % SelectionOrders.WAYS))
                    .as(orders.get(i).toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void changesNoAnswerOfAMutation() {
        List<List<String>> orders = SelectionOrders.of(SELECTIONS);
        String update = "updateNote(input: { id: \"" + note + "\", title: \"t\" })";
        Normal expected = ask(update, orders.get(0), 0);
        assertThat(expected.data().toString()).doesNotContain("\"s\"", "\"d\"");
        for (int i = 0; i < orders.size(); i += 11) {
            assertThat(ask(update, orders.get(i), i % SelectionOrders.WAYS))
                    .as(orders.get(i).toString())
                    .isEqualTo(expected);
        }
    }

    private static Normal ask(String field, List<String> selections, int way) {
        Written written = SelectionOrders.write("Note", selections, way);
        String kind = field.startsWith("get") ? "query" : "mutation";
        return written.normal(
                api.token(bob, kind + " { note: " + field + " { " + written.text() + "} }" + written.fragments()),
                "note");
    }
}
