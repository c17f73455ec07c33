package dev.amplify4j.runtime.client;

import dev.amplify4j.model.Many;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Query;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A relation that came from the server and knows how to load its records. */
final class ClientMany<T> implements Many<T> {
    private final Supplier<? extends Query<T, ?, ?>> query;
    private final @Nullable Page<T> loaded;

    ClientMany(Supplier<? extends Query<T, ?, ?>> query, @Nullable Page<T> loaded) {
        this.query = query;
        this.loaded = loaded;
    }

    @Override
    public boolean isLoaded() {
        return loaded != null;
    }

    @Override
    public List<T> items() {
        return loaded != null ? loaded.items() : query.get().fetch().items();
    }

    @Override
    public Stream<T> stream() {
        return PageIterator.stream(query, loaded);
    }

    @Override
    public String toString() {
        return loaded == null ? "Many[not loaded]" : "Many" + loaded.items();
    }
}
