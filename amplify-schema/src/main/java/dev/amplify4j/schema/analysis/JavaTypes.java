package dev.amplify4j.schema.analysis;

import static java.util.Map.entry;

import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.Scalar;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts behind {@link Types}: which scalars a Java type of the JDK has, may have, and what to use instead. */
final class JavaTypes {
    private static final String STRING = "java.lang.String";

    /** The scalar that a Java type has by itself. */
    private static final Map<String, Scalar> NATURAL = Map.ofEntries(
            entry(STRING, Scalar.STRING),
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
            entry("java.net.InetAddress", Scalar.IP_ADDRESS),
            entry("com.fasterxml.jackson.databind.JsonNode", Scalar.JSON),
            entry("tools.jackson.databind.JsonNode", Scalar.JSON));

    /** The other scalars that {@code @Scalar} may ask of a Java type; {@code JSON} it may ask of every type. */
    private static final Map<String, Set<Scalar>> FORCED = Map.of(
            STRING,
            EnumSet.of(
                    Scalar.ID,
                    Scalar.DATE,
                    Scalar.TIME,
                    Scalar.DATE_TIME,
                    Scalar.EMAIL,
                    Scalar.PHONE,
                    Scalar.URL,
                    Scalar.IP_ADDRESS),
            "long",
            EnumSet.of(Scalar.TIMESTAMP),
            "java.lang.Long",
            EnumSet.of(Scalar.TIMESTAMP),
            "java.time.Instant",
            EnumSet.of(Scalar.TIMESTAMP),
            "java.util.UUID",
            EnumSet.of(Scalar.STRING),
            "java.math.BigDecimal",
            EnumSet.of(Scalar.STRING, Scalar.FLOAT),
            "java.math.BigInteger",
            EnumSet.of(Scalar.STRING, Scalar.FLOAT));

    private static final String DECIMALS = "Mark it @Scalar(STRING) to keep every digit, or @Scalar(FLOAT)";

    private static final Map<String, String> FIXES = Map.ofEntries(
            entry("long", "Use int, or mark it @Scalar(TIMESTAMP) if it counts epoch seconds"),
            entry("java.lang.Long", "Use Integer, or mark it @Scalar(TIMESTAMP) if it counts epoch seconds"),
            entry("java.math.BigDecimal", DECIMALS),
            entry("java.math.BigInteger", DECIMALS),
            entry("java.time.LocalDateTime", "Use Instant, or OffsetDateTime to keep the offset"),
            entry("java.time.ZonedDateTime", "Use Instant, or OffsetDateTime to keep the offset"),
            entry("java.util.Date", "Use Instant"),
            entry("char", "Use String"),
            entry("java.lang.Character", "Use String"),
            entry("java.lang.Object", "Use the type that the values have, or mark it @Scalar(JSON)"));

    private static final Map<String, Container> CONTAINERS = Map.of(
            "java.util.List", Container.LIST, "java.util.Set", Container.SET, "java.util.Optional", Container.OPTIONAL);

    private JavaTypes() {}

    /** The scalar that a type has by itself; null when it has none. */
    static @Nullable Scalar natural(TypeDecl type) {
        boolean object = type.map()
                && type.arguments().size() == 2
                && type.arguments().get(0).name().equals(STRING);
        return object ? Scalar.JSON : NATURAL.get(type.name());
    }

    /** Whether {@code @Scalar} may give a type a scalar. */
    static boolean mayBe(TypeDecl type, Scalar scalar) {
        return scalar == Scalar.JSON
                || scalar == natural(type)
                || FORCED.getOrDefault(type.name(), Set.of()).contains(scalar);
    }

    /** Whether a type has some scalar, with or without {@code @Scalar}, or is known to have none. */
    static boolean isKnown(TypeDecl type) {
        return natural(type) != null || FORCED.containsKey(type.name()) || FIXES.containsKey(type.name());
    }

    static String fix(TypeDecl type) {
        return FIXES.getOrDefault(
                type.name(), "Use one of the types of the table in docs/modelling.md, or mark it @Scalar(JSON)");
    }

    static Container container(TypeDecl type) {
        return CONTAINERS.getOrDefault(type.name(), Container.NONE);
    }
}
