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
     * Creates a record.
     *
     * @param created the last step
     * @return the record as it is after the write
     * @throws AmplifyException if the call fails; it is never repeated
     */
    public T create(Step created) {
        return mutate(Operation.CREATE, created.input, null);
    }

    /**
     * Changes a record.
     *
     * @param key its identifier
     * @param patch the changes
     * @param condition what the record must be like; null when it does not matter
     * @return the record as it is after the write
     * @throws AmplifyException if the call fails; it is never repeated
     */
    public T update(Input key, Step patch, @Nullable Condition<T> condition) {
        return mutate(Operation.UPDATE, key.and(patch.input), condition);
    }

    /**
     * Deletes a record.
     *
     * @param key its identifier
     * @param condition what the record must be like; null when it does not matter
     * @return the record as it was
     * @throws AmplifyException if the call fails; it is never repeated
     */
    public T delete(Input key, @Nullable Condition<T> condition) {
        return mutate(Operation.DELETE, key, condition);
    }

    private T mutate(Operation operation, Input input, @Nullable Condition<T> condition) {
        RootField field = type.rootField(operation);
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
     * Reads all records.
     *
     * @return a query that has yet to be sent
     */
    public Query<T, F, R> query() {
        return RecordQuery.of(caller, type, type.rootField(Operation.LIST), Input.EMPTY);
    }

    /**
     * Reads the records that share the first field of their identifier.
     *
     * @param key that field
     * @return a query that has yet to be sent
     */
    public IndexQuery<T, F, R> query(Input key) {
        return index(type.rootField(Operation.LIST), key);
    }

    /**
     * Reads the records that share the first field of their identifier.
     *
     * @param key that field
     * @param sortKey the other fields
     * @param <S> their type
     * @return a query that has yet to be sent
     */
    public <S> KeyedQuery<T, F, R, S> query(Input key, S sortKey) {
        return keyed(type.rootField(Operation.LIST), key, sortKey);
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
     * Hears of records that are created.
     *
     * @param fields the fields by which events are filtered
     * @param <E> their type
     * @return events that have yet to be subscribed to
     */
    public <E> Events<T, E> onCreate(E fields) {
        return events(Operation.ON_CREATE, fields);
    }

    /**
     * Hears of records that are changed.
     *
     * @param fields the fields by which events are filtered
     * @param <E> their type
     * @return events that have yet to be subscribed to
     */
    public <E> Events<T, E> onUpdate(E fields) {
        return events(Operation.ON_UPDATE, fields);
    }

    /**
     * Hears of records that are deleted.
     *
     * @param fields the fields by which events are filtered
     * @param <E> their type
     * @return events that have yet to be subscribed to
     */
    public <E> Events<T, E> onDelete(E fields) {
        return events(Operation.ON_DELETE, fields);
    }

    private <E> Events<T, E> events(Operation operation, E fields) {
        return new ModelEvents<>(caller, type, type.rootField(operation), fields, null);
    }

    /** The identifier of one field, as an input. */
    <K> Input key(K value) {
        return Input.EMPTY.with(type.keyNames().get(0), value);
    }

    ModelType<T, F, R> type() {
        return type;
    }
}
