package dev.amplify4j.runtime.client;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.GraphQlException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A reference to the record that holds this one's key: which it is, is known when it is read. */
final class LazyRef<T> implements Ref<T> {
    private final Supplier<Optional<Keyed<T>>> loader;

    /** A record and its identifier. */
    record Keyed<T>(List<Object> keys, T record) {}

    LazyRef(Supplier<Optional<Keyed<T>>> loader) {
        this.loader = loader;
    }

    /** Reads the record, for its identifier is not known otherwise. */
    @Override
    public List<Object> keys() {
        return load().keys();
    }

    @Override
    public boolean isLoaded() {
        return false;
    }

    @Override
    public T get() {
        return load().record();
    }

    private Keyed<T> load() {
        return loader.get()
                .orElseThrow(() -> new GraphQlException(
                        "The relation leads to no record, or to one that the caller may not read. Use the relation's"
                                + " method on the model's operations, which answers with an Optional.",
                        List.of(),
                        Map.of()));
    }

    @Override
    public String toString() {
        return "Ref[not loaded]";
    }
}
