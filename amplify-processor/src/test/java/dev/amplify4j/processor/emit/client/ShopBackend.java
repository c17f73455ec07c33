package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Constant;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Identifier;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A shop that has everything the blog has not: enums, custom types, keys of several fields, odd names. */
final class ShopBackend {
    private static final String PACKAGE = "com.acme.shop";
    private static final ValueType STATUS = new ValueType.EnumReference("Status");
    private static final ValueType ADDRESS = new ValueType.CustomTypeReference("Address");

    private ShopBackend() {}

    static Backend shop() {
        EnumType status = new EnumType(
                name("Status"),
                "Status",
                List.of(new EnumType.Constant("open", "OPEN", ""), new EnumType.Constant("SHIPPED", "SHIPPED", "")),
                "");
        CustomType address = new CustomType(
                name("Address"),
                true,
                "Address",
                List.of(
                        value("street", Scalar.STRING, true, "java.lang.String", Container.NONE),
                        value("zip", Scalar.STRING, false, "java.lang.String", Container.OPTIONAL),
                        value("place", new ValueType.CustomTypeReference("Place"), false, "Place", Container.NONE)),
                true,
                true,
                "");
        CustomType place = new CustomType(
                name("Place"),
                false,
                "Place",
                List.of(value("latitude", Scalar.FLOAT, true, "double", Container.NONE)),
                true,
                true,
                "");
        return new Backend(
                new Api("shop", PACKAGE, AuthorizationMode.USER_POOL, List.of(), 0),
                List.of(invoice(), item(), order(), override()),
                List.of(status),
                List.of(address, place),
                List.of(),
                List.of());
    }

    private static Model order() {
        List<Member> members = List.of(
                value("customerId", Scalar.ID, true, "java.lang.String", Container.NONE),
                value("number", Scalar.INT, true, "int", Container.NONE),
                value("status", STATUS, true, "Status", Container.NONE),
                value("placedAt", Scalar.TIMESTAMP, true, "java.time.Instant", Container.NONE),
                new Field(
                        "priority",
                        FieldType.of(Scalar.INT, true),
                        Origin.DECLARED,
                        component("priority", "int", Container.NONE),
                        "",
                        new Constant.Numeric("1"),
                        List.of()),
                value("address", ADDRESS, false, "Address", Container.NONE),
                value("note", Scalar.JSON, false, "java.util.Map", Container.NONE),
                value("total", Scalar.FLOAT, false, "java.math.BigDecimal", Container.NONE),
                value("comment", Scalar.STRING, false, "java.lang.String", Container.OPTIONAL),
                list("history", STATUS, "Status", Container.LIST),
                list("stops", ADDRESS, "Address", Container.SET),
                relation("items", Relation.Kind.HAS_MANY, "Item", List.of("orderCustomerId", "orderNumber"), false),
                relation("invoice", Relation.Kind.HAS_ONE, "Invoice", List.of("customerId", "number"), false));
        return model(
                "Order",
                true,
                members,
                new Identifier(List.of("customerId", "number"), true),
                List.of(
                        index("ordersByStatus", "status", List.of("placedAt")),
                        index("ordersByCustomer", "customerId", List.of("status", "placedAt"))),
                EnumSet.complementOf(EnumSet.of(ModelOperation.DELETE, ModelOperation.ON_DELETE)));
    }

    private static Model item() {
        return model(
                "Item",
                true,
                List.of(
                        value("id", Scalar.ID, true, "java.util.UUID", Container.NONE),
                        relation(
                                "order",
                                Relation.Kind.BELONGS_TO,
                                "Order",
                                List.of("orderCustomerId", "orderNumber"),
                                true),
                        foreignKey("orderCustomerId", Scalar.ID),
                        foreignKey("orderNumber", Scalar.INT)),
                new Identifier(List.of("id"), false),
                List.of(),
                EnumSet.allOf(ModelOperation.class));
    }

    private static Model invoice() {
        return model(
                "Invoice",
                true,
                List.of(
                        value("id", Scalar.ID, true, "java.lang.String", Container.NONE),
                        value("customerId", Scalar.ID, false, "java.lang.String", Container.NONE),
                        value("number", Scalar.INT, false, "java.lang.Integer", Container.NONE)),
                new Identifier(List.of("id"), false),
                List.of(),
                EnumSet.of(ModelOperation.GET, ModelOperation.LIST));
    }

    /** A record with the name of a JDK type, which only its package sees, and with names that generated code uses. */
    private static Model override() {
        return model(
                "Override",
                false,
                List.of(
                        value("id", Scalar.ID, true, "java.lang.String", Container.NONE),
                        value("input", Scalar.STRING, true, "java.lang.String", Container.NONE),
                        value("client", Scalar.STRING, true, "java.lang.String", Container.NONE),
                        value("key", Scalar.STRING, false, "java.lang.String", Container.NONE),
                        value("condition", Scalar.BOOLEAN, false, "java.lang.Boolean", Container.NONE),
                        list("clear", Scalar.STRING, "java.lang.String", Container.LIST)),
                new Identifier(List.of("id"), false),
                List.of(),
                EnumSet.allOf(ModelOperation.class));
    }

    private static Model model(
            String name,
            boolean publicType,
            List<Member> members,
            Identifier identifier,
            List<Index> indexes,
            Set<ModelOperation> operations) {
        return new Model(
                name(name),
                publicType,
                name,
                name + "s",
                "",
                members,
                identifier,
                indexes,
                operations,
                Set.of(),
                BlogBackend.blog().model("Blog").rules(),
                new AccessTable(List.of()));
    }

    private static Index index(String name, String partition, List<String> sort) {
        return new Index(name, partition, sort, name, Index.Projection.ALL, List.of(), Index.Origin.DECLARED);
    }

    private static Field foreignKey(String name, Scalar scalar) {
        return new Field(name, FieldType.of(scalar, true), Origin.FOREIGN_KEY, null, "");
    }

    private static Relation relation(
            String name, Relation.Kind kind, String target, List<String> references, boolean required) {
        Container container = kind == Relation.Kind.HAS_MANY ? Container.MANY : Container.REF;
        return new Relation(
                name, kind, target, references, "", required, false, component(name, target, container), "");
    }

    private static Field value(String name, ValueType type, boolean required, String java, Container container) {
        return new Field(name, FieldType.of(type, required), Origin.DECLARED, component(name, java, container), "");
    }

    private static Field list(String name, ValueType type, String java, Container container) {
        FieldType list = new FieldType(type, true, false, true);
        return new Field(name, list, Origin.DECLARED, component(name, java, container), "");
    }

    private static JavaComponent component(String name, String java, Container container) {
        boolean qualified = java.indexOf('.') >= 0 || Character.isLowerCase(java.charAt(0));
        return new JavaComponent(name, javaType(qualified ? java : PACKAGE + "." + java), container);
    }

    private static JavaType javaType(String name) {
        return name.equals("java.util.Map")
                ? new JavaType(name, List.of(new JavaType("java.lang.String"), new JavaType("?")))
                : new JavaType(name);
    }

    private static JavaName name(String simpleName) {
        return new JavaName(PACKAGE, simpleName);
    }
}
