package dev.amplify4j.schema.analysis;

import static java.util.Map.entry;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From Java types to GraphQL types. */
final class Types {
    /** The scalar that a Java type has by itself. */
    private static final Map<String, Scalar> SCALARS = Map.ofEntries(
            entry("java.lang.String", Scalar.STRING),
            entry("java.util.UUID", Scalar.ID),
            entry("int", Scalar.INT),
            entry("java.lang.Integer", Scalar.INT),
            entry("short", Scalar.INT),
            entry("java.lang.Short", Scalar.INT),
            entry("byte", Scalar.INT),
            entry("java.lang.Byte", Scalar.INT),
            entry("double", Scalar.FLOAT),
            entry("java.lang.Double", Scalar.FLOAT),
            entry("float", Scalar.FLOAT),
            entry("java.lang.Float", Scalar.FLOAT),
            entry("boolean", Scalar.BOOLEAN),
            entry("java.lang.Boolean", Scalar.BOOLEAN),
            entry("java.time.Instant", Scalar.DATE_TIME),
            entry("java.time.OffsetDateTime", Scalar.DATE_TIME),
            entry("java.time.LocalDate", Scalar.DATE),
            entry("java.time.LocalTime", Scalar.TIME),
            entry("java.time.OffsetTime", Scalar.TIME),
            entry("java.net.URI", Scalar.URL),
            entry("java.net.URL", Scalar.URL),
            entry("java.net.InetAddress", Scalar.IP_ADDRESS));

    /** The other scalars that {@code @Scalar} may ask of a Java type. */
    private static final Map<String, Set<Scalar>> FORCED = Map.of(
            "java.lang.String",
            EnumSet.of(
                    Scalar.ID,
                    Scalar.DATE,
                    Scalar.TIME,
                    Scalar.DATE_TIME,
                    Scalar.EMAIL,
                    Scalar.JSON,
                    Scalar.PHONE,
                    Scalar.URL,
                    Scalar.IP_ADDRESS),
            "long",
            EnumSet.of(Scalar.TIMESTAMP),
            "java.lang.Long",
            EnumSet.of(Scalar.TIMESTAMP),
            "java.time.Instant",
            EnumSet.of(Scalar.TIMESTAMP));

    private static final Map<String, String> FIXES = Map.ofEntries(
            entry("long", "Use int, or mark it @Scalar(TIMESTAMP) if it counts epoch seconds"),
            entry("java.lang.Long", "Use Integer, or mark it @Scalar(TIMESTAMP) if it counts epoch seconds"),
            entry("java.math.BigDecimal", "Use double, or String if every digit counts"),
            entry("java.math.BigInteger", "Use int, or String if every digit counts"),
            entry("java.time.LocalDateTime", "Use Instant, or OffsetDateTime to keep the offset"),
            entry("java.time.ZonedDateTime", "Use Instant, or OffsetDateTime to keep the offset"),
            entry("java.util.Date", "Use Instant"),
            entry("char", "Use String"),
            entry("java.lang.Character", "Use String"),
            entry("java.lang.Object", "Use the type that the values have"));

    private static final Map<String, Container> CONTAINERS = Map.of(
            "java.util.List", Container.LIST, "java.util.Set", Container.SET, "java.util.Optional", Container.OPTIONAL);

    private Types() {}

    /** The field's type, with the component as Java sees it. */
    record Typed(FieldType type, JavaComponent component) {}

    /**
     * The type of a component that is no relation; null when that is a problem.
     *
     * @param key the scalar that the component has as an identifier or foreign key; null when it is neither
     */
    static @Nullable Typed of(ComponentDecl component, @Nullable Scalar key, Problems problems) {
        TypeDecl type = component.type();
        Container container = CONTAINERS.getOrDefault(type.name(), Container.NONE);
        if (container != Container.NONE && type.kind() == Kind.RAW) {
            unsupported(
                    component,
                    "the raw type " + type.display() + " does not say what it holds",
                    "Write " + type.display() + "<String>",
                    problems);
            return null;
        }
        TypeDecl element = container == Container.NONE ? type : type.arguments().get(0);
        Scalar scalar = scalar(component, element, key, problems);
        if (scalar == null) {
            return null;
        }
        JavaComponent java = new JavaComponent(component.name(), new JavaType(element.name()), container);
        return switch (container) {
            case LIST, SET -> new Typed(new FieldType(scalar, true, !type.nullable(), !element.nullable()), java);
            case OPTIONAL -> new Typed(FieldType.of(scalar, false), java);
            default -> new Typed(FieldType.of(scalar, !type.nullable()), java);
        };
    }

    /** The scalar of a component as a key; null when its type cannot be one. */
    static @Nullable Scalar keyScalar(ComponentDecl component) {
        Scalar natural = SCALARS.get(component.type().name());
        AnnotationDecl forced = component.annotation("Scalar");
        boolean id = component.name().equals("id") && natural == Scalar.STRING;
        Scalar scalar = forced != null ? Scalar.valueOf(forced.text("value", "")) : id ? Scalar.ID : natural;
        return scalar == Scalar.BOOLEAN || scalar == Scalar.JSON ? null : scalar;
    }

    private static @Nullable Scalar scalar(
            ComponentDecl component, TypeDecl type, @Nullable Scalar key, Problems problems) {
        AnnotationDecl forced = component.annotation("Scalar");
        Scalar natural = SCALARS.get(type.name());
        if (forced != null) {
            return forced(component, type, forced, natural, problems);
        }
        AnnotationDecl email = component.annotation("Email");
        if (email != null) {
            if (natural != Scalar.STRING) {
                unfit(email.source(), type, "AWSEmail", problems);
                return null;
            }
            return Scalar.EMAIL;
        }
        if (natural == null) {
            refuse(component, type, problems);
            return null;
        }
        return key != null && natural == Scalar.STRING ? key : natural;
    }

    private static @Nullable Scalar forced(
            ComponentDecl component,
            TypeDecl type,
            AnnotationDecl forced,
            @Nullable Scalar natural,
            Problems problems) {
        Scalar scalar = Scalar.valueOf(forced.text("value", ""));
        if (scalar == natural || FORCED.getOrDefault(type.name(), Set.of()).contains(scalar)) {
            return scalar;
        }
        if (natural == null && !FORCED.containsKey(type.name()) && !FIXES.containsKey(type.name())) {
            refuse(component, type, problems);
        } else {
            unfit(forced.at("value"), type, scalar.graphqlName(), problems);
        }
        return null;
    }

    private static void unfit(SourceRef source, TypeDecl type, String scalar, Problems problems) {
        problems.add(
                Code.AMP1202,
                source,
                "a Java " + type.display() + " cannot hold every " + scalar,
                "Change the Java type, or name a scalar that fits it");
    }

    private static void refuse(ComponentDecl component, TypeDecl type, Problems problems) {
        switch (type.kind()) {
            case MODEL ->
                problems.add(
                        Code.AMP1301,
                        component.source(),
                        type.display() + " is a model; a record of it is referred to, not embedded",
                        "Write @BelongsTo Ref<" + type.display() + ">, or @HasMany Many<" + type.display()
                                + "> for many records");
            case ENUM, RECORD ->
                problems.add(
                        Code.AMP1901,
                        component.source(),
                        (type.kind() == Kind.ENUM ? "the enum " : "the custom type ") + type.display() + " of "
                                + component.name() + " is not implemented in this release",
                        "Use String for now");
            case ARRAY ->
                unsupported(component, "GraphQL has lists, not Java arrays", "Use List, or String for bytes", problems);
            case OPEN ->
                unsupported(component, "a wildcard or type variable has no GraphQL type", "Name the type", problems);
            case RAW ->
                unsupported(
                        component,
                        "the raw type " + type.display() + " has no GraphQL type",
                        "Name the type",
                        problems);
            default -> refuseClass(component, type, problems);
        }
    }

    private static void refuseClass(ComponentDecl component, TypeDecl type, Problems problems) {
        if (CONTAINERS.containsKey(type.name())) {
            unsupported(
                    component,
                    "a " + type.display() + " inside another container has no GraphQL type here",
                    "Use one List",
                    problems);
            return;
        }
        unsupported(
                component,
                "the Java type " + type.display() + " of " + component.name() + " has no GraphQL counterpart",
                FIXES.getOrDefault(type.name(), "Use one of the types of the table in docs/modelling.md"),
                problems);
    }

    private static void unsupported(ComponentDecl component, String message, String fix, Problems problems) {
        problems.add(Code.AMP1201, component.source(), message, fix);
    }
}
