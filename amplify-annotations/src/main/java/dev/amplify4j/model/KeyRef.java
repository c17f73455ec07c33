package dev.amplify4j.model;

import java.util.List;

/** A reference that is nothing but its key. */
record KeyRef<T>(List<Object> keys) implements Ref<T> {
    @Override
    public boolean isLoaded() {
        return false;
    }

    @Override
    public T get() {
        throw new IllegalStateException("Ref " + keys
                + " is not loaded and knows no client: it was made with Ref.of. Read the record through a client, or call"
                + " get on the model's operations.");
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
