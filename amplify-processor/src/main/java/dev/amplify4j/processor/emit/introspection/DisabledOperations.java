package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.schema.ir.DisabledOperation;
import dev.amplify4j.schema.ir.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model was written to do without, as {@code {"queries": {"list": null}}}; a whole root type is null itself. */
final class DisabledOperations {
    private DisabledOperations() {}

    static Map<String, @Nullable Object> of(Model model) {
        Map<String, @Nullable Object> disabled = new LinkedHashMap<>();
        add(disabled, model, DisabledOperation.QUERIES);
        add(disabled, model, DisabledOperation.MUTATIONS);
        add(disabled, model, DisabledOperation.SUBSCRIPTIONS);
        return disabled;
    }

    private static void add(Map<String, @Nullable Object> disabled, Model model, DisabledOperation whole) {
        if (model.disabled().contains(whole)) {
            disabled.put(word(whole), null);
            return;
        }
        List<DisabledOperation> parts = model.disabled().stream()
                .filter(part -> whole.operations().containsAll(part.operations()))
                .sorted()
                .toList();
        if (!parts.isEmpty()) {
            Map<String, @Nullable Object> missing = new LinkedHashMap<>();
            parts.forEach(part -> missing.put(word(part), null));
            disabled.put(word(whole), missing);
        }
    }

    private static String word(DisabledOperation operation) {
        return switch (operation) {
            case QUERIES -> "queries";
            case MUTATIONS -> "mutations";
            case SUBSCRIPTIONS -> "subscriptions";
            default -> operation.operations().iterator().next().word();
        };
    }
}
