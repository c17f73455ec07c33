package dev.amplify4j.processor.emit.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.amplify4j.processor.emit.Artifact.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The client of a shop with enums, custom types, keys of several fields and odd names, against goldens and javac. */
class ShopClientTest {
    private static final Path GOLDENS = Path.of("src/test/resources/dev/amplify4j/processor/emit/client/shop");

    private static final String[] RECORDS = {
        "public enum Status { OPEN, SHIPPED }",
        "public record Address(String street, java.util.Optional<String> zip, Place place) {}",
        "record Place(double latitude) {}",
        """
        public record Order(String customerId, int number, Status status, java.time.Instant placedAt, int priority,
                Address address, java.util.Map<String, ?> note, java.math.BigDecimal total,
                java.util.Optional<String> comment, java.util.List<Status> history, java.util.Set<Address> stops,
                dev.amplify4j.model.Many<Item> items, dev.amplify4j.model.Ref<Invoice> invoice) {}
        """,
        "public record Item(java.util.UUID id, dev.amplify4j.model.Ref<Order> order) {}",
        "public record Invoice(String id, String customerId, Integer number) {}",
        """
        record Override(String id, String input, String client, String key, Boolean condition,
                java.util.List<String> clear) {}
        """
    };

    @Test
    void emitsTheGoldenClient() throws IOException {
        for (JavaSource source : emit()) {
            Path golden = GOLDENS.resolve(source.type().nestedName() + ".java.txt");
            if ("update".equals(System.getProperty("goldens"))) {
                Files.createDirectories(GOLDENS);
                Files.writeString(golden, source.text());
            }
            assertThat(golden).hasContent(source.text());
        }
    }

    @Test
    void everyOperationCompilesWithoutWarning() {
        assertThat(compile("""
                Order made = orders.create(o -> o.customerId("c").number(1).status(Status.OPEN).placedAt(Instant.EPOCH)
                        .priority(2).address(new Address("s", Optional.empty(), null)).note(Map.of("a", 1))
                        .history(Status.OPEN, Status.SHIPPED).stops(Set.of()));
                Optional<Order> one = orders.get("c", 1);
                Optional<Order> same = orders.get(OrderKey.of(made));
                orders.update("c", 1, o -> o.status(Status.SHIPPED).clearAddress());
                orders.update(new OrderKey("c", 1), o -> o.comment("x"));
                orders.onlyIf(o -> o.status().eq(Status.OPEN)).update("c", 1, o -> o.priority(3));
                orders.ordersByStatus(Status.OPEN).sortKey(k -> k.between(Instant.EPOCH, Instant.MAX)).descending().fetch();
                orders.ordersByCustomer("c").sortKey(k -> k.beginsWith(Status.OPEN)).limit(3).fetch();
                orders.query("c").sortKey(k -> k.gt(3)).stream();
                List<Item> items = orders.items(made).fetch().items();
                Optional<Invoice> invoice = orders.invoice(made);
                Optional<Order> back = amplify.models().item().order(items.get(0));
                orders.query().include(o -> o.invoice()).include(o -> o.items().include(i -> i.order())).fetch();
                amplify.models().item().create(i -> i.order(made));
                amplify.models().item().create(i -> i.order(OrderKey.of(made)));
                amplify.models().item().create(i -> i.order(Ref.ofKey("c", 1)).id(UUID.randomUUID()));
                orders.onUpdate().where(o -> o.status().in(Status.OPEN)).subscribe(o -> {});
                amplify.models().override().create(o -> o.input("i").client("c").key("k").clear("x", "y"));
                """).diagnostics()).isEmpty();
    }

    @Test
    void refusesWhatTheModelDoesNotOffer() {
        assertThat(compile("orders.delete(\"c\", 1);").errors()).isNotEmpty();
        assertThat(compile("orders.onDelete();").errors()).isNotEmpty();
        assertThat(compile("amplify.models().invoice().create(i -> i.number(1));")
                        .errors())
                .isNotEmpty();
    }

    @Test
    void refusesOperatorsThatSortKeysAndEnumsDoNotHave() {
        assertThat(compile("orders.ordersByStatus(Status.OPEN).sortKey(k -> k.beginsWith(\"1\"));")
                        .errors())
                .isNotEmpty();
        assertThat(compile("orders.list(o -> o.status().beginsWith(\"O\"));").errors())
                .isNotEmpty();
        assertThat(compile("orders.list(o -> o.address().eq(null));").errors()).isNotEmpty();
    }

    private static Compilation compile(String statements) {
        List<JavaFileObject> files = new ArrayList<>();
        emit().forEach(s -> files.add(JavaFileObjects.forSourceString(s.type().canonicalName(), s.text())));
        for (String type : RECORDS) {
            String name = type.replaceAll("(?s)^(public )?(record|enum) (\\w+).*", "$3");
            files.add(JavaFileObjects.forSourceString("com.acme.shop." + name, "package com.acme.shop;\n" + type));
        }
        files.add(JavaFileObjects.forSourceString("com.acme.shop.Use", """
                package com.acme.shop;
                import dev.amplify4j.model.*;
                import java.time.*;
                import java.util.*;
                class Use {
                    static void use(AmplifyClient amplify, OrderModel orders) {
                """ + statements + "}}"));
        return Compiler.javac()
                .withOptions("--release", "17", "-Xlint:all,-processing,-try,-classfile", "-Werror", "-proc:none")
                .compile(files);
    }

    private static List<JavaSource> emit() {
        return new ClientEmitter()
                .emit(ShopBackend.shop())
                .map(JavaSource.class::cast)
                .toList();
    }
}
