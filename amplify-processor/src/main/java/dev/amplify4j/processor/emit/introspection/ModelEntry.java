package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Identifier;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One model: its fields, its attributes, what identifies its records. */
final class ModelEntry {
    private ModelEntry() {}

    static Map<String, Object> of(Model model, RelationKeys relationKeys) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", model.name());
        entry.put("fields", fields(model));
        entry.put("syncable", true);
        entry.put("pluralName", model.pluralName());
        entry.put("attributes", ModelAttributes.of(model, relationKeys));
        entry.put("primaryKeyInfo", primaryKeyInfo(model.identifier()));
        return entry;
    }

    /** Implicit owners are no fields here: clients learn of them from the rules. */
    private static Map<String, Object> fields(Model model) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Member member : model.members()) {
            if (member instanceof Relation relation) {
                fields.put(relation.name(), relation(relation));
            } else if (member instanceof Field field && field.origin() != Origin.OWNER) {
                fields.put(field.name(), field(field));
            }
        }
        return fields;
    }

    private static Map<String, Object> field(Field field) {
        boolean timestamp = field.origin() == Origin.CREATED_AT || field.origin() == Origin.UPDATED_AT;
        if (!timestamp) {
            return TypeEntry.field(field.name(), field.type());
        }
        Map<String, Object> entry = TypeEntry.field(field.name(), field.type().nullable());
        entry.put("isReadOnly", true);
        return entry;
    }

    private static Map<String, Object> relation(Relation relation) {
        boolean many = relation.kind() == Relation.Kind.HAS_MANY;
        FieldType type = new FieldType(new ValueType.ModelReference(relation.target()), many, false, false);
        Map<String, Object> entry = TypeEntry.field(relation.name(), type);
        entry.put("association", association(relation));
        return entry;
    }

    private static Map<String, Object> association(Relation relation) {
        Map<String, Object> association = new LinkedHashMap<>();
        association.put("connectionType", relation.kind().name());
        switch (relation.kind()) {
            case HAS_MANY -> association.put("associatedWith", relation.references());
            case HAS_ONE -> {
                association.put("associatedWith", relation.references());
                association.put("targetNames", List.of());
            }
            case BELONGS_TO -> association.put("targetNames", relation.references());
        }
        return association;
    }

    private static Map<String, Object> primaryKeyInfo(Identifier identifier) {
        List<String> keys = identifier.fields();
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("isCustomPrimaryKey", !keys.equals(List.of("id")));
        info.put("primaryKeyFieldName", keys.get(0));
        info.put("sortKeyFieldNames", keys.subList(1, keys.size()));
        return info;
    }
}
