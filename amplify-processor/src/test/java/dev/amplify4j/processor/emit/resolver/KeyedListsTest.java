package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Relation.Kind;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists by keys, without keys and by an index, of models open to everybody and of models whose items belong to somebody, on
 * DynamoDB Local: whom they refuse, what they show, filters and pages.
 */
class KeyedListsTest {
    private static final Role CUSTOMER =
            new Role(Strategy.OWNER, AuthorizationMode.USER_POOL, "customer", "username", null);
    private static final Role SELLER =
            new Role(Strategy.OWNER, AuthorizationMode.USER_POOL, "seller", "username", null);

    private static final Caller CAROL = Caller.user("carol", "33333333-0000-4000-8000-000000000003", "carol");

    private static DynamoDbBackend backend;

    @BeforeAll
    static void open() {
        backend = new DynamoDbBackend(TestBackends.of(
                TestModel.named("Order")
                        .required("customer", Scalar.STRING)
                        .required("number", Scalar.STRING)
                        .optional("seller", Scalar.STRING)
                        .optional("shop", Scalar.STRING)
                        .optional("title", Scalar.STRING)
                        .identifier("customer", "number")
                        .index("ordersByShop", "shop", "number")
                        .indexOf("Shop.orders", "customer")
                        .openTo(CUSTOMER, SELLER, TestBackends.API_KEY)
                        .build(),
                TestModel.named("Shop")
                        .relation(Kind.HAS_MANY, "orders", "Order", "customer")
                        .openTo(BlogBackend.AUTHENTICATED)
                        .build(),
                TestModel.named("Offer")
                        .required("customer", Scalar.STRING)
                        .required("number", Scalar.STRING)
                        .optional("shop", Scalar.STRING)
                        .optional("title", Scalar.STRING)
                        .identifier("customer", "number")
                        .index("offersByShop", "shop", "number")
                        .openTo(BlogBackend.AUTHENTICATED)
                        .build()));
        for (String customer : List.of("alice", "bob", "carol")) {
            for (int number = 1; number <= 3; number++) {
                Map<String, Object> item = new HashMap<>(Map.of(
                        "customer",
                        customer,
                        "number",
                        "" + number,
                        "shop",
                        "s",
                        "title",
                        number == 1 ? "first" : "t"));
                create(Caller.BOB, "createOffer", item);
                item.put("seller", number == 1 ? "bob" : "nobody");
                create(Caller.API_KEY, "createOrder", item);
            }
        }
    }

    @AfterAll
    static void close() {
        backend.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Query.listOffers,", "Query.listOffers, alice", "Query.offersByShop,",
        "Query.listOrders,", "Query.listOrders, alice", "Query.ordersByShop,"
    })
    void refuseWhomNoRuleAdmits(String field, String customer) {
        for (Caller caller : List.of(Caller.GUEST, Caller.LAMBDA, Caller.OIDC_ALICE)) {
            assertThat(backend.call(caller, field, key(field, customer)).unauthorized())
                    .as("%s by %s", field, caller)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BOB,   Query.listOffers,         , 9",
        "BOB,   Query.listOffers,    alice, 3",
        "BOB,   Query.offersByShop,       , 9",
        "API,   Query.listOrders,         , 9",
        "API,   Query.listOrders,    alice, 3",
        "API,   Query.ordersByShop,       , 9",
        "BOB,   Query.listOrders,         , 5",
        "BOB,   Query.listOrders,    alice, 1",
        "BOB,   Query.listOrders,    bob  , 3",
        "ALICE, Query.listOrders,    alice, 3",
        "ALICE, Query.listOrders,    bob  , 0",
        "CAROL, Query.listOrders,         , 3",
        "BOB,   Query.ordersByShop,       , 5",
        "ALICE, Query.ordersByShop,       , 3",
        "CAROL, Query.listOrders,    alice, 0"
    })
    void showEveryItemOfTheCallersOnce(String caller, String field, String customer, int expected) {
        List<String> ids = new ArrayList<>();
        Map<String, Object> arguments = new HashMap<>(key(field, customer));
        arguments.put("limit", 2);
        do {
            Answer page = backend.call(caller(caller), field, arguments);
            assertThat(page.message()).isNull();
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            ids.addAll(ids(page));
            arguments.put("nextToken", page.item().get("nextToken"));
            assertThat(arguments.get("nextToken") == null || page.items().size() == 2)
                    .as("a page is full where there is more")
                    .isTrue();
        } while (arguments.get("nextToken") != null);
        assertThat(ids).hasSize(expected).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "BOB,   Query.listOffers,         , alice1 bob1 carol1",
        "BOB,   Query.listOffers,    alice, alice1",
        "BOB,   Query.offersByShop,       , alice1 bob1 carol1",
        "API,   Query.listOrders,         , alice1 bob1 carol1",
        "API,   Query.listOrders,    alice, alice1",
        "BOB,   Query.listOrders,         , alice1 bob1 carol1",
        "ALICE, Query.listOrders,         , alice1",
        "ALICE, Query.listOrders,    alice, alice1",
        "ALICE, Query.listOrders,    bob  , ''",
        "ALICE, Query.ordersByShop,       , alice1",
        "API,   Query.ordersByShop,       , alice1 bob1 carol1"
    })
    void areFilteredAsAsked(String caller, String field, String customer, String found) {
        Map<String, Object> arguments = new HashMap<>(key(field, customer));
        arguments.put("filter", Map.of("title", Map.of("eq", "first")));
        assertThat(ids(backend.call(caller(caller), field, arguments)))
                .containsExactlyInAnyOrderElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ", -1)));
    }

    @Test
    void areSortedAsAsked() {
        Map<String, Object> arguments = new HashMap<>(Map.of("customer", "alice"));
        assertThat(ids(backend.call(Caller.BOB, "Query.listOffers", arguments)))
                .containsExactly("alice1", "alice2", "alice3");
        arguments.put("sortDirection", "DESC");
        assertThat(ids(backend.call(Caller.BOB, "Query.listOffers", arguments)))
                .containsExactly("alice3", "alice2", "alice1");
    }

    /** The key names one owner, and another field another: the one sees everything, the other what is theirs. */
    @Test
    void ofRelationsShowTheCallersOwnAlone() {
        assertThat(orders(Caller.ALICE, Map.of())).containsExactlyInAnyOrder("alice1", "alice2", "alice3");
        assertThat(orders(Caller.BOB, Map.of())).containsExactly("alice1");
        assertThat(orders(CAROL, Map.of())).isEmpty();
        Map<String, Object> others = Map.of("filter", Map.of("title", Map.of("eq", "t")));
        assertThat(orders(Caller.ALICE, others)).containsExactlyInAnyOrder("alice2", "alice3");
        assertThat(orders(Caller.BOB, others)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"updateOrder", "deleteOrder"})
    void areWrittenByNobodyElse(String mutation) {
        Map<String, Object> input = Map.of("customer", "alice", "number", "1", "title", "stolen");
        assertThat(backend.call(CAROL, "Mutation." + mutation, Map.of("input", input))
                        .unauthorized())
                .isTrue();
        assertThat(orders(Caller.BOB, Map.of("filter", Map.of("title", Map.of("eq", "first")))))
                .containsExactly("alice1");
    }

    @Test
    void nameWhoCreatesThemWhereTheInputNamesNobody() {
        Map<String, String> sold = Map.of("customer", "dora", "number", "1");
        Answer answer = backend.call(Caller.BOB, "Mutation.createOrder", Map.of("input", sold));
        assertThat(answer.item().get("seller")).isEqualTo("bob");
        backend.call(Caller.BOB, "Mutation.deleteOrder", Map.of("input", sold));
        Map<String, String> bought = Map.of("number", "4");
        answer = backend.call(Caller.BOB, "Mutation.createOrder", Map.of("input", bought));
        assertThat(answer.item().get("customer")).isEqualTo("bob");
        backend.call(Caller.BOB, "Mutation.deleteOrder", Map.of("input", Map.of("customer", "bob", "number", "4")));
    }

    private static List<String> orders(Caller caller, Map<String, ?> arguments) {
        return ids(backend.call(caller, "Shop.orders", arguments, Map.of("id", "alice")));
    }

    private static Map<String, Object> key(String field, String customer) {
        if (field.endsWith("ByShop")) {
            return Map.of("shop", "s");
        }
        return customer == null ? Map.of() : Map.of("customer", customer);
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer.message()).isNull();
        return answer.items().stream()
                .map(item -> (Map<?, ?>) item)
                .map(item -> "" + item.get("customer") + item.get("number"))
                .toList();
    }

    private static Caller caller(String name) {
        return switch (name) {
            case "ALICE" -> Caller.ALICE;
            case "BOB" -> Caller.BOB;
            case "CAROL" -> CAROL;
            default -> Caller.API_KEY;
        };
    }

    private static void create(Caller caller, String mutation, Map<String, ?> input) {
        assertThat(backend.call(caller, "Mutation." + mutation, Map.of("input", input))
                        .message())
                .isNull();
    }
}
