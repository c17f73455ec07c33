package dev.amplify4j.processor.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.processor.SelectionOrders;
import dev.amplify4j.processor.SelectionOrders.Normal;
import dev.amplify4j.processor.SelectionOrders.Written;
import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.sandbox.identity.Caller;
import dev.amplify4j.sandbox.resolver.ResolverRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Ten random schemas, each with a caller who is refused some fields of a note and not others: all 720 orders of six
 * selections, with aliases and fragments, answer and refuse the same.
 */
class RandomSelectionsTest {
    private static final int SCHEMAS = 10;
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> SELECTIONS = List.of(
            "title",
            "body",
            "mark",
            "shelf",
            "__typename",
            "folder { name notes(limit: 1) { items { id body mark } } }");

    @Test
    void areAnsweredTheSameInEachOrder() {
        int found = 0;
        try (ResolverRuntime runtime = new ResolverRuntime()) {
            for (long seed = 1; found < SCHEMAS; seed++) {
                assertThat(seed).as("seeds to find such schemas").isLessThan(1_000);
                Dice dice = new Dice(seed);
                RandomNotes random = new RandomNotes(dice);
                if (random.backend().model("Note").hidesFields()) {
                    try (EmittedApi api = new EmittedApi(random.backend(), runtime)) {
                        found += check(seed, api, random, new RandomCallers(dice)) ? 1 : 0;
                    }
                }
            }
        }
    }

    /** False when no caller is refused only a part of some note. */
    private static boolean check(long seed, EmittedApi api, RandomNotes random, RandomCallers callers) {
        List<Map<String, Object>> notes = random.notes();
        new Ways(api, random, notes, 100).store(false);
        for (int i = 0; i < 20; i++) {
            Caller caller = callers.next();
            for (Map<String, Object> note : notes) {
                String get = "query { note: getNote(" + random.keyOf(note) + ")";
                Normal answer = ask(api, caller, get, SELECTIONS, 0);
                if (answer.errors().size() > 1 && answer.data().isObject()) {
                    checkOrders(seed, api, caller, get, 1);
                    String update = "mutation { note: updateNote(input: { " + random.keyOf(note) + " })";
                    checkOrders(seed, api, RandomCallers.STAGEHAND, update, 60);
                    return true;
                }
            }
        }
        return false;
    }

    private static void checkOrders(long seed, EmittedApi api, Caller caller, String field, int step) {
        List<List<String>> orders = SelectionOrders.of(SELECTIONS);
        assertThat(orders).hasSize(720);
        Normal expected = ask(api, caller, field, orders.get(0), 0);
        for (int i = 0; i < orders.size(); i += step) {
            List<String> order = orders.get(i);
            for (int way = 0; way < SelectionOrders.WAYS; way++) {
                if (step > 1 || way == i % SelectionOrders.WAYS) {
                    assertThat(ask(api, caller, field, order, way))
                            .as("seed %s, %s by way %s", seed, order, way)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static Normal ask(EmittedApi api, Caller caller, String field, List<String> order, int way) {
        Written written = SelectionOrders.write("Note", order, way);
        String document = field + " { " + written.text() + "} }" + written.fragments();
        JsonNode answer = JSON.valueToTree(
                field.startsWith("query")
                        ? api.query(caller, document, null)
                        : api.mutate(caller, document, new ArrayList<>()));
        return written.normal(answer, "note");
    }
}
