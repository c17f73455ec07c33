package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.AmplifyException;
import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.Condition;
import dev.amplify4j.runtime.Events;
import dev.amplify4j.runtime.GraphQlException;
import dev.amplify4j.runtime.IndexQuery;
import dev.amplify4j.runtime.KeyedQuery;
import dev.amplify4j.runtime.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a model, as generated code puts them into words. Immutable and safe for use by several threads.
 *
 * @param <T> the model's record
 * @param <F> its fields
 * @param <R> its relations
 */
public final class ModelClient<T, F, R> {
    private final Caller caller;
    private final ModelType<T, F, R> type;

    /**
     * The operations of a model with a client's own options.
     *
     * @param connection the client's connection
     * @param type the model
     */
    public ModelClient(Connection connection, ModelType<T, F, R> type) {
        this(new Caller(connection, CallOptions.DEFAULT), type);
    }

    private ModelClient(Caller caller, ModelType<T, F, R> type) {
        this.caller = caller;
        this.type = type;
    }

    /**
     * The same operations with other options.
     *
     * @param change makes other options of the present ones
     * @return another view of the same client
     */
    public ModelClient<T, F, R> with(UnaryOperator<CallOptions> change) {
        return new ModelClient<>(new Caller(caller.connection(), change.apply(caller.options())), type);
    }

    /**
     * Reads one record.
     *
     * @param key its identifier
     * @return the record; empty when there is none
     * @throws AmplifyException if the call fails
     */
    public Optional<T> get(Input key) {
        return RecordReader.find(caller, type, key);
    }

    /**
     * Writes.
     *
     * @param field the mutation
     * @param input its input
     * @param condition what the record must be like; null when it does not matter
     * @return the record as it is after the write, of a delete as it was before
     * @throws AmplifyException if the call fails; it is never repeated
     */
    public T mutate(RootField field, Input input, @Nullable Condition<T> condition) {
        Input arguments = Input.EMPTY.put("input", input.values());
        if (condition != null) {
            arguments = arguments.put("condition", Filters.ofWrite(condition.expression(), type));
        }
        Document document = Document.of(field, arguments, type.everything());
        Map<String, @Nullable Object> written = Caller.object(caller.call(field, document));
        if (written == null) {
            throw new GraphQlException(
                    field.name() + " answered with no record. Read it to see whether it was written.",
                    List.of(),
                    Map.of());
        }
        return type.read(new Row(type, written, caller));
    }

    /**
     * Reads many records.
     *
     * @param field the query
     * @return a query that has yet to be sent
     */
    public Query<T, F, R> query(RootField field) {
        return RecordQuery.of(caller, type, field, Input.EMPTY);
    }

    /**
     * Reads an index.
     *
     * @param field the query
     * @param key the partition key
     * @return a query that has yet to be sent
     */
    public IndexQuery<T, F, R> index(RootField field, Input key) {
        return RecordQuery.of(caller, type, field, key);
    }

    /**
     * Reads an index or identifier that has a sort key.
     *
     * @param field the query
     * @param key the partition key
     * @param sortKey the sort key
     * @param <S> its type
     * @return a query that has yet to be sent
     */
    public <S> KeyedQuery<T, F, R, S> keyed(RootField field, Input key, S sortKey) {
        return new KeyedRecordQuery<>(RecordQuery.of(caller, type, field, key), sortKey);
    }

    /**
     * Follows a relation to one record.
     *
     * @param key identifier of the record that has the relation
     * @param relation the relation
     * @param <S> record of the other model
     * @return the record; empty when there is none
     * @throws AmplifyException if the call fails
     */
    public <S> Optional<S> relatedOne(Input key, Relation<S, ?, ?> relation) {
        return RecordReader.related(caller, type, key, relation).map(LazyRef.Keyed::record);
    }

    /**
     * Follows a relation to many.
     *
     * @param key identifier of the record that has the relation
     * @param relation the relation
     * @param <S> record of the other model
     * @param <G> its fields
     * @param <Q> its relations
     * @return a query that has yet to be sent
     */
    public <S, G, Q> IndexQuery<S, G, Q> related(Input key, Relation<S, G, Q> relation) {
        return RecordQuery.related(caller, type, key, relation);
    }

    /**
     * Hears of writes.
     *
     * @param field the subscription
     * @param fields the fields by which events are filtered
     * @param <E> their type
     * @return events that have yet to be subscribed to
     */
    public <E> Events<T, E> events(RootField field, E fields) {
        return new ModelEvents<>(caller, type, field, fields, null);
    }
}
