package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes of a model: operations that it lacks, keys, rules. */
final class ModelAttributes {
    private ModelAttributes() {}

    static List<Map<String, Object>> of(Model model, RelationKeys relationKeys) {
        List<Map<String, Object>> attributes = new ArrayList<>();
        attributes.add(attribute("model", DisabledOperations.of(model)));
        if (model.identifier().declared()) {
            attributes.add(attribute("key", Map.of("fields", model.identifier().fields())));
        }
        for (Index index : model.indexes()) {
            if (index.origin() == Index.Origin.DECLARED) {
                attributes.add(attribute("key", key(index)));
            }
        }
        relationKeys.of(model).forEach(key -> attributes.add(attribute("key", key)));
        attributes.add(attribute(
                "auth",
                Map.of("rules", model.rules().stream().map(AuthRuleEntry::of).toList())));
        return attributes;
    }

    private static Map<String, Object> attribute(String type, Map<String, ?> properties) {
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("type", type);
        attribute.put("properties", properties);
        return attribute;
    }

    private static Map<String, Object> key(Index index) {
        List<String> fields = new ArrayList<>();
        fields.add(index.partition());
        fields.addAll(index.sort());
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("name", index.name());
        key.put("queryField", index.queryField());
        key.put("fields", fields);
        return key;
    }
}
