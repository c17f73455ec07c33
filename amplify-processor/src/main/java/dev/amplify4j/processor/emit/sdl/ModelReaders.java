package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reads pages of a model: its list query, its index queries, has-many relations of any model. */
final class ModelReaders {
    private final Set<String> targets;

    ModelReaders(Backend backend) {
        targets = backend.models().stream()
                .flatMap(model -> model.relations().stream())
                .filter(relation -> relation.kind() == Relation.Kind.HAS_MANY)
                .map(Relation::target)
                .collect(Collectors.toSet());
    }

    /** Whether some field answers pages of the model, and so takes its filter. */
    boolean hasPages(Model model) {
        return model.offers(ModelOperation.LIST) || hasIndexQuery(model) || isManyTarget(model);
    }

    /** Whether the query of some index answers pages of the model. */
    boolean hasIndexQuery(Model model) {
        return model.indexes().stream().anyMatch(index -> index.queryField() != null);
    }

    /** Whether a has-many relation answers pages of the model. */
    boolean isManyTarget(Model model) {
        return targets.contains(model.name());
    }
}
