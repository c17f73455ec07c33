package dev.amplify4j.runtime;

import java.util.List;

/**
 * What a query that is observed gives at one moment.
 *
 * @param items the records that are known, in the server's order; unmodifiable
 * @param isSynced whether they are all; false while the first pages are being read
 * @param <T> the model's record
 */
public record Snapshot<T>(List<T> items, boolean isSynced) {
    /** Copies the list. */
    public Snapshot {
        items = List.copyOf(items);
    }
}
