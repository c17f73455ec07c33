package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.Codec;
import dev.amplify4j.runtime.EventSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Calls custom operations. Immutable and safe for use by several threads. */
public final class OperationClient {
    private final Caller caller;

    /**
     * A client of a connection.
     *
     * @param connection the connection
     */
    public OperationClient(Connection connection) {
        this(new Caller(connection, CallOptions.DEFAULT));
    }

    private OperationClient(Caller caller) {
        this.caller = caller;
    }

    /**
     * The same client with other options.
     *
     * @param options makes other options of the present ones
     * @return another view
     */
    public OperationClient with(UnaryOperator<CallOptions> options) {
        return new OperationClient(new Caller(caller.connection(), options.apply(caller.options())));
    }

    /**
     * Calls a query or mutation.
     *
     * @param field the operation
     * @param arguments its arguments
     * @param selection what is selected of the answer; empty when it is no object
     * @return the answer, under the name of the operation
     * @throws dev.amplify4j.runtime.AmplifyException if the call fails
     */
    public Row call(RootField field, Input arguments, String selection) {
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put(field.name(), caller.call(field, Document.of(field, arguments, selection)));
        return new Row(field.operation(), data);
    }

    /**
     * Hears of a custom subscription.
     *
     * @param field the subscription
     * @param arguments its arguments
     * @param selection what is selected of events; empty when they are no objects
     * @param reader reads an event, which stands under the name of the subscription
     * @param <T> what events carry
     * @return events that have yet to be subscribed to
     */
    public <T> EventSource<T> events(RootField field, Input arguments, String selection, Function<Row, T> reader) {
        return new OperationEvents<>(caller, field, Document.of(field, arguments, selection), reader);
    }

    /**
     * What reads records of a model.
     *
     * @param type the model
     * @param <T> its record
     * @return a codec of records whose relations load through this client
     */
    public <T> Codec<T> records(ModelType<T, ?, ?> type) {
        return new ModelCodec<>(type, caller);
    }
}
