package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Condition;
import dev.amplify4j.runtime.Events;
import dev.amplify4j.runtime.OnlyIf;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Query;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a model that offers all of them and has an identifier of one field: what its generated class inherits.
 * Immutable and safe for use by several threads.
 *
 * @param <T> the model's record
 * @param <F> its fields
 * @param <R> its relations
 * @param <E> its fields, as subscriptions filter by them
 * @param <K> its identifier
 * @param <B> the first step of a create
 * @param <C> the last step of a create
 * @param <P> the changes of an update
 */
public abstract class ModelOperations<T, F, R, E, K, B, C extends Step, P extends Step> {
    /** What the operations put into words. */
    protected final ModelClient<T, F, R> client;

    private final E events;
    private final B start;
    private final P unchanged;

    /**
     * Operations through a client.
     *
     * @param client the client
     * @param events the model's fields, as subscriptions filter by them
     * @param start the first step of a create
     * @param unchanged a patch that changes nothing
     */
    protected ModelOperations(ModelClient<T, F, R> client, E events, B start, P unchanged) {
        this.client = client;
        this.events = events;
        this.start = start;
        this.unchanged = unchanged;
    }

    /**
     * Reads one record.
     *
     * @param key its identifier
     * @return the record; empty when there is none
     */
    public Optional<T> get(K key) {
        return client.get(client.key(key));
    }

    /**
     * Reads the first page of records.
     *
     * @return the page
     */
    public Page<T> list() {
        return query().fetch();
    }

    /**
     * Reads the first page of records that meet a condition.
     *
     * @param condition makes the condition of the model's fields
     * @return the page
     */
    public Page<T> list(Function<F, Condition<T>> condition) {
        return query().where(condition).fetch();
    }

    /**
     * Reads the first page of records that meet a condition.
     *
     * @param condition the condition
     * @return the page
     */
    public Page<T> list(Condition<T> condition) {
        return query().where(condition).fetch();
    }

    /**
     * Begins a query of all records.
     *
     * @return a query that has yet to be sent
     */
    public Query<T, F, R> query() {
        return client.query();
    }

    /**
     * Creates a record: required values one after the other, then any others.
     *
     * @param input sets the values
     * @return the record as it is after the write
     */
    public T create(Function<B, C> input) {
        return client.create(input.apply(start));
    }

    /**
     * Changes a record; what the patch leaves out stays as it is.
     *
     * @param key the record's identifier
     * @param patch the changes
     * @return the record as it is after the write
     */
    public T update(K key, UnaryOperator<P> patch) {
        return update(key, patch, null);
    }

    /**
     * Deletes a record.
     *
     * @param key the record's identifier
     * @return the record as it was
     */
    public T delete(K key) {
        return client.delete(client.key(key), null);
    }

    /**
     * Makes writes depend on the record as it is.
     *
     * @param condition makes the condition of the model's fields
     * @return the writes
     */
    public OnlyIf<T, K, P> onlyIf(Function<F, Condition<T>> condition) {
        return onlyIf(condition.apply(client.type().fields()));
    }

    /**
     * Makes writes depend on the record as it is.
     *
     * @param condition the condition
     * @return the writes
     */
    public OnlyIf<T, K, P> onlyIf(Condition<T> condition) {
        return new OnlyIf<>() {
            @Override
            public T update(K key, UnaryOperator<P> patch) {
                return ModelOperations.this.update(key, patch, condition);
            }

            @Override
            public T delete(K key) {
                return client.delete(client.key(key), condition);
            }
        };
    }

    /**
     * Hears of records that are created.
     *
     * @return events that have yet to be subscribed to
     */
    public Events<T, E> onCreate() {
        return client.onCreate(events);
    }

    /**
     * Hears of records that are changed.
     *
     * @return events that have yet to be subscribed to
     */
    public Events<T, E> onUpdate() {
        return client.onUpdate(events);
    }

    /**
     * Hears of records that are deleted.
     *
     * @return events that have yet to be subscribed to
     */
    public Events<T, E> onDelete() {
        return client.onDelete(events);
    }

    private T update(K key, UnaryOperator<P> patch, @Nullable Condition<T> condition) {
        return client.update(client.key(key), patch.apply(unchanged), condition);
    }
}
