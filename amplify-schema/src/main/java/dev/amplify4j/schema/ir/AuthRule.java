package dev.amplify4j.schema.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An authorization rule as it was written.
 *
 * @param strategy whom it lets in
 * @param mode authorization mode through which they come
 * @param modeWritten whether the rule names the provider itself
 * @param field field that holds owners or groups; null when the strategy has none
 * @param claim identity claim as written; null when the rule names none
 * @param groups static groups
 * @param operations operations as written, in order; empty when the rule names none
 */
public record AuthRule(
        Strategy strategy,
        AuthorizationMode mode,
        boolean modeWritten,
        @Nullable String field,
        @Nullable String claim,
        List<String> groups,
        List<WrittenOperation> operations) {
    /** Copies the lists. */
    public AuthRule {
        groups = List.copyOf(groups);
        operations = List.copyOf(operations);
    }

    /** The operations that a rule may name. */
    public enum WrittenOperation {
        /** Create records. */
        CREATE,
        /** All kinds of reading. */
        READ,
        /** Change records. */
        UPDATE,
        /** Delete records. */
        DELETE,
        /** Read one record. */
        GET,
        /** Read many records. */
        LIST,
        /** Read changes since a time. */
        SYNC,
        /** Subscribe. */
        LISTEN,
        /** Search. */
        SEARCH
    }
}
