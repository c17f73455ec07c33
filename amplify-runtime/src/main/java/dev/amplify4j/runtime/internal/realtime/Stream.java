package dev.amplify4j.runtime.internal.realtime;

import dev.amplify4j.runtime.AmplifyException;
import dev.amplify4j.runtime.GraphQlError;
import dev.amplify4j.runtime.NetworkException;
import dev.amplify4j.runtime.internal.protocol.Errors;
import dev.amplify4j.runtime.internal.protocol.GraphQlRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A subscription of the connection; belongs to the connection's thread. */
final class Stream {
    final Supplier<GraphQlRequest> request;
    final EventSink sink;
    boolean accepted;

    Stream(Supplier<GraphQlRequest> request, EventSink sink) {
        this.request = request;
        this.sink = sink;
    }

    /** Why the server ended it. */
    AmplifyException failure(Map<String, @Nullable Object> payload) {
        List<GraphQlError> errors = Errors.of(payload);
        String operation = request.get().operation();
        return errors.isEmpty()
                ? new NetworkException(operation + " failed: the server ended the subscription.", null)
                : Errors.exception(operation, errors, Map.of());
    }

    /** Why its request could not be made. */
    static AmplifyException failure(RuntimeException e) {
        return e instanceof AmplifyException known
                ? known
                : new NetworkException("Subscribing failed: the credentials could not be had.", e);
    }
}
