package dev.amplify4j.sandbox.datasource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import software.amazon.dynamodb.services.local.shared.exceptions.LocalDBAccessException;

/** DynamoDB Local inside this process, without a port and without telemetry. Thread-safe. */
public final class EmbeddedDynamoDb implements AutoCloseable {
    /** The second argument of {@code create}: whether telemetry is off, whatever the environment says. */
    private static final Boolean TELEMETRY_OFF = true;

    private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(5);

    private static final String FILE = "dynamodb.db";

    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    static {
        logNothing();
    }

    private final AmazonDynamoDBLocal database;
    private final DynamoDbClient client;

    private EmbeddedDynamoDb(AmazonDynamoDBLocal database) {
        this.database = database;
        this.client = database.dynamoDbClient();
    }

    /**
     * DynamoDB Local logs by Log4j's API. Where nothing implements it, as in a process of the sandbox's own, Log4j would log to
     * the console and say that it does; the full implementation, which logged nothing either, is a tenth of all classes at start.
     */
    private static void logNothing() {
        if (EmbeddedDynamoDb.class.getResource("/META-INF/services/org.apache.logging.log4j.spi.Provider") == null) {
            System.setProperty(
                    "log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
            System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        }
        // It logs with a stack trace what it throws as well. DynamoDB Local sets its level, but no filter.
        SQLITE.setFilter(message -> false);
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
     * @throws IOException if the directory cannot be created, or the data in it cannot be read
     */
    public static EmbeddedDynamoDb in(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(FILE);
        try {
            return new EmbeddedDynamoDb(DynamoDBEmbedded.create(file.toFile(), TELEMETRY_OFF));
        } catch (LocalDBAccessException e) {
            throw new IOException(
                    file
                            + " is damaged or cannot be read, and was left as it is; move it aside, or name another directory ("
                            + e.getMessage() + ")",
                    e);
        }
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
