package com.acme.shop;

import dev.amplify4j.runtime.client.ClientBuilder;
import dev.amplify4j.runtime.client.Connection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The client of the backend. Immutable and safe for use by several threads. */
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
     */
    public static AmplifyClient create() {
        return builder().build();
    }

    /** Begins a client with credentials or an endpoint of its own. */
    public static ClientBuilder<AmplifyClient> builder() {
        return new ClientBuilder<AmplifyClient>(AmplifyClient::new);
    }

    /** The models and their operations. */
    public Models models() {
        return new Models(connection);
    }

    /** The connection to the API, which also takes documents as they are. */
    public Connection connection() {
        return connection;
    }

    /** Ends all subscriptions. */
    @java.lang.Override
    public void close() {
        connection.close();
    }

    /** The models of the backend. */
    public static final class Models {
        private final Connection connection;

        private Models(Connection connection) {
            this.connection = connection;
        }

        /** The operations of {@link Invoice}. */
        public InvoiceModel invoice() {
            return new InvoiceModel(connection);
        }

        /** The operations of {@link Item}. */
        public ItemModel item() {
            return new ItemModel(connection);
        }

        /** The operations of {@link Order}. */
        public OrderModel order() {
            return new OrderModel(connection);
        }

        /** The operations of {@link Override}. */
        OverrideModel override() {
            return new OverrideModel(connection);
        }
    }
}
