package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Relation.Kind;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Owners who are the key of a table, of an index or of a relation: DynamoDB takes no filter on those. */
class OwnerKeyTest {
    private static final Role CUSTOMER =
            new Role(Strategy.OWNER, AuthorizationMode.USER_POOL, "customer", "username", null);

    private static DynamoDbBackend backend;

    @BeforeAll
    static void open() {
        backend = new DynamoDbBackend(TestBackends.of(
                TestModel.named("Order")
                        .required("customer", Scalar.STRING)
                        .required("number", Scalar.STRING)
                        .optional("shop", Scalar.STRING)
                        .identifier("customer", "number")
                        .index("ordersByShop", "shop", "customer")
                        .index("ordersByNumber", "number")
                        .indexOf("Shop.orders", "customer")
                        .openTo(CUSTOMER)
                        .build(),
                TestModel.named("Shop")
                        .optional("name", Scalar.STRING)
                        .relation(Kind.HAS_MANY, "orders", "Order", "customer")
                        .openTo(BlogBackend.AUTHENTICATED)
                        .build()));
    }

    @AfterAll
    static void close() {
        backend.close();
    }

    @BeforeEach
    void order() {
        for (Caller caller : List.of(Caller.ALICE, Caller.BOB)) {
            backend.call(caller, "Mutation.createOrder", Map.of("input", order(String.valueOf(Oracle.name(caller)))));
        }
    }

    @Test
    void namesTheCallerWhereTheInputNamesNobody() {
        Answer answer = backend.call(Caller.ALICE, "Mutation.createOrder", Map.of("input", Map.of("number", "9")));
        assertThat(answer.item().get("customer")).isEqualTo("alice");
        backend.call(Caller.ALICE, "Mutation.deleteOrder", Map.of("input", Map.of("customer", "alice", "number", "9")));
    }

    @Test
    void findsTheCallersOwnByTheirKey() {
        Answer answer = backend.call(Caller.ALICE, "Query.listOrders", Map.of("customer", "alice"));
        assertThat(customers(answer)).containsExactly("alice");
        assertThat(customers(backend.call(
                        Caller.ALICE,
                        "Query.listOrders",
                        Map.of("customer", "alice", "number", Map.of("beginsWith", "1")))))
                .containsExactly("alice");
    }

    @Test
    void refusesTheKeyOfAnother() {
        for (String query : List.of("Query.listOrders", "Query.getOrder")) {
            assertThat(backend.call(Caller.BOB, query, Map.of("customer", "alice", "number", "1"))
                            .unauthorized())
                    .as(query)
                    .isTrue();
        }
    }

    @Test
    void findsTheCallersOwnWithoutAKey() {
        assertThat(customers(backend.call(Caller.BOB, "Query.listOrders", Map.of())))
                .containsExactly("bob");
        assertThat(customers(backend.call(Caller.BOB, "Query.ordersByNumber", Map.of("number", "1"))))
                .containsExactly("bob");
    }

    @Test
    void findsTheCallersOwnByASortKeyThatNamesThemAndNothingElse() {
        Map<String, Object> own = Map.of("shop", "s", "customer", Map.of("eq", "bob"));
        assertThat(customers(backend.call(Caller.BOB, "Query.ordersByShop", own)))
                .containsExactly("bob");
        for (Map<String, Object> other : List.<Map<String, Object>>of(
                Map.of("shop", "s"),
                Map.of("shop", "s", "customer", Map.of("eq", "alice")),
                Map.of("shop", "s", "customer", Map.of("ge", "bob")))) {
            assertThat(backend.call(Caller.BOB, "Query.ordersByShop", other).unauthorized())
                    .as(other.toString())
                    .isTrue();
        }
    }

    @Test
    void followsARelationByTheCallersKeyAlone() {
        assertThat(customers(backend.call(Caller.BOB, "Shop.orders", Map.of(), Map.of("id", "bob"))))
                .containsExactly("bob");
        assertThat(backend.call(Caller.BOB, "Shop.orders", Map.of(), Map.of("id", "alice"))
                        .unauthorized())
                .isTrue();
    }

    @Test
    void createsNothingUnderAnothersKey() {
        assertThat(backend.call(Caller.BOB, "Mutation.createOrder", Map.of("input", order("alice")))
                        .unauthorized())
                .isTrue();
    }

    private static Map<String, Object> order(String customer) {
        return Map.of("customer", customer, "number", "1", "shop", "s");
    }

    private static List<String> customers(Answer answer) {
        assertThat(answer.message()).isNull();
        return answer.items().stream()
                .map(item -> String.valueOf(((Map<?, ?>) item).get("customer")))
                .toList();
    }
}
