package dev.amplify4j.sandbox.datasource;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.embedded.DDBExceptionMappingInvocationHandler;
import software.amazon.dynamodb.services.local.shared.access.LocalDBAccess;
import software.amazon.dynamodb.services.local.shared.access.LocalDBClient;
import software.amazon.dynamodb.services.local.shared.exceptions.LocalDBAccessException;
import software.amazon.dynamodb.services.local.shared.jobs.JobsRegister;

/** DynamoDB Local inside this process, without a port and without telemetry. Thread-safe. */
public final class EmbeddedDynamoDb implements AutoCloseable {
    /** As many threads change indexes as in DynamoDB Local itself. */
    private static final int JOBS = 10;

    private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(5);

    private static final String FILE = "dynamodb.db";

    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    static {
        logNothing();
        SqliteLibrary.load();
    }

    private final LocalDBClient database;
    private final DynamoDbClient client;

    private EmbeddedDynamoDb(LocalDBAccess tables) {
        this.database = new LocalDBClient(tables, new JobsRegister(Executors.newFixedThreadPool(JOBS), false));
        this.client = withAwsExceptions(database.dynamoDbClient());
    }

    /** DynamoDB Local's own client throws exceptions of its own. */
    private static DynamoDbClient withAwsExceptions(DynamoDbClient client) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                EmbeddedDynamoDb.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException e) {
                        if (e.getCause() instanceof DynamoDBLocalServiceException failure) {
                            DDBExceptionMappingInvocationHandler.handleDynamoDBLocalServiceException(failure);
                        }
                        throw e.getCause();
                    }
                });
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
        // It logs what it does, and with a stack trace what it throws as well.
        SQLITE.setFilter(message -> false);
    }

    /**
     * Starts a database that is gone when it is closed.
     *
     * @return the database
     */
    public static EmbeddedDynamoDb inMemory() {
        return new EmbeddedDynamoDb(new MemoryTables());
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
            return new EmbeddedDynamoDb(new SqliteTables(file.toFile()));
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
