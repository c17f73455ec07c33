package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Query;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Goes through records page after page; asks for a page when the one before it is used up. */
final class PageIterator<T> implements Iterator<T> {
    private final Supplier<? extends Query<T, ?, ?>> query;
    private @Nullable Page<T> page;
    private Iterator<T> records;

    private PageIterator(Supplier<? extends Query<T, ?, ?>> query, @Nullable Page<T> first) {
        this.query = query;
        this.page = first;
        this.records =
                first == null ? Collections.emptyIterator() : first.items().iterator();
    }

    /** The records of a query; with a first page that is already there. */
    static <T> Stream<T> stream(Supplier<? extends Query<T, ?, ?>> query, @Nullable Page<T> first) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(new PageIterator<>(query, first), characteristics),
                characteristics,
                false);
    }

    @Override
    public boolean hasNext() {
        while (!records.hasNext()) {
            Page<T> before = page;
            if (before == null) {
                page = query.get().fetch();
            } else if (before.nextToken().isPresent()) {
                page = query.get().nextToken(before.nextToken().get()).fetch();
            } else {
                return false;
            }
            records = page.items().iterator();
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return records.next();
    }
}
