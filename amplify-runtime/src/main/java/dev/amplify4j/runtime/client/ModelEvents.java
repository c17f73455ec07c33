package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.EventCondition;
import dev.amplify4j.runtime.Events;
import dev.amplify4j.runtime.Subscription;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Events of one subscription field. */
final class ModelEvents<T, E> implements Events<T, E> {
    private final Caller caller;
    private final ModelType<T, ?, ?> type;
    private final RootField field;
    private final E fields;
    private final @Nullable EventCondition<T> condition;

    ModelEvents(
            Caller caller, ModelType<T, ?, ?> type, RootField field, E fields, @Nullable EventCondition<T> condition) {
        this.caller = caller;
        this.type = type;
        this.field = field;
        this.fields = fields;
        this.condition = condition;
    }

    @Override
    public Events<T, E> where(Function<? super E, EventCondition<T>> more) {
        return where(more.apply(fields));
    }

    @Override
    public Events<T, E> where(EventCondition<T> more) {
        return new ModelEvents<>(caller, type, field, fields, condition == null ? more : condition.and(more));
    }

    @Override
    public Subscription subscribe(Consumer<? super T> consumer) {
        return source().subscribe(consumer);
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        source().subscribe(subscriber);
    }

    private OperationEvents<T> source() {
        Input arguments =
                condition == null ? Input.EMPTY : Input.EMPTY.put("filter", Filters.of(condition.expression()));
        Document document = Document.of(field, arguments, type.selection(List.of()));
        ModelCodec<T> records = new ModelCodec<>(type, caller);
        return new OperationEvents<>(caller, field, document, row -> records.required(row, field.name()));
    }
}
