package dev.amplify4j.processor.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Scalar;
import java.util.Map;

/** From Java types to the runtime's scalars. */
final class Scalars {
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
            Map.entry("java.time.Instant", "INSTANT"),
            Map.entry("java.time.OffsetDateTime", "OFFSET_DATE_TIME"),
            Map.entry("java.time.LocalDate", "LOCAL_DATE"),
            Map.entry("java.time.LocalTime", "LOCAL_TIME"),
            Map.entry("java.time.OffsetTime", "OFFSET_TIME"),
            Map.entry("java.net.URI", "URI"),
            Map.entry("java.net.URL", "URL"),
            Map.entry("java.net.InetAddress", "INET_ADDRESS"));

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "int", TypeName.INT,
            "short", TypeName.SHORT,
            "byte", TypeName.BYTE,
            "long", TypeName.LONG,
            "double", TypeName.DOUBLE,
            "float", TypeName.FLOAT,
            "boolean", TypeName.BOOLEAN);

    private Scalars() {}

    /** The Java type of a value, primitive when the record's is. */
    static TypeName javaType(JavaType type) {
        TypeName primitive = PRIMITIVES.get(type.name());
        return primitive == null ? ClassName.bestGuess(type.name()) : primitive;
    }

    /** The constant that encodes and decodes a field's values. */
    static CodeBlock constant(Field field, JavaType type) {
        String name = CONSTANTS.get(javaType(type).box().toString());
        if (name == null) {
            throw new IllegalArgumentException("the runtime has no scalar for " + type.name());
        }
        boolean seconds = field.type().value() == Scalar.TIMESTAMP && name.equals("INSTANT");
        return CodeBlock.of("$T.$L", RuntimeTypes.SCALAR, seconds ? "TIMESTAMP_INSTANT" : name);
    }
}
