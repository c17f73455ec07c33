package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes of a model: operations that it lacks, keys, rules. */
final class ModelAttributes {
    private ModelAttributes() {}

    static List<Map<String, Object>> of(Model model, Backend backend) {
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
        attributes.addAll(keysOfOneSidedRelations(model, backend));
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

    /**
     * The official stack names the index of a has-many relation here when the first relation back to its model is no
     * belongs-to, as with relations of a model to itself.
     */
    private static List<Map<String, Object>> keysOfOneSidedRelations(Model model, Backend backend) {
        List<Map<String, Object>> keys = new ArrayList<>();
        for (Model parent : backend.models()) {
            boolean answered = model.relations().stream()
                    .filter(r -> r.target().equals(parent.name()))
                    .limit(1)
                    .anyMatch(r -> r.kind() == Relation.Kind.BELONGS_TO);
            for (Relation relation : parent.relations()) {
                boolean leadsHere = relation.kind() == Relation.Kind.HAS_MANY
                        && relation.target().equals(model.name());
                if (leadsHere && !answered) {
                    keys.add(attribute("key", relationKey(parent, relation)));
                }
            }
        }
        return keys;
    }

    private static Map<String, Object> relationKey(Model parent, Relation relation) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("name", Names.relationIndex(parent.name(), relation.name()));
        key.put("fields", relation.references());
        return key;
    }
}
