package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RecordedReads.Read;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.NamingKey;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a key names whose an item is, a list reads the caller's partitions and not the table, on DynamoDB Local. */
class OwnPartitionsTest {
    private static final Role AUTHOR =
            new Role(Strategy.OWNER, AuthorizationMode.USER_POOL, "author", "sub::username", null);
    private static final Role TEAM =
            new Role(Strategy.DYNAMIC_GROUP, AuthorizationMode.USER_POOL, "team", "cognito:groups", null);
    private static final Role CUSTOMER =
            new Role(Strategy.OWNER, AuthorizationMode.USER_POOL, "customer", "username", null);

    /** Of three hundred items of everyone else's, and for each form of Bob two. */
    private static final int OTHERS = 300;

    private static final List<String> BOBS =
            List.of(Caller.BOB_SUB + "::bob", Caller.BOB_SUB, "bob", Caller.BOB_SUB + "::bob", Caller.BOB_SUB, "bob");

    private static final RecordedReads READ = new RecordedReads();

    private static DynamoDbBackend backend;

    @BeforeAll
    static void open() {
        backend = new DynamoDbBackend(
                TestBackends.of(
                        TestModel.named("Post")
                                .optional("title", Scalar.STRING)
                                .optional("author", Scalar.STRING)
                                .index("postsByAuthor", "author")
                                .openTo(AUTHOR, TestBackends.API_KEY)
                                .build(),
                        TestModel.named("Task")
                                .optional("team", Scalar.STRING)
                                .required("due", Scalar.INT)
                                .index("tasksByTeam", "team", "due")
                                .openTo(TEAM)
                                .build(),
                        TestModel.named("Order")
                                .required("customer", Scalar.STRING)
                                .required("number", Scalar.STRING)
                                .identifier("customer", "number")
                                .openTo(CUSTOMER)
                                .build()),
                READ::listenTo);
        for (int i = 0; i < OTHERS; i++) {
            create(Caller.API_KEY, "createPost", Map.of("title", "t" + i % 2, "author", "user" + i));
        }
        for (String author : BOBS) {
            create(Caller.BOB, "createPost", Map.of("title", "b", "author", author));
        }
        for (int i = 0; i < 6; i++) {
            create(Caller.MEMBER_OF_JSON, "createTask", Map.of("team", i % 2 == 0 ? "writers" : "editors", "due", i));
        }
        for (Caller caller : List.of(Caller.ALICE, Caller.BOB)) {
            create(caller, "createOrder", Map.of("customer", String.valueOf(Oracle.name(caller)), "number", "1"));
        }
    }

    @AfterAll
    static void close() {
        backend.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6, 100})
    void areReadOneAfterTheOtherWithEveryItemOnce(int limit) {
        READ.take();
        List<Object> authors = everything(Caller.BOB, "Query.listPosts", "author", limit);
        assertThat(authors).map(String::valueOf).containsExactlyInAnyOrderElementsOf(BOBS);
        assertThat(READ.take()).allMatch(read -> read.operation().equals("query") && read.scanned() <= 2);
    }

    @Test
    void holdWhatIsCreatedWithoutANameInIt() {
        Answer created = backend.call(Caller.ALICE, "Mutation.createPost", Map.of("input", Map.of("title", "a")));
        assertThat(created.item().get("author")).isEqualTo(Caller.ALICE_SUB + "::alice");
        String id = String.valueOf(created.item().get("id"));
        assertThat(list(Caller.ALICE, "Query.listPosts", Map.of()).ids()).containsExactly(id);
        backend.call(Caller.ALICE, "Mutation.deletePost", Map.of("input", Map.of("id", id)));
    }

    @Test
    void costWhatTheyHoldAndNotWhatTheTableHolds() {
        READ.take();
        assertThat(list(Caller.BOB, "Query.listPosts", Map.of()).items()).hasSize(BOBS.size());
        assertThat(READ.take()).containsExactly(new Read("query", 2), new Read("query", 2), new Read("query", 2));
    }

    @Test
    void areLeftAloneWhereAFilterSpeaksOfTheirKey() {
        READ.take();
        Map<String, ?> filter = Map.of("not", Map.of("author", Map.of("eq", "bob")));
        assertThat(list(Caller.BOB, "Query.listPosts", Map.of("filter", filter)).items())
                .hasSize(4);
        assertThat(READ.take()).extracting(Read::operation).containsOnly("scan");
    }

    @Test
    void areFilteredByEverythingElse() {
        assertThat(list(Caller.BOB, "Query.listPosts", Map.of("filter", Map.of("title", Map.of("eq", "b"))))
                        .items())
                .hasSize(BOBS.size());
        assertThat(list(Caller.BOB, "Query.listPosts", Map.of("filter", Map.of("id", Map.of("eq", "x"))))
                        .items())
                .isEmpty();
    }

    @Test
    void areNotForThoseWhoMaySeeEverything() {
        READ.take();
        assertThat(list(Caller.API_KEY, "Query.listPosts", Map.of("limit", 1000))
                        .items())
                .hasSize(OTHERS + BOBS.size());
        assertThat(READ.take()).containsExactly(new Read("scan", OTHERS + BOBS.size()));
    }

    @Test
    void areTheGroupsOfTheCaller() {
        READ.take();
        assertThat(everything(Caller.MEMBER_OF_JSON, "Query.listTasks", "team", 2))
                .containsExactlyInAnyOrder("writers", "writers", "writers", "editors", "editors", "editors");
        assertThat(everything(Caller.EDITOR, "Query.listTasks", "team", 2))
                .hasSize(3)
                .containsOnly("editors");
        assertThat(list(Caller.MEMBER_OF_LONGER, "Query.listTasks", Map.of()).items())
                .isEmpty();
        assertThat(list(Caller.BOB, "Query.listTasks", Map.of()).unauthorized()).isTrue();
        assertThat(READ.take()).extracting(Read::operation).containsOnly("query");
    }

    /** DynamoDB filters a query by no attribute of its key, so a filter on the sort key alone makes a scan, too. */
    @Test
    void areLeftAloneWhereAFilterSpeaksOfTheirSortKey() {
        READ.take();
        Map<String, ?> filter = Map.of("due", Map.of("ge", 2));
        Answer answer = list(Caller.MEMBER_OF_JSON, "Query.listTasks", Map.of("filter", filter));
        assertThat(answer.message()).isNull();
        assertThat(answer.items()).hasSize(4);
        assertThat(READ.take()).extracting(Read::operation).containsOnly("scan");
    }

    @Test
    void areReadOnceThoughTheTokenNamesAGroupTwice() {
        Caller twice = Caller.member("editor twice", List.of("editors", "editors"));
        assertThat(list(twice, "Query.listTasks", Map.of()).items()).hasSize(3);
    }

    @Test
    void areThoseOfTheTableItselfWhereItsKeyNamesTheOwner() {
        READ.take();
        assertThat(everything(Caller.BOB, "Query.listOrders", "customer", 1)).containsExactly("bob");
        assertThat(READ.take()).allMatch(read -> read.operation().equals("query") && read.scanned() <= 1);
        assertThat(everything(Caller.BOB, "Query.listOrders", "customer", 1, Map.of("customer", "bob")))
                .containsExactly("bob");
        Map<String, ?> filter = Map.of("number", Map.of("eq", "1"));
        assertThat(list(Caller.BOB, "Query.listOrders", Map.of("filter", filter))
                        .items())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "3:", "-1:", "x", "0:forged", "0:0:", "toString:", "00:"})
    void areNotFoundByForgedTokens(String token) {
        Answer answer = list(Caller.BOB, "Query.listPosts", Map.of("nextToken", token));
        assertThat(answer.message()).isEqualTo("Invalid pagination token given.");
    }

    @Test
    void areNotFoundByTheTokensOfOthers() {
        Answer bobs = list(Caller.BOB, "Query.listPosts", Map.of("limit", 1));
        String token = String.valueOf(bobs.item().get("nextToken"));
        assertThat(list(Caller.ALICE, "Query.listPosts", Map.of("nextToken", token))
                        .failed())
                .isTrue();
    }

    /** Items without a sort key are in no index that has one, and those of another projection are not whole. */
    @ParameterizedTest
    @CsvSource({
        "true,  false, ALL,       notesByAuthor",
        "false, false, ALL,       ",
        "true,  true,  ALL,       ",
        "true,  false, KEYS_ONLY, ",
        "true,  false, INCLUDE,   "
    })
    void takeAnIndexThatHoldsEverything(
            boolean sorted, boolean list, Index.Projection projection, @Nullable String index) {
        Model note = TestModel.named("Note")
                .member(new Field(
                        "author", new FieldType(Scalar.STRING, list, false, false), Origin.DECLARED, null, ""))
                .member(new Field("due", FieldType.of(Scalar.INT, sorted), Origin.DECLARED, null, ""))
                .index(new Index(
                        "notesByAuthor", "author", List.of("due"), null, projection, List.of(), Index.Origin.DECLARED))
                .openTo(AUTHOR)
                .build();
        NamingKey key = NamingKey.of(note);
        assertThat(key == null ? null : key.index()).isEqualTo(index);
    }

    @Test
    void areNoneWhereTwoFieldsNameCallers() {
        Model note = TestModel.named("Note")
                .optional("author", Scalar.STRING)
                .optional("team", Scalar.STRING)
                .index("notesByAuthor", "author")
                .openTo(AUTHOR, TEAM)
                .build();
        assertThat(NamingKey.of(note)).isNull();
        Model open = TestModel.named("Note")
                .optional("author", Scalar.STRING)
                .index("notesByAuthor", "author")
                .openTo(AUTHOR, BlogBackend.AUTHENTICATED)
                .build();
        assertThat(NamingKey.of(open)).isNull();
    }

    private static void create(Caller caller, String mutation, Map<String, ?> input) {
        Answer answer = backend.call(caller, "Mutation." + mutation, Map.of("input", input));
        assertThat(answer.message()).isNull();
    }

    private static Answer list(Caller caller, String field, Map<String, ?> arguments) {
        return backend.call(caller, field, arguments);
    }

    private static List<Object> everything(Caller caller, String field, String shown, int limit) {
        return everything(caller, field, shown, limit, Map.of());
    }

    private static List<Object> everything(
            Caller caller, String field, String shown, int limit, Map<String, ?> arguments) {
        List<Object> found = new ArrayList<>();
        Map<String, Object> page = new HashMap<>(arguments);
        page.put("limit", limit);
        do {
            Answer answer = list(caller, field, page);
            assertThat(answer.message()).isNull();
            assertThat(answer.items()).hasSizeLessThanOrEqualTo(limit);
            answer.items().forEach(item -> found.add(String.valueOf(((Map<?, ?>) item).get(shown))));
            page.put("nextToken", answer.item().get("nextToken"));
        } while (page.get("nextToken") != null);
        return found;
    }
}
