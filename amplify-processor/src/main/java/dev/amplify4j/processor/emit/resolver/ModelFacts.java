package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Model;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What resolvers know of a model: its constants, and the features that come with it. */
final class ModelFacts {
    private final Model model;

    /**
     * Reads a model.
     *
     * @param model the model whose items are answered
     */
    ModelFacts(Model model) {
        this.model = model;
    }

    /** The constants of the model, as JavaScript literals by name. */
    Map<String, String> constants() {
        Map<String, String> constants = new LinkedHashMap<>();
        constants.put("TYPE", JsLiteral.of(model.name()));
        return constants;
    }

    /** The features of resolvers that answer items of the model. */
    Set<Feature> answering(boolean marking, boolean inheriting) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        boolean related = needsMarks(model);
        add(features, Feature.MARKING, marking && related);
        add(features, Feature.INHERITING, inheriting && related);
        features.add(features.isEmpty() ? Feature.PLAIN : Feature.SHOWING);
        return features;
    }

    /**
     * Whether resolvers below an item must know whether a mutation answers it.
     *
     * @param model the model whose items are answered
     * @return true when it has relations, or fields with narrower rules
     */
    static boolean needsMarks(Model model) {
        return !model.relations().isEmpty() || model.hidesFields();
    }

    private static void add(Set<Feature> features, Feature feature, boolean present) {
        if (present) {
            features.add(feature);
        }
    }
}
