package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Relation.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of what is the caller's own do not end with the first page that holds none of it, on DynamoDB Local. */
class PagesTest {
    private static final String ALICE = Caller.ALICE_SUB + "::alice";
    private static final String BOB = Caller.BOB_SUB + "::bob";
    /** One in a hundred notes is Bob's. */
    private static final int NOTES = 1_100;

    private static final int BOBS = 11;

    private static final RecordedExpressions SENT = new RecordedExpressions();

    private static DynamoDbBackend backend;

    @BeforeAll
    static void open() {
        Model note = TestBackends.note(
                Map.of(BlogBackend.OWNER, TestBackends.ALL),
                List.of(new Relation(
                        "related",
                        Kind.HAS_MANY,
                        "Note",
                        List.of("parentId"),
                        "gsi-Note.related",
                        false,
                        false,
                        null,
                        "")));
        backend = new DynamoDbBackend(TestBackends.of(note), SENT::listenTo);
        List<Map<String, Object>> notes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            String owner = i % (NOTES / BOBS) == 0 ? BOB : ALICE;
            notes.add(Map.of("id", "n" + i, "title", "t" + i % 2, "parentId", "p", "owner", owner));
        }
        backend.store("Note", notes);
    }

    @AfterAll
    static void close() {
        backend.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Query.listNotes", "Note.related"})
    void areFullAsLongAsThereIsMore(String field) {
        Answer first = read(field, Map.of("limit", 1));
        assertThat(first.items()).hasSize(1);
        Answer all = read(field, Map.of("limit", BOBS + 1));
        assertThat(all.items()).hasSize(BOBS);
        assertThat(all.item().get("nextToken")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50})
    void holdEveryItemOnceAndNoMoreThanAsked(int limit) {
        List<String> ids = new ArrayList<>();
        Object token = null;
        do {
            Map<String, Object> arguments = new HashMap<>(Map.of("limit", limit));
            arguments.put("nextToken", token);
            Answer page = read("Query.listNotes", arguments);
            assertThat(page.items().size()).isLessThanOrEqualTo(limit);
            ids.addAll(page.ids());
            token = page.item().get("nextToken");
        } while (token != null);
        assertThat(ids).doesNotHaveDuplicates().hasSize(BOBS);
    }

    @Test
    void readNoMoreThanTenTimes() {
        SENT.take();
        Map<String, Object> nothing = Map.of("title", Map.of("eq", "none"));
        Answer page = read("Query.listNotes", Map.of("limit", 1, "filter", nothing));
        assertThat(page.items()).isEmpty();
        assertThat(page.item().get("nextToken")).isNotNull();
        assertThat(SENT.take()).hasSize(10);
        assertThat(read("Query.listNotes", Map.of("limit", 1000)).items()).isNotEmpty();
        assertThat(SENT.take()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void areRefusedLikeAnyOther() {
        assertThat(backend.call(Caller.API_KEY, "Query.listNotes", Map.of()).unauthorized())
                .isTrue();
        assertThat(read("Query.listNotes", Map.of("limit", 0)).errorType()).isEqualTo("InvalidArgumentsError");
        assertThat(read("Query.listNotes", Map.of("nextToken", "forged")).failed())
                .isTrue();
    }

    @Test
    void takeOneRequestWhereEveryItemIsAnswered() {
        Backend open = TestBackends.single(TestBackends.API_KEY);
        Backend own = TestBackends.single(BlogBackend.OWNER);
        assertThat(EmittedResolversTest.files(open)).doesNotContainKey("Query.listNotes.page.js");
        assertThat(new TreeMap<>(EmittedResolversTest.files(own))).containsKey("Query.listNotes.page.js");
        assertThat(Collections.max(EmittedResolversTest.files(own).values().stream()
                        .map(String::length)
                        .toList()))
                .isLessThan(8_192);
    }

    private static Answer read(String field, Map<String, ?> arguments) {
        return backend.call(Caller.BOB, field, arguments, Map.of("id", "p"));
    }
}
