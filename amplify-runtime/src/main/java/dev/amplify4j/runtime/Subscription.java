package dev.amplify4j.runtime;

import java.util.concurrent.CompletionStage;

/** A running subscription. */
public interface Subscription extends AutoCloseable {
    /**
     * Tells how it ends.
     *
     * @return completes when the subscription was closed, exceptionally with an {@link AmplifyException} when the server
     *     ended it
     */
    CompletionStage<Void> ended();

    /** Unsubscribes. Calls after the first do nothing. */
    @Override
    void close();
}
