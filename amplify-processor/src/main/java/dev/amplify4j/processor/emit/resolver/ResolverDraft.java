package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Index;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Gathers what a resolver is made of. */
final class ResolverDraft {
    private final String handler;
    private final Map<String, String> functions = new HashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);

    /**
     * Starts a resolver that asks nobody who they are.
     *
     * @param handler name of the handler script
     */
    ResolverDraft(String handler) {
        this.handler = handler;
    }

    /**
     * Starts a resolver.
     *
     * @param handler name of the handler script
     * @param admission whom the field admits
     */
    ResolverDraft(String handler, Admission admission) {
        this(handler);
        functions.putAll(admission.functions());
        features.addAll(admission.features());
    }

    /** Adds literals by name, and lines of the scripts. */
    ResolverDraft with(Map<String, String> moreConstants, Set<Feature> moreFeatures) {
        constants.putAll(moreConstants);
        features.addAll(moreFeatures);
        return this;
    }

    /** Adds the key by which items are found. */
    ResolverDraft with(KeyFacts key) {
        return with(key.constants(), key.features());
    }

    /** Adds the index in which items are found. */
    ResolverDraft with(Index index) {
        return with(Map.of("INDEX", JsLiteral.of(index.name())), Set.of()).with(KeyFacts.of(index));
    }

    /** Adds what is known of the fields that a mutation writes. */
    ResolverDraft with(WriteFacts fields) {
        functions.put("validate", fields.validation());
        return with(fields.constants(), fields.features());
    }

    /** Adds what is known of owners. */
    ResolverDraft with(OwnerFacts owners) {
        functions.putAll(owners.functions());
        return with(owners.constants(), owners.features());
    }

    ResolverCode code() {
        return new ResolverCode(handler, features, functions, constants);
    }
}
