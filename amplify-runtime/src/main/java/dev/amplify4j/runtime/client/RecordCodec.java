package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Codec;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records of a custom type.
 *
 * @param <V> the record
 */
public final class RecordCodec<V> extends Codec<V> {
    private final String type;
    private final Function<Row, V> reader;
    private final Function<V, Input> writer;

    /**
     * A custom type.
     *
     * @param type GraphQL name
     * @param reader makes a record of what the server sent
     * @param writer makes an input of a record
     */
    public RecordCodec(String type, Function<Row, V> reader, Function<V, Input> writer) {
        this.type = type;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public Object encode(V value) {
        return writer.apply(value).values();
    }

    @Override
    public V decode(Object value) {
        Map<String, @Nullable Object> values = Caller.object(value);
        if (values == null) {
            throw new IllegalArgumentException("the value is no " + type);
        }
        return reader.apply(new Row(type, values));
    }

    @Override
    public String toString() {
        return type;
    }
}
