package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import java.util.List;
import java.util.Map;

/**
 * What stands for the values of a field in Java: their type, and what turns them into JSON and back.
 *
 * @param scope the backend
 * @param type GraphQL type
 * @param java Java type
 */
record JavaValue(Scope scope, ValueType type, JavaType java) {
    /** Jackson 3 reads its trees itself; everything else is read by Jackson 2. */
    private static final String JSON_NODE_3 = "tools.jackson.databind.JsonNode";

    private static final JavaName OBJECT_MAPPER_3 = new JavaName("tools.jackson.databind", "ObjectMapper");

    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("java.lang.String", "STRING"),
            Map.entry("java.util.UUID", "UUID"),
            Map.entry("java.lang.Integer", "INT"),
            Map.entry("java.lang.Short", "SHORT"),
            Map.entry("java.lang.Byte", "BYTE"),
            Map.entry("java.lang.Double", "DOUBLE"),
            Map.entry("java.lang.Float", "FLOAT"),
            Map.entry("java.lang.Boolean", "BOOLEAN"),
            Map.entry("java.lang.Long", "TIMESTAMP"),
            Map.entry("java.math.BigDecimal", "BIG_DECIMAL"),
            Map.entry("java.math.BigInteger", "BIG_INTEGER"),
            Map.entry("java.time.Instant", "INSTANT"),
            Map.entry("java.time.OffsetDateTime", "OFFSET_DATE_TIME"),
            Map.entry("java.time.LocalDate", "LOCAL_DATE"),
            Map.entry("java.time.LocalTime", "LOCAL_TIME"),
            Map.entry("java.time.OffsetTime", "OFFSET_TIME"),
            Map.entry("java.net.URI", "URI"),
            Map.entry("java.net.URL", "URL"),
            Map.entry("java.net.InetAddress", "INET_ADDRESS"),
            Map.entry("java.util.Map", "JSON_OBJECT"));

    private static final Map<String, String> BOXES = Map.of(
            "int", "Integer",
            "short", "Short",
            "byte", "Byte",
            "long", "Long",
            "double", "Double",
            "float", "Float",
            "boolean", "Boolean",
            "char", "Character");

    /** The type of a parameter, primitive when the record's component is. */
    JavaCode type(JavaWriter file) {
        return java.primitive() ? file.code("$", java.name()) : boxed(file);
    }

    /** The type of an element, or of a value that may be null. */
    JavaCode boxed(JavaWriter file) {
        if (type instanceof Scalar && (parameterized() || java.array())) {
            return spelled(file, java);
        }
        return file.code("$", name());
    }

    /** A type as code spells it, type arguments and all. */
    private static JavaCode spelled(JavaWriter file, JavaType type) {
        if (type.array()) {
            return file.code("$[]", spelled(file, type.arguments().get(0)));
        }
        if (type.primitive()) {
            return file.code("$", type.name());
        }
        List<JavaCode> arguments =
                type.arguments().stream().map(a -> spelled(file, a)).toList();
        if (type.wildcard()) {
            return switch (type.name()) {
                case "? extends" -> file.code("? extends $", arguments.get(0));
                case "? super" -> file.code("? super $", arguments.get(0));
                default -> file.code("?");
            };
        }
        JavaName name = name(type.name());
        return arguments.isEmpty() ? file.code("$", name) : file.code("$<$>", name, JavaCode.join(arguments, ", "));
    }

    /** Whether the type has type arguments, of which there are no arrays. */
    boolean parameterized() {
        return !java.arguments().isEmpty() && !java.array();
    }

    boolean text() {
        return name().equals(RuntimeTypes.STRING);
    }

    boolean enumeration() {
        return type instanceof ValueType.EnumReference;
    }

    /** What reads values; the runtime has it, or it is generated. */
    JavaCode codec(JavaWriter file) {
        if (type instanceof ValueType.EnumReference || type instanceof ValueType.CustomTypeReference) {
            return file.code("$.CODEC", Scope.codec(name()));
        }
        if (java.name().equals(JSON_NODE_3)) {
            return file.code(
                    "$.<$>json($::toString, json -> new $().readTree(json))",
                    RuntimeTypes.SCALAR,
                    name(),
                    name(),
                    OBJECT_MAPPER_3);
        }
        if (type == Scalar.JSON && !text() && !java.jsonObject()) {
            return file.code(
                    "$.of(new $<$>() {})", RuntimeTypes.JACKSON_SCALAR, RuntimeTypes.TYPE_REFERENCE, boxed(file));
        }
        return file.code("$.$", RuntimeTypes.SCALAR, constant());
    }

    /** A value as an input takes it: by itself when the runtime knows what to do by its class. */
    JavaCode encoded(JavaWriter file, JavaCode value) {
        if (java.jsonObject()) {
            return file.code("$.json($)", RuntimeTypes.SCALAR, value);
        }
        return encodedByClass() ? value : file.code("$.encodeNullable($)", codec(file), value);
    }

    /** Elements as an input takes them. */
    JavaCode encodedAll(JavaWriter file, JavaCode elements) {
        return encodedByClass() ? elements : file.code("$.encodeAll($)", codec(file), elements);
    }

    /** Whether the runtime knows by the class of a value how it is encoded. */
    boolean encodedByClass() {
        if (type instanceof ValueType.EnumReference e) {
            return scope.backend().enumType(e.graphqlName()).constants().stream()
                    .allMatch(c -> c.name().equals(c.javaName()));
        }
        return type instanceof Scalar scalar
                && scalar != Scalar.JSON
                && !constant().contains("_AS_");
    }

    private String constant() {
        String constant = CONSTANTS.get(name().canonicalName());
        if (constant == null) {
            throw new IllegalArgumentException("the client has no " + type.graphqlName() + " of " + java.name());
        }
        boolean seconds = type == Scalar.TIMESTAMP && constant.equals("INSTANT");
        boolean decimalText = constant.startsWith("BIG_") && type != Scalar.FLOAT;
        return seconds ? "INSTANT_AS_SECONDS" : decimalText ? constant + "_AS_TEXT" : constant;
    }

    private JavaName name() {
        if (type instanceof ValueType.EnumReference e) {
            EnumType found = scope.backend().enumType(e.graphqlName());
            return found.javaName();
        }
        if (type instanceof ValueType.CustomTypeReference c) {
            return scope.backend().customType(c.graphqlName()).javaName();
        }
        if (java.primitive()) {
            return new JavaName("java.lang", String.valueOf(BOXES.get(java.name())));
        }
        return name(java.name());
    }

    private static JavaName name(String canonical) {
        int dot = canonical.lastIndexOf('.');
        return new JavaName(canonical.substring(0, Math.max(0, dot)), canonical.substring(dot + 1));
    }
}
