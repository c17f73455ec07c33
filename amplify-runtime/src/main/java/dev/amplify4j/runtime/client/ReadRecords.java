package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.AmplifyException;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** The records of an answer. One that cannot be read fails when it is asked for, and the others are there all the same. */
final class ReadRecords<T> extends AbstractList<T> {
    private final List<Supplier<T>> records;

    ReadRecords(List<Supplier<T>> records) {
        this.records = List.copyOf(records);
    }

    /** Reads now, and keeps the record or the failure. */
    static <T> Supplier<T> read(Supplier<T> reader) {
        try {
            T record = reader.get();
            return () -> record;
        } catch (AmplifyException e) {
            return () -> {
                throw e;
            };
        }
    }

    @Override
    public T get(int index) {
        return records.get(index).get();
    }

    @Override
    public int size() {
        return records.size();
    }
}
