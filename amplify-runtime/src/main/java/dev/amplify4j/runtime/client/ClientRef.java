package dev.amplify4j.runtime.client;

import dev.amplify4j.model.Ref;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A reference that came from the server and knows how to load its record. */
final class ClientRef<T> implements Ref<T> {
    private final List<Object> keys;
    private final @Nullable T loaded;
    private final Supplier<T> loader;

    ClientRef(List<Object> keys, @Nullable T loaded, Supplier<T> loader) {
        this.keys = keys;
        this.loaded = loaded;
        this.loader = loader;
    }

    @Override
    public List<Object> keys() {
        return keys;
    }

    @Override
    public boolean isLoaded() {
        return loaded != null;
    }

    @Override
    public T get() {
        return loaded != null ? loaded : loader.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ref<?> ref && keys.equals(ref.keys());
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    @Override
    public String toString() {
        return "Ref" + keys;
    }
}
