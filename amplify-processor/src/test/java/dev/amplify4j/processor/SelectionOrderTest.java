package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** An answer with the names of fields instead of their aliases, and its errors in no order. */
    private record Normal(JsonNode data, Set<String> errors) {}

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
        List<List<String>> orders = new ArrayList<>();
        permute(SELECTIONS, new ArrayList<>(), orders);
        assertThat(orders).hasSize(720);
        Normal expected = ask("getNote(id: \"" + note + "\")", orders.get(0), 0);
        assertThat(expected.errors()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(expected.data().path("title").asText()).isEqualTo("t");
        assertThat(expected.data().toString()).doesNotContain("\"s\"", "\"d\"");
        for (int i = 0; i < orders.size(); i++) {
            assertThat(ask("getNote(id: \"" + note + "\")", orders.get(i), i % 4))
                    .as(orders.get(i).toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void changesNoAnswerOfAMutation() {
        List<List<String>> orders = new ArrayList<>();
        permute(SELECTIONS, new ArrayList<>(), orders);
        String update = "updateNote(input: { id: \"" + note + "\", title: \"t\" })";
        Normal expected = ask(update, orders.get(0), 0);
        assertThat(expected.data().toString()).doesNotContain("\"s\"", "\"d\"");
        for (int i = 0; i < orders.size(); i += 11) {
            assertThat(ask(update, orders.get(i), i % 4))
                    .as(orders.get(i).toString())
                    .isEqualTo(expected);
        }
    }

    /** Selects as written, by aliases, by inline fragments and by named fragments. */
    private static Normal ask(String field, List<String> selections, int way) {
        StringBuilder selected = new StringBuilder();
        StringBuilder fragments = new StringBuilder();
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < selections.size(); i++) {
            String selection = selections.get(i);
            String name = selection.split(" ", -1)[0];
            switch (way) {
                case 0 -> selected.append(selection);
                case 1 -> {
                    names.put("a" + i, name);
                    selected.append("a").append(i).append(": ").append(selection);
                }
                case 2 ->
                    selected.append("... on Note { ")
                            .append(selection)
                            .append(" } ")
                            .append(selection);
                default -> {
                    selected.append("...f").append(i);
                    fragments
                            .append(" fragment f")
                            .append(i)
                            .append(" on Note { ")
                            .append(selection)
                            .append(" }");
                }
            }
            selected.append(' ');
        }
        String kind = field.startsWith("get") ? "query" : "mutation";
        JsonNode answer = api.token(bob, kind + " { note: " + field + " { " + selected + "} }" + fragments);
        ObjectNode data = answer.at("/data/note").deepCopy();
        names.forEach((alias, name) -> data.set(name, data.remove(alias)));
        Set<String> errors = new TreeSet<>();
        for (JsonNode error : answer.path("errors")) {
            ArrayNode path = (ArrayNode) error.get("path");
            List<String> plain = new ArrayList<>();
            path.forEach(part -> plain.add(names.getOrDefault(part.asText(), part.asText())));
            errors.add(plain + " " + error.path("errorType").asText() + " "
                    + error.path("message").asText());
        }
        return new Normal(data, errors);
    }

    private static void permute(List<String> rest, List<String> chosen, List<List<String>> orders) {
        if (rest.isEmpty()) {
            orders.add(List.copyOf(chosen));
        }
        for (String one : rest) {
            List<String> others = new ArrayList<>(rest);
            others.remove(one);
            chosen.add(one);
            permute(others, chosen, orders);
            chosen.remove(one);
        }
    }
}
