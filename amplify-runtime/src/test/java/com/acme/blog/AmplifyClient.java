package com.acme.blog;

import dev.amplify4j.runtime.client.ClientBuilder;
import dev.amplify4j.runtime.client.Connection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The client of the backend. Immutable and safe for use by several threads.
 */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class AmplifyClient implements AutoCloseable {
    private final Connection connection;

    private AmplifyClient(Connection connection) {
        this.connection = connection;
    }

    /**
     * A client of what amplify_outputs.json names: the file of -Damplify.outputs, of AMPLIFY_OUTPUTS, of the
     * working directory, or of the class path.
     *
     * @return the client
     */
    public static AmplifyClient create() {
        return builder().build();
    }

    /**
     * Begins a client with credentials or an endpoint of its own.
     *
     * @return a builder
     */
    public static ClientBuilder<AmplifyClient> builder() {
        return new ClientBuilder<>(AmplifyClient::new);
    }

    /**
     * The models and their operations.
     *
     * @return the models
     */
    public Models models() {
        return new Models(connection);
    }

    /**
     * The connection to the API, which also takes documents as they are.
     *
     * @return the connection
     */
    public Connection connection() {
        return connection;
    }

    /**
     * Ends all subscriptions.
     */
    @Override
    public void close() {
        connection.close();
    }

    /**
     * The models of the backend.
     */
    public static final class Models {
        private final Connection connection;

        private Models(Connection connection) {
            this.connection = connection;
        }

        /**
         * The operations of {@link Blog}.
         *
         * @return the operations
         */
        public BlogModel blog() {
            return new BlogModel(connection);
        }

        /**
         * The operations of {@link Comment}.
         *
         * @return the operations
         */
        public CommentModel comment() {
            return new CommentModel(connection);
        }
    }
}
