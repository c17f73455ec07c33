package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import java.util.List;

/** Who reads pages of a model: its list query, its index queries, has-many relations of any model. */
record ModelReaders(Backend backend) {
    /** Whether some field answers pages of the model, and so takes its filter. */
    boolean hasPages(Model model) {
        return model.offers(ModelOperation.LIST)
                || model.indexes().stream().anyMatch(i -> i.queryField() != null)
                || !parents(model).isEmpty();
    }

    /** The models with a has-many relation to a model, once per relation. */
    List<Model> parents(Model model) {
        return backend.models().stream()
                .flatMap(parent -> parent.relations().stream()
                        .filter(r -> r.kind() == Relation.Kind.HAS_MANY)
                        .filter(r -> r.target().equals(model.name()))
                        .map(r -> parent))
                .toList();
    }
}
