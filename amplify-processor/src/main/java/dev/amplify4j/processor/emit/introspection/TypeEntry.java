package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a field, an argument or an answer is named and typed. */
final class TypeEntry {
    private TypeEntry() {}

    /** A field: what it answers. */
    static Map<String, Object> field(String name, FieldType type) {
        Map<String, Object> entry = of(name, type, output(type.value()));
        entry.put("attributes", List.of());
        return entry;
    }

    /** An answer of a custom operation. */
    static Map<String, Object> answer(String name, FieldType type) {
        return of(name, type, output(type.value()));
    }

    /** An argument, or a field of an input. */
    static Map<String, Object> input(String name, FieldType type) {
        return of(
                name,
                type,
                type.value() instanceof ValueType.CustomTypeReference
                        ? Map.of("input", Names.customTypeInput(type.value().graphqlName()))
                        : output(type.value()));
    }

    /** {@code isRequired} speaks of the elements of a list. */
    private static Map<String, Object> of(String name, FieldType type, Object typeName) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put("isArray", type.list());
        entry.put("type", typeName);
        entry.put("isRequired", type.list() ? type.elementRequired() : type.required());
        if (type.list()) {
            entry.put("isArrayNullable", !type.required());
        }
        return entry;
    }

    private static Object output(ValueType type) {
        if (type instanceof Scalar) {
            return type.graphqlName();
        }
        String kind = type instanceof ValueType.EnumReference
                ? "enum"
                : type instanceof ValueType.ModelReference ? "model" : "nonModel";
        return Map.of(kind, type.graphqlName());
    }
}
