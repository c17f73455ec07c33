package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Constant;
import dev.amplify4j.schema.ir.Constraint;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Scalar;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What resolvers that create and update items know of the model's fields. */
final class WriteFacts {
    private final Model model;
    private final List<String> identifier;
    private final @Nullable String createdAt;
    private final @Nullable String updatedAt;

    WriteFacts(Model model) {
        this.model = model;
        this.identifier = model.identifier().fields();
        this.createdAt = timestamp(Origin.CREATED_AT, "createdAt");
        this.updatedAt = timestamp(Origin.UPDATED_AT, "updatedAt");
    }

    /** The constants, as JavaScript literals by name. */
    Map<String, String> constants() {
        Map<String, String> constants = new LinkedHashMap<>();
        constants.put("WRITABLE", JsLiteral.of(writable()));
        constants.put("CHANGEABLE", JsLiteral.of(changeable()));
        constants.put("REQUIRED", JsLiteral.of(required()));
        constants.put("INDEX_KEYS", JsLiteral.array(indexKeys()));
        constants.put("DEFAULTS", JsLiteral.object(defaults()));
        constants.put("CREATED_AT", JsLiteral.of(String.valueOf(createdAt)));
        constants.put("UPDATED_AT", JsLiteral.of(String.valueOf(updatedAt)));
        return constants;
    }

    /** The function that refuses values which break a rule of their field. */
    String validation() {
        StringBuilder script = new StringBuilder("""
                /** Refuses input that breaks a rule of its field; null breaks none. */
                function validate(values) {
                """);
        for (Field field : model.fields()) {
            for (Constraint rule : field.constraints()) {
                script.append(new Check(model, field, rule).script());
            }
        }
        return script.append("}\n").toString();
    }

    /** The features of what the fields need. */
    Set<Feature> features() {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        add(features, Feature.CREATED_AT, createdAt != null);
        add(features, Feature.UPDATED_AT, updatedAt != null);
        add(features, Feature.STAMPING, createdAt != null || updatedAt != null);
        add(features, Feature.REQUIRING, !required().isEmpty());
        add(features, Feature.AUTO_ID, hasAutoId());
        add(features, Feature.JOINING, !indexKeys().isEmpty());
        add(features, Feature.DEFAULTING, !defaults().isEmpty());
        add(features, Feature.VALIDATING, isConstrained());
        return features;
    }

    private boolean isConstrained() {
        for (Field field : model.fields()) {
            if (!field.constraints().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The fields that clients may write; the identifier is one of them. */
    private List<String> writable() {
        List<String> fields = new ArrayList<>();
        for (Field field : model.fields()) {
            if (field.declared() || field.origin() == Origin.IMPLICIT_ID) {
                fields.add(field.name());
            }
        }
        return fields;
    }

    /** The fields that clients may change: what identifies an item stays. */
    private List<String> changeable() {
        List<String> fields = new ArrayList<>(writable());
        fields.removeAll(identifier);
        return fields;
    }

    /** The fields that an update must not empty. */
    private List<String> required() {
        List<String> fields = new ArrayList<>();
        for (Field field : model.fields()) {
            if (field.declared() && field.type().required() && !identifier.contains(field.name())) {
                fields.add(field.name());
            }
        }
        return fields;
    }

    /** The sort keys of indexes that join several fields, besides the one that is the table's own. */
    private List<String> indexKeys() {
        List<String> own = KeyFacts.of(model.identifier()).sort();
        List<String> keys = new ArrayList<>();
        for (Index index : model.indexes()) {
            if (KeyFacts.of(index).joined() && !index.sort().equals(own)) {
                keys.add(indexKey(index));
            }
        }
        return keys;
    }

    private static String indexKey(Index index) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("index", JsLiteral.of(index.name()));
        members.put("fields", JsLiteral.of(index.sort()));
        return JsLiteral.object(members);
    }

    /** What a create stores that leaves fields out, as literals by field. */
    private Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (Field field : model.fields()) {
            Constant value = field.defaultValue();
            if (value != null) {
                defaults.put(field.name(), stored(value, field.type().value() == Scalar.JSON));
            }
        }
        return defaults;
    }

    /** AppSync hands resolvers parsed JSON, so a default is stored in the same form. */
    private static String stored(Constant value, boolean json) {
        if (value instanceof Constant.Elements list) {
            return JsLiteral.array(
                    list.elements().stream().map(e -> stored(e, json)).toList());
        }
        return json ? "JSON.parse(" + JsLiteral.of(value) + ")" : JsLiteral.of(value);
    }

    private boolean hasAutoId() {
        Field id = model.field("id");
        return id != null
                && !id.type().list()
                && (id.type().value() == Scalar.ID || id.type().value() == Scalar.STRING);
    }

    /** The field that the server stamps: the implicit one, or a declared one of the same name that can hold a time. */
    private @Nullable String timestamp(Origin origin, String name) {
        for (Field field : model.fields()) {
            boolean stamped = field.origin() == origin
                    || (field.origin() == Origin.DECLARED && field.name().equals(name));
            boolean text =
                    field.type().value() == Scalar.DATE_TIME || field.type().value() == Scalar.STRING;
            if (stamped && text && !field.type().list()) {
                return field.name();
            }
        }
        return null;
    }

    private static void add(Set<Feature> features, Feature feature, boolean present) {
        if (present) {
            features.add(feature);
        }
    }
}
