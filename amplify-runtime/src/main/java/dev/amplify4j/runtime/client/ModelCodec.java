package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a model, whose relations load through a caller. */
final class ModelCodec<T> extends Codec<T> {
    private final ModelType<T, ?, ?> type;
    private final Caller caller;

    ModelCodec(ModelType<T, ?, ?> type, Caller caller) {
        this.type = type;
        this.caller = caller;
    }

    @Override
    public Object encode(T value) {
        throw new IllegalArgumentException("records of models are read, never sent");
    }

    @Override
    public T decode(Object value) {
        Map<String, @Nullable Object> values = Caller.object(value);
        if (values == null) {
            throw new IllegalArgumentException("the value is no " + type.name());
        }
        return type.read(new Row(type, values, caller));
    }
}
