package dev.amplify4j.processor.records;

import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;

/** GraphQL types as components declare them: the Java type that has the scalar by itself, or {@code @Scalar}. */
final class TypeSource {
    private TypeSource() {}

    /** The type of a key: text stays {@code String} there only when it is told to. */
    static String ofKey(FieldType type) {
        return (type.value() == Scalar.STRING ? "@Scalar(ScalarType.STRING) " : "") + of(type);
    }

    /** The type with its nullness, annotations before it. */
    static String of(FieldType type) {
        boolean jsonList = type.list() && type.value() == Scalar.JSON; // @Scalar(JSON) would make one value of the list
        String annotation = !jsonList && type.value() instanceof Scalar scalar && forced(scalar)
                ? "@Scalar(ScalarType." + scalar.name() + ") "
                : "";
        String java = jsonList ? "Map<String, ?>" : java(type.value());
        String written = type.list() ? "List<" + (type.elementRequired() ? "" : "@Nullable ") + java + ">" : java;
        return annotation + (type.required() ? "" : "@Nullable ") + written;
    }

    private static boolean forced(Scalar scalar) {
        return switch (scalar) {
            case ID, TIMESTAMP, EMAIL, JSON, PHONE -> true;
            default -> false;
        };
    }

    private static String java(ValueType type) {
        if (!(type instanceof Scalar scalar)) {
            return type.graphqlName();
        }
        return switch (scalar) {
            case ID, STRING, EMAIL, JSON, PHONE -> "String";
            case INT -> "Integer";
            case FLOAT -> "Double";
            case BOOLEAN -> "Boolean";
            case DATE -> "LocalDate";
            case TIME -> "OffsetTime";
            case DATE_TIME -> "Instant";
            case TIMESTAMP -> "Long";
            case URL -> "URI";
            case IP_ADDRESS -> "InetAddress";
        };
    }
}
