package dev.amplify4j.sandbox.datasource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** DynamoDB Local inside this process, without a port and without telemetry. Thread-safe. */
public final class EmbeddedDynamoDb implements AutoCloseable {
    /** The second argument of {@code create}: whether telemetry is off, whatever the environment says. */
    private static final Boolean TELEMETRY_OFF = true;

    private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(5);

    private static final String FILE = "dynamodb.db";

    private final AmazonDynamoDBLocal database;
    private final DynamoDbClient client;

    private EmbeddedDynamoDb(AmazonDynamoDBLocal database) {
        this.database = database;
        this.client = database.dynamoDbClient();
    }

    /**
     * Starts a database that is gone when it is closed.
     *
     * @return the database
     */
    public static EmbeddedDynamoDb inMemory() {
        return new EmbeddedDynamoDb(DynamoDBEmbedded.create(TELEMETRY_OFF));
    }

    /**
     * Starts a database whose data survives.
     *
     * @param directory where the data is; created when it is missing
     * @return the database
     * @throws IOException if the directory cannot be created
     */
    public static EmbeddedDynamoDb in(Path directory) throws IOException {
        Files.createDirectories(directory);
        return new EmbeddedDynamoDb(
                DynamoDBEmbedded.create(directory.resolve(FILE).toFile(), TELEMETRY_OFF));
    }

    /**
     * The client of the database.
     *
     * @return a client that lives as long as this object
     */
    public DynamoDbClient client() {
        return client;
    }

    /**
     * Stops the database. Every write that was answered is on disk by then.
     *
     * <p>A job of DynamoDB Local that builds an index dies when that index is dropped meanwhile, and its shutdown then waits
     * for the dead job without end; hence the limit.
     */
    @Override
    public void close() {
        Thread shutdown = new Thread(
                () -> {
                    client.close();
                    database.shutdown();
                },
                "dynamodb-local-shutdown");
        shutdown.setDaemon(true);
        shutdown.start();
        try {
            shutdown.join(SHUTDOWN_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
