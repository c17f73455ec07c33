package dev.amplify4j.processor.random;

import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.processor.emit.HostileText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types of components, arguments and answers that hold values, and the enums and custom types among them. */
final class RandomValues {
    private static final String SCALAR = "@dev.amplify4j.annotations.Scalar(dev.amplify4j.annotations.ScalarType.";
    private static final String CONSTRAINTS = "@jakarta.validation.constraints.";

    private static final List<Value> SCALARS = List.of(
            scalar("java.lang.String", "", Kind.TEXT, null),
            scalar("java.lang.String", "", Kind.TEXT, null),
            scalar("java.lang.String", "ID", Kind.TEXT, null),
            scalar("java.lang.String", "DATE", Kind.OTHER_TEXT, "2024-02-29"),
            scalar("java.lang.String", "TIME", Kind.OTHER_TEXT, "10:00:00.5Z"),
            scalar("java.lang.String", "DATE_TIME", Kind.OTHER_TEXT, "2024-01-31T10:00:00+02:00"),
            scalar("java.lang.String", "EMAIL", Kind.OTHER_TEXT, "a@example.com"),
            scalar("java.lang.String", "PHONE", Kind.OTHER_TEXT, "+41 44 668 18 00"),
            scalar("java.lang.String", "URL", Kind.OTHER_TEXT, "https://example.com/?a=b'"),
            scalar("java.lang.String", "IP_ADDRESS", Kind.OTHER_TEXT, "::1"),
            scalar("java.lang.String", "JSON", Kind.JSON, "{\"a\": [1, \"${x}\"]}"),
            scalar("java.util.UUID", "", Kind.OTHER_TEXT, "00000000-0000-0000-0000-000000000001"),
            scalar("java.util.UUID", "STRING", Kind.OTHER_TEXT, "00000000-0000-0000-0000-000000000001"),
            scalar("int", "", Kind.NUMBER, "42"),
            scalar("short", "", Kind.NUMBER, "42"),
            scalar("byte", "", Kind.NUMBER, "-1"),
            scalar("double", "", Kind.NUMBER, "-1.5e3"),
            scalar("float", "", Kind.NUMBER, "0.25"),
            scalar("boolean", "", Kind.NO_KEY, "true"),
            scalar("java.lang.Integer", "", Kind.NUMBER, "-2147483648"),
            scalar("java.lang.Short", "", Kind.NUMBER, "7"),
            scalar("java.lang.Byte", "", Kind.NUMBER, "7"),
            scalar("java.lang.Double", "", Kind.NUMBER, "1e-7"),
            scalar("java.lang.Float", "", Kind.NUMBER, "3"),
            scalar("java.lang.Boolean", "", Kind.NO_KEY, "false"),
            scalar("java.time.Instant", "", Kind.OTHER_TEXT, "2024-01-31T10:00:00Z"),
            scalar("java.time.OffsetDateTime", "", Kind.OTHER_TEXT, "2024-01-31T10:00:00+02:00"),
            scalar("java.time.LocalDate", "", Kind.OTHER_TEXT, "2024-01-31"),
            scalar("java.time.LocalTime", "", Kind.OTHER_TEXT, "10:00:00"),
            scalar("java.time.OffsetTime", "", Kind.OTHER_TEXT, "10:00:00Z"),
            scalar("java.net.URI", "", Kind.OTHER_TEXT, "https://example.com"),
            scalar("java.net.URL", "", Kind.OTHER_TEXT, "https://example.com"),
            scalar("java.net.InetAddress", "", Kind.OTHER_TEXT, "127.0.0.1"),
            scalar("long", "TIMESTAMP", Kind.NUMBER, "1700000000"),
            scalar("java.lang.Long", "TIMESTAMP", Kind.NUMBER, "-1"),
            scalar("java.time.Instant", "TIMESTAMP", Kind.NUMBER, "0"),
            scalar("java.math.BigDecimal", "STRING", Kind.OTHER_TEXT, "1.50"),
            scalar("java.math.BigDecimal", "FLOAT", Kind.NUMBER, "1.50"),
            scalar("java.math.BigInteger", "STRING", Kind.OTHER_TEXT, "150"),
            scalar("java.util.Map<java.lang.String, ?>", "", Kind.JSON, null),
            scalar("com.fasterxml.jackson.databind.JsonNode", "", Kind.JSON, null));

    private final Dice dice;
    private final String packageName;
    private final List<Value> enums = new ArrayList<>();
    private final List<Value> customTypes = new ArrayList<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    RandomValues(Dice dice, RandomNames types, String packageName) {
        this.dice = dice;
        this.packageName = packageName;
        for (int i = dice.below(3); i > 0; i--) {
            addEnum(types.enumType());
        }
        for (int i = dice.below(4); i > 0; i--) {
            addCustomType(types.customType());
        }
    }

    /** What may be done with values of a type. */
    enum Kind {
        TEXT,
        OTHER_TEXT,
        NUMBER,
        ENUM,
        NO_KEY,
        JSON,
        CUSTOM
    }

    /**
     * A type with the annotations that belong to it.
     *
     * @param annotation the scalar that is forced
     * @param type the Java type, in full
     * @param kind what may be done with its values
     * @param example a value as {@code @Default} writes it; null where any text is one, or none
     */
    record Value(
            String annotation,
            String type,
            Kind kind,
            @Nullable String example) {
        boolean key() {
            return kind == Kind.TEXT || kind == Kind.OTHER_TEXT || kind == Kind.NUMBER;
        }

        boolean primitive() {
            return type.indexOf('.') < 0;
        }

        /** One value of the type, with annotations. */
        String one(boolean nullable) {
            return annotation + (nullable ? nullable(type) : type);
        }
    }

    private static Value scalar(String type, String forced, Kind kind, @Nullable String example) {
        return new Value(forced.isEmpty() ? "" : SCALAR + forced + ") ", type, kind, example);
    }

    /** The sources of the enums and custom types, by name. */
    Map<String, String> sources() {
        return sources;
    }

    /** A type that keys may have. */
    Value key() {
        return dice.one(SCALARS.stream().filter(Value::key).toList());
    }

    /** A type that the keys of indexes may have. */
    Value indexed() {
        return !enums.isEmpty() && dice.chance(20) ? dice.one(enums) : key();
    }

    Value any() {
        if (!customTypes.isEmpty() && dice.chance(15)) {
            return dice.one(customTypes);
        }
        return !enums.isEmpty() && dice.chance(12) ? dice.one(enums) : dice.one(SCALARS);
    }

    /** A type in one of the forms in which it may be a list, a set, an Optional and null. */
    String anyForm(Value value) {
        boolean wholeJson = value.kind() == Kind.JSON && !value.annotation().isEmpty();
        if (value.primitive() || wholeJson) {
            return value.one(wholeJson && dice.chance(50));
        }
        String nullable = nullable(value.type());
        return value.annotation()
                + switch (dice.below(9)) {
                    case 0, 1 -> value.type();
                    case 2, 3 -> nullable;
                    case 4 -> "java.util.Optional<" + value.type() + ">";
                    case 5 -> "java.util.List<" + value.type() + ">";
                    case 6 -> "java.util.@org.jspecify.annotations.Nullable List<" + nullable + ">";
                    case 7 -> "java.util.Set<" + value.type() + ">";
                    default -> "java.util.List<" + nullable + ">";
                };
    }

    /** A default for one value of a type; empty where there is none. */
    String defaultOf(Value value) {
        String text = value.kind() == Kind.TEXT ? HostileText.any(dice) : value.example();
        return text == null ? "" : "@dev.amplify4j.annotations.Default(" + HostileText.quoted(text) + ") ";
    }

    /** Constraints for one value of a type; empty where none can be checked. */
    String constraintsOf(Value value) {
        String message = dice.chance(50) ? ", message = " + HostileText.quoted(HostileText.any(dice)) : "";
        return switch (value.kind()) {
            case TEXT, OTHER_TEXT ->
                dice.one(List.of(
                        CONSTRAINTS + "Size(min = 1, max = 2000" + message + ") ",
                        CONSTRAINTS + "Pattern(regexp = " + HostileText.quoted("(?i)[^\"'`]*\\\\?/\\s\\/.*") + message
                                + ") ",
                        "@dev.amplify4j.annotations.StartsWith(value = " + HostileText.quoted(HostileText.any(dice))
                                + message + ") ",
                        "@dev.amplify4j.annotations.EndsWith(value = " + HostileText.quoted(HostileText.any(dice))
                                + message + ") "));
            case NUMBER ->
                dice.one(List.of(
                        CONSTRAINTS + "Min(value = -9223372036854775808L" + message + ") ",
                        CONSTRAINTS + "Max(value = 5" + message + ") ",
                        CONSTRAINTS + "DecimalMin(value = \"-1.5e10\", inclusive = false" + message + ") ",
                        CONSTRAINTS + "DecimalMax(value = \"12345678901234567890.5\"" + message + ") ",
                        CONSTRAINTS + "Positive(" + message.replaceFirst(", ", "") + ") ",
                        CONSTRAINTS + "Negative "));
            default -> "";
        };
    }

    private void addEnum(String name) {
        RandomNames names = new RandomNames(dice);
        List<RandomNames.Name> constants =
                Stream.generate(names::constant).limit(1L + dice.below(4)).toList();
        sources.put(
                name,
                HostileText.javadoc(dice) + "public enum " + name + " {"
                        + constants.stream()
                                .map(c -> HostileText.javadoc(dice) + c.annotation() + c.java())
                                .collect(Collectors.joining(", "))
                        + "}\n");
        enums.add(new Value(
                "", packageName + "." + name, Kind.ENUM, constants.get(0).java()));
    }

    /** One may hold those before it. */
    private void addCustomType(String name) {
        RandomNames names = new RandomNames(dice);
        List<String> components = new ArrayList<>();
        for (int i = 1 + dice.below(4); i > 0; i--) {
            RandomNames.Name component = names.component();
            components.add(component.annotation() + anyForm(any()) + " " + component.java());
        }
        sources.put(
                name,
                HostileText.javadoc(dice) + "public record " + name + "(" + String.join(", ", components) + ") {}\n");
        customTypes.add(new Value("", packageName + "." + name, Kind.CUSTOM, null));
    }

    /** A type that may be null, with the annotation where the language wants it. */
    static String nullable(String type) {
        int arguments = type.indexOf('<');
        int last = type.lastIndexOf('.', arguments < 0 ? type.length() : arguments) + 1;
        return type.substring(0, last) + "@org.jspecify.annotations.Nullable " + type.substring(last);
    }
}
