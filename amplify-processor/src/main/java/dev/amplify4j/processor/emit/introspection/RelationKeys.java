package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The indexes of has-many relations that a model's attributes name.
 *
 * <p>The official stack names one when the model's first relation back is no belongs-to, as with relations of a model to
 * itself.
 */
final class RelationKeys {
    /** A has-many relation and the model that declares it. */
    private record HasMany(Model parent, Relation relation) {}

    private final Map<String, List<HasMany>> byTarget = new HashMap<>();

    RelationKeys(Backend backend) {
        for (Model parent : backend.models()) {
            for (Relation relation : parent.relations()) {
                if (relation.kind() == Relation.Kind.HAS_MANY) {
                    byTarget.computeIfAbsent(relation.target(), t -> new ArrayList<>())
                            .add(new HasMany(parent, relation));
                }
            }
        }
    }

    List<Map<String, Object>> of(Model model) {
        return byTarget.getOrDefault(model.name(), List.of()).stream()
                .filter(hasMany -> !answered(model, hasMany.parent()))
                .map(RelationKeys::key)
                .toList();
    }

    private static boolean answered(Model model, Model parent) {
        return model.relations().stream()
                .filter(relation -> relation.target().equals(parent.name()))
                .limit(1)
                .anyMatch(relation -> relation.kind() == Relation.Kind.BELONGS_TO);
    }

    private static Map<String, Object> key(HasMany hasMany) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("name", hasMany.relation().indexName());
        key.put("fields", hasMany.relation().references());
        return key;
    }
}
