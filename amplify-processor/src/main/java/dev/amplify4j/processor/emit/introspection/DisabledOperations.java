package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operations that a model lacks, as {@code {"queries": {"list": null}}}; a whole group that is missing is null itself.
 */
final class DisabledOperations {
    private static final List<ModelOperation> QUERIES = List.of(ModelOperation.GET, ModelOperation.LIST);
    private static final List<ModelOperation> MUTATIONS =
            List.of(ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE);
    private static final List<ModelOperation> SUBSCRIPTIONS =
            List.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE);

    private DisabledOperations() {}

    static Map<String, Object> of(Model model) {
        Map<String, Object> disabled = new LinkedHashMap<>();
        add(disabled, "queries", model, QUERIES);
        add(disabled, "mutations", model, MUTATIONS);
        // The absence of a mutation says already that it has no subscription.
        List<ModelOperation> possible =
                SUBSCRIPTIONS.stream().filter(s -> model.offers(s.mutation())).toList();
        add(disabled, "subscriptions", model, possible);
        return disabled;
    }

    private static void add(Map<String, Object> disabled, String group, Model model, List<ModelOperation> operations) {
        Map<String, @Nullable Object> missing = new LinkedHashMap<>();
        for (ModelOperation operation : operations) {
            if (!model.offers(operation)) {
                missing.put(word(operation), null);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        disabled.put(group, missing.size() == operations.size() ? null : missing);
    }

    private static String word(ModelOperation operation) {
        return switch (operation) {
            case GET -> "get";
            case LIST -> "list";
            case CREATE -> "create";
            case UPDATE -> "update";
            case DELETE -> "delete";
            case ON_CREATE -> "onCreate";
            case ON_UPDATE -> "onUpdate";
            case ON_DELETE -> "onDelete";
        };
    }
}
