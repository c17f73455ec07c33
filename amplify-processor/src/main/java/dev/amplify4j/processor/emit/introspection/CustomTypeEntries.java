package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The enums and custom types: as answers, and as inputs of custom operations. */
final class CustomTypeEntries {
    private CustomTypeEntries() {}

    static Map<String, Object> enums(Backend backend) {
        Map<String, Object> enums = new LinkedHashMap<>();
        for (EnumType type : backend.enums()) {
            List<String> values =
                    type.constants().stream().map(EnumType.Constant::name).toList();
            enums.put(type.name(), entry(type.name(), "values", values));
        }
        return enums;
    }

    static Map<String, Object> nonModels(Backend backend) {
        Map<String, Object> nonModels = new LinkedHashMap<>();
        for (CustomType type : backend.customTypes()) {
            if (type.output()) {
                nonModels.put(type.name(), nonModel(type));
            }
        }
        if (backend.operations().stream().anyMatch(CustomOperation::async)) {
            Map<String, Object> success = TypeEntry.field("success", FieldType.of(Scalar.BOOLEAN, true));
            String name = Names.EVENT_INVOCATION_RESPONSE;
            nonModels.put(name, entry(name, "fields", Map.of("success", success)));
        }
        return nonModels;
    }

    /** Inputs of models are not among them: clients write those of the fields' types. */
    static Map<String, Object> inputs(Backend backend) {
        Map<String, Object> inputs = new TreeMap<>();
        for (CustomOperation operation : backend.operations()) {
            operation.arguments().forEach(argument -> addInput(inputs, argument.type(), backend));
        }
        return inputs;
    }

    private static void addInput(Map<String, Object> inputs, FieldType type, Backend backend) {
        if (!(type.value() instanceof ValueType.CustomTypeReference reference)) {
            return;
        }
        String name = Names.customTypeInput(reference.graphqlName());
        if (inputs.containsKey(name)) {
            return;
        }
        Map<String, Object> attributes = new LinkedHashMap<>();
        inputs.put(name, entry(name, "attributes", attributes));
        for (Field field : backend.customType(reference.graphqlName()).fields()) {
            attributes.put(field.name(), TypeEntry.input(field.name(), field.type()));
            addInput(inputs, field.type(), backend);
        }
    }

    private static Map<String, Object> nonModel(CustomType type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        type.fields().forEach(field -> fields.put(field.name(), TypeEntry.field(field.name(), field.type())));
        return entry(type.name(), "fields", fields);
    }

    private static Map<String, Object> entry(String name, String content, Object contents) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put(content, contents);
        return entry;
    }
}
