package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Model;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
     * @throws IllegalArgumentException if this emitter does not support its rules
     */
    ModelFacts(Model model) {
        this.model = model;
        this.ownerField = Admission.ownerField(model);
    }

    /** The constants of the model, as JavaScript literals by name. */
    Map<String, String> constants() {
        Map<String, String> constants = new LinkedHashMap<>();
        constants.put("TYPE", JsLiteral.of(model.name()));
        if (ownerField != null) {
            constants.put("OWNER_FIELD", JsLiteral.of(ownerField));
        }
        return constants;
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

    private static void add(Set<Feature> features, Feature feature, boolean present) {
        if (present) {
            features.add(feature);
        }
    }
}
