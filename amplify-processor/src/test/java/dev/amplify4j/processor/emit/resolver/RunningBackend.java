package dev.amplify4j.processor.emit.resolver;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A backend whose emitted resolvers run. */
interface RunningBackend extends AutoCloseable {
    /**
     * What a field answered.
     *
     * @param value the value; null after an error
     * @param errorType AppSync's error type; null without an error, or when the error has none
     * @param message the error's message; null without an error
     * @param filter the subscription filter; null when none was set
     */
    record Answer(
            @Nullable Object value,
            @Nullable String errorType,
            @Nullable String message,
            @Nullable Object filter) {
        boolean unauthorized() {
            return "Unauthorized".equals(errorType);
        }

        boolean failed() {
            return message != null;
        }

        Map<?, ?> item() {
            return (Map<?, ?>) Objects.requireNonNull(value, "no item: " + this);
        }

        List<String> ids() {
            return items().stream()
                    .map(item -> String.valueOf(((Map<?, ?>) item).get("id")))
                    .toList();
        }

        List<?> items() {
            return (List<?>) Objects.requireNonNull(item().get("items"));
        }
    }

    /** Resolves a root field. */
    default Answer call(Caller caller, String field, Map<String, ?> arguments) {
        return call(caller, field, arguments, null);
    }

    /** Resolves a field, given as {@code Type.field}. */
    Answer call(Caller caller, String field, Map<String, ?> arguments, @Nullable Object source);

    /** Whether an event reaches the subscriber who got this answer. */
    boolean delivers(Answer subscription, Map<String, ?> event);

    /** Stores items as they are, instead of those that were there. */
    void store(String table, List<Map<String, Object>> items);

    /** What is stored. */
    List<?> stored(String table);

    /** The stored item of an id; null when there is none. */
    default @Nullable Map<?, ?> stored(String table, String id) {
        return stored(table).stream()
                .map(item -> (Map<?, ?>) item)
                .filter(item -> id.equals(item.get("id")))
                .findFirst()
                .orElse(null);
    }

    @Override
    void close();
}
