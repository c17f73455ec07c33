package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Scalar;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What resolvers know of a model: its constants, and the features that come with it. */
final class ModelFacts {
    private final Model model;
    private final @Nullable String ownerField;

    /**
     * Reads a model.
     *
     * @param model the model whose items are answered
     * @throws IllegalArgumentException if this emitter does not support its identifier or rules
     */
    ModelFacts(Model model) {
        if (model.identifier().fields().size() > 1) {
            throw new IllegalArgumentException("the composite identifier of " + model.name() + " is not supported");
        }
        this.model = model;
        this.ownerField = Admission.ownerField(model);
    }

    /** The name of the field that identifies an item. */
    String key() {
        return model.identifier().fields().get(0);
    }

    /** The constants of the model, as JavaScript literals by name. */
    Map<String, String> constants() {
        Map<String, String> constants = new LinkedHashMap<>();
        constants.put("TYPE", JsLiteral.of(model.name()));
        constants.put("KEY", JsLiteral.of(key()));
        constants.put("WRITABLE", JsLiteral.of(writable()));
        constants.put("REQUIRED", JsLiteral.of(required()));
        put(constants, "OWNER_FIELD", ownerField);
        put(constants, "CREATED_AT", timestamp(Origin.CREATED_AT, "createdAt"));
        put(constants, "UPDATED_AT", timestamp(Origin.UPDATED_AT, "updatedAt"));
        return constants;
    }

    /** The features of resolvers that write items of the model. */
    Set<Feature> writing() {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        boolean created = timestamp(Origin.CREATED_AT, "createdAt") != null;
        boolean updated = timestamp(Origin.UPDATED_AT, "updatedAt") != null;
        add(features, Feature.CREATED_AT, created);
        add(features, Feature.UPDATED_AT, updated);
        add(features, Feature.STAMPING, created || updated);
        add(features, Feature.REQUIRING, !required().isEmpty());
        add(features, Feature.AUTO_ID, hasAutoId());
        return features;
    }

    /** The features of resolvers that answer items of the model. */
    Set<Feature> answering(boolean marking, boolean inheriting) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        boolean related = !model.relations().isEmpty();
        add(features, Feature.OWNED, ownerField != null);
        add(features, Feature.MARKING, marking && related);
        add(features, Feature.INHERITING, inheriting && related);
        features.add(features.isEmpty() ? Feature.PLAIN : Feature.SHOWING);
        return features;
    }

    /** The fields that clients may write; the identifier is one of them. */
    private List<String> writable() {
        return model.fields().stream()
                .filter(f -> f.declared() || f.origin() == Origin.IMPLICIT_ID)
                .map(Field::name)
                .toList();
    }

    private List<String> required() {
        return model.fields().stream()
                .filter(f -> f.declared() && f.type().required() && !f.name().equals(key()))
                .map(Field::name)
                .toList();
    }

    private boolean hasAutoId() {
        Field id = model.field("id");
        return id != null
                && !id.type().list()
                && (id.type().value() == Scalar.ID || id.type().value() == Scalar.STRING);
    }

    /** The field that the server stamps: the implicit one, or a declared one of the same name that can hold a time. */
    private @Nullable String timestamp(Origin origin, String name) {
        return model.fields().stream()
                .filter(f -> f.origin() == origin
                        || (f.origin() == Origin.DECLARED && f.name().equals(name)))
                .filter(f -> f.type().value() == Scalar.DATE_TIME || f.type().value() == Scalar.STRING)
                .filter(f -> !f.type().list())
                .map(Field::name)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, String> constants, String name, @Nullable String value) {
        if (value != null) {
            constants.put(name, JsLiteral.of(value));
        }
    }

    private static void add(Set<Feature> features, Feature feature, boolean present) {
        if (present) {
            features.add(feature);
        }
    }
}
