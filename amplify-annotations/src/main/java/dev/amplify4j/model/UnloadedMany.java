package dev.amplify4j.model;

import java.util.List;
import java.util.stream.Stream;

/** A relation of a record that no client fetched. */
enum UnloadedMany implements Many<Object> {
    INSTANCE;

    @SuppressWarnings("unchecked") // it holds no element of any type
    static <T> Many<T> instance() {
        return (Many<T>) (Many<?>) INSTANCE;
    }

    @Override
    public boolean isLoaded() {
        return false;
    }

    @Override
    public List<Object> items() {
        throw notLoaded();
    }

    @Override
    public Stream<Object> stream() {
        throw notLoaded();
    }

    private static IllegalStateException notLoaded() {
        return new IllegalStateException(
                "The relation is not loaded and knows no client: its record was made by hand. Read"
                        + " the record through a client, or query the related model.");
    }

    @Override
    public String toString() {
        return "Many[not loaded]";
    }
}
