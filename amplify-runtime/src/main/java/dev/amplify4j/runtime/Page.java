package dev.amplify4j.runtime;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of records. A page may be empty while {@link #hasNext()} is true: AppSync's {@code limit} counts what is
 * read, before conditions are applied.
 *
 * @param <T> the model's record
 */
public final class Page<T> {
    private final List<T> items;
    private final @Nullable String nextToken;

    /**
     * A page.
     *
     * @param items the records; the list is not copied
     * @param nextToken where the next page begins; null when this is the last
     */
    public Page(List<T> items, @Nullable String nextToken) {
        this.items = Collections.unmodifiableList(items);
        this.nextToken = nextToken;
    }

    /**
     * The records.
     *
     * @return records in the server's order, unmodifiable
     */
    public List<T> items() {
        return items;
    }

    /**
     * Where the next page begins.
     *
     * @return a token for {@link Query#nextToken}; empty when this is the last page
     */
    public Optional<String> nextToken() {
        return Optional.ofNullable(nextToken);
    }

    /**
     * Whether there is another page.
     *
     * @return true when {@link #nextToken()} has a value
     */
    public boolean hasNext() {
        return nextToken != null;
    }

    @Override
    public String toString() {
        return "Page[items=" + items.size() + ", hasNext=" + hasNext() + "]";
    }
}
