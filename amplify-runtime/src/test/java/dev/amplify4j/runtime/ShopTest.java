package dev.amplify4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.shop.Address;
import com.acme.shop.AmplifyClient;
import com.acme.shop.Invoice;
import com.acme.shop.Item;
import com.acme.shop.Order;
import com.acme.shop.OrderKey;
import com.acme.shop.Status;
import dev.amplify4j.model.Ref;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enums, custom types, keys of several fields and every relation, against a server that speaks as AppSync does. */
class ShopTest {
    private static final String ORDER = """
            {"customerId":"c","number":7,"status":"open","placedAt":1700000000,"priority":1,
             "address":{"street":"Main","zip":null,"place":{"latitude":1.5}},"note":"{\\"a\\":[1,null]}",
             "total":12.50,"comment":"hi","history":["open","SHIPPED"],"stops":null}
            """;

    private AppSyncStub server;
    private AmplifyClient amplify;

    @BeforeEach
    void start() throws IOException {
        server = new AppSyncStub();
        amplify = AmplifyClient.builder()
                .endpoint(server.endpoint())
                .credentials(Credentials.apiKey("k"))
                .build();
    }

    @AfterEach
    void stop() {
        amplify.close();
        server.close();
    }

    @Test
    void readsEveryKindOfValue() {
        server.data("{\"getOrder\":" + ORDER + "}");
        Order order = amplify.models().order().get("c", 7).orElseThrow();
        assertThat(order.status()).isEqualTo(Status.OPEN);
        assertThat(order.placedAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(order.address()).hasToString("Address[street=Main, zip=Optional.empty, place=Place[latitude=1.5]]");
        assertThat(order.note()).isEqualTo(Map.of("a", Arrays.asList(1, null)));
        assertThat(order.total()).isEqualByComparingTo("12.5");
        assertThat(order.comment()).contains("hi");
        assertThat(order.history()).containsExactly(Status.OPEN, Status.SHIPPED);
        assertThat(order.stops()).isNull();
        assertThat(server.last().query())
                .contains("getOrder(customerId: $customerId, number: $number)")
                .contains("address { street zip place { latitude } }");
    }

    @Test
    void writesEveryKindOfValue() {
        server.data("{\"createOrder\":" + ORDER + "}");
        amplify.models()
                .order()
                .create(o -> o.customerId("c")
                        .number(7)
                        .status(Status.OPEN)
                        .placedAt(Instant.ofEpochSecond(1_700_000_000))
                        .address(new Address("Main", Optional.of("1"), null))
                        .note(Map.of("a", List.of(1)))
                        .total(new BigDecimal("12.50"))
                        .history(Status.OPEN, Status.SHIPPED)
                        .stops(Set.of(new Address("Side", Optional.empty(), null))));
        assertThat(input())
                .containsEntry("status", "open")
                .containsEntry("placedAt", 1_700_000_000)
                .containsEntry("address", Map.of("street", "Main", "zip", "1"))
                .containsEntry("note", "{\"a\":[1]}")
                .containsEntry("history", List.of("open", "SHIPPED"))
                .containsEntry("stops", List.of(Map.of("street", "Side")))
                .doesNotContainKey("priority");
    }

    @Test
    void identifiesRecordsByKeyOfSeveralFields() {
        server.data("{\"updateOrder\":" + ORDER + "}").data("{\"getOrder\":null}");
        amplify.models().order().update(new OrderKey("c", 7), o -> o.clearAddress());
        assertThat(input()).containsEntry("customerId", "c").containsEntry("number", 7);
        assertThat(input()).containsEntry("address", null);
        assertThat(amplify.models().order().get(new OrderKey("c", 8))).isEmpty();
    }

    @Test
    void narrowsSortKeys() {
        server.data("{\"ordersByStatus\":{\"items\":[]}}")
                .data("{\"ordersByCustomer\":{\"items\":[]}}")
                .data("{\"listOrders\":{\"items\":[]}}");
        amplify.models()
                .order()
                .ordersByStatus(Status.OPEN)
                .sortKey(k -> k.between(Instant.ofEpochSecond(1), Instant.ofEpochSecond(2)))
                .descending()
                .fetch();
        assertThat(variables())
                .containsEntry("status", "open")
                .containsEntry("placedAt", Map.of("between", List.of(1, 2)))
                .containsEntry("sortDirection", "DESC");
        amplify.models()
                .order()
                .ordersByCustomer("c")
                .sortKey(k -> k.beginsWith(Status.OPEN))
                .fetch();
        assertThat(variables()).containsEntry("statusPlacedAt", Map.of("beginsWith", Map.of("status", "open")));
        amplify.models().order().query("c").sortKey(k -> k.gt(3)).fetch();
        assertThat(variables()).containsEntry("customerId", "c").containsEntry("number", Map.of("gt", 3));
    }

    @Test
    void refusesTheWrongNumberOfValuesForASortKey() {
        assertThatThrownBy(() -> amplify.models().order().ordersByCustomer("c").sortKey(k -> k.eq("open")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[status, placedAt]");
        assertThatThrownBy(() -> amplify.models().order().ordersByCustomer("c").sortKey(k -> k.eq(Status.OPEN, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("placedAt is no java.lang.Integer");
    }

    @Test
    void followsRelationsToOneRecord() {
        server.data("{\"getOrder\":" + ORDER + "}")
                .data("{\"getOrder\":{\"invoice\":{\"id\":\"i\",\"customerId\":\"c\",\"number\":7}}}")
                .data("{\"getOrder\":{\"invoice\":null}}");
        Order order = amplify.models().order().get("c", 7).orElseThrow();
        Ref<Invoice> invoice = Objects.requireNonNull(order.invoice());
        assertThat(invoice.isLoaded()).isFalse();
        assertThat(invoice.get()).isEqualTo(new Invoice("i", "c", 7));
        assertThat(server.last().query()).contains("invoice { id customerId number }");
        assertThat(amplify.models().order().invoice(order)).isEmpty();
    }

    @Test
    void includesARelationToOneRecord() {
        server.data("{\"listOrders\":{\"items\":[" + ORDER.strip().replaceAll("}$", "")
                + ",\"invoice\":{\"id\":\"i\",\"customerId\":\"c\",\"number\":7}}]}}");
        Order order = amplify.models()
                .order()
                .query()
                .include(o -> o.invoice())
                .fetch()
                .items()
                .get(0);
        Ref<Invoice> invoice = Objects.requireNonNull(order.invoice());
        assertThat(invoice.isLoaded()).isTrue();
        assertThat(invoice.key()).isEqualTo("i");
    }

    @Test
    void refersByKeyOfSeveralFields() {
        String item = "{\"id\":\"6d1f6a1a-6d57-4b6e-9f0a-000000000001\",\"orderCustomerId\":\"c\",\"orderNumber\":7}";
        server.data("{\"createItem\":" + item + "}").data("{\"getOrder\":" + ORDER + "}");
        Item made = amplify.models().item().create(i -> i.order(Ref.ofKey("c", 7)));
        assertThat(input()).containsEntry("orderCustomerId", "c").containsEntry("orderNumber", 7);
        assertThat(made.order().keys()).containsExactly("c", 7);
        assertThat(made.order().get().number()).isEqualTo(7);
        assertThat(variables()).containsEntry("customerId", "c").containsEntry("number", 7);
        assertThatThrownBy(() -> amplify.models().item().create(i -> i.order(Ref.of("c"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ref.ofKey");
    }

    @Test
    void anUnknownConstantFailsItsOwnRecordAlone() {
        String newer = ORDER.replace("\"status\":\"open\"", "\"status\":\"LOST\"");
        server.data("{\"listOrders\":{\"items\":[" + ORDER + "," + newer + "," + ORDER + "]}}");
        List<Order> orders = amplify.models().order().list().items();
        assertThat(orders).hasSize(3);
        assertThat(orders.get(2).status()).isEqualTo(Status.OPEN);
        assertThatThrownBy(() -> orders.get(1))
                .isInstanceOf(GraphQlException.class)
                .hasMessageContaining("Order.status cannot be read");
    }

    @Test
    void refusesToMakeAWriteDependOnTheIdentifier() {
        assertThatThrownBy(() -> amplify.models()
                        .order()
                        .onlyIf(o -> o.priority().eq(1).and(o.number().eq(7)))
                        .update("c", 7, o -> o.priority(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Order.number");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void signsWithAwsCredentials() {
        server.data("{\"listOrders\":{\"items\":[]}}");
        try (AmplifyClient signing = AmplifyClient.builder()
                .endpoint(server.endpoint())
                .region("eu-central-1")
                .credentials(Credentials.iam(() -> new AwsCredentials("AKIA", "secret", "session")))
                .build()) {
            signing.models().order().list();
        }
        assertThat(server.last().header("authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIA/")
                .contains("/eu-central-1/appsync/aws4_request")
                .doesNotContain("secret");
        assertThat(server.last().header("x-amz-security-token")).isEqualTo("session");
    }

    @Test
    void asksForTheRegionOfSignedRequests() {
        assertThatThrownBy(() -> AmplifyClient.builder()
                        .endpoint(server.endpoint())
                        .credentials(Credentials.iam(() -> new AwsCredentials("AKIA", "secret", null)))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("region");
    }

    @SuppressWarnings("unchecked")
    private Map<Object, Object> variables() {
        return (Map<Object, Object>) server.last().variables();
    }

    @SuppressWarnings("unchecked")
    private Map<Object, Object> input() {
        return (Map<Object, Object>)
                Objects.requireNonNull(server.last().variables().get("input"));
    }
}
