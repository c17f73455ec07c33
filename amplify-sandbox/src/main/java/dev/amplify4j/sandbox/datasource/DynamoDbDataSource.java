package dev.amplify4j.sandbox.datasource;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.dynamodb.services.local.shared.exceptions.LocalDBAccessException;

/** A DynamoDB table as AppSync's data source: one request of a resolver is one operation on it. */
final class DynamoDbDataSource implements DataSourceClient {
    private static final System.Logger LOGGER = System.getLogger(DynamoDbDataSource.class.getName());

    private final ItemOperations items;
    private final PageOperations pages;
    private final BatchOperations batches;
    private final TransactOperations transactions;

    DynamoDbDataSource(DynamoDbClient client, String table, PageTokens tokens) {
        this.items = new ItemOperations(client, table);
        this.pages = new PageOperations(client, table, tokens);
        this.batches = new BatchOperations(client, table);
        this.transactions = new TransactOperations(client, table);
    }

    @Override
    public Outcome execute(@Nullable Object request, String asker) {
        RequestObject object = RequestObject.of("$", request);
        try {
            return switch (object.requiredText("operation")) {
                case "GetItem" -> items.get(object);
                case "PutItem" -> items.put(object);
                case "UpdateItem" -> items.update(object);
                case "DeleteItem" -> items.delete(object);
                case "Query" -> pages.query(object, asker);
                case "Scan" -> pages.scan(object, asker);
                case "BatchGetItem" -> batches.get(object);
                case "BatchPutItem" -> batches.put(object);
                case "BatchDeleteItem" -> batches.delete(object);
                case "TransactGetItems" -> transactions.get(object);
                case "TransactWriteItems" -> transactions.write(object);
                case "Sync" ->
                    throw new InvalidRequestException(
                            "Unsupported operation 'Sync'. It needs a versioned data source, and those of models are not"
                                    + " versioned: use 'Query' or 'Scan'.");
                default ->
                    throw new InvalidRequestException(
                            "Unknown DynamoDB operation '" + object.requiredText("operation") + "'.");
            };
        } catch (SdkException e) {
            return failure(e);
        } catch (LocalDBAccessException e) {
            LOGGER.log(System.Logger.Level.ERROR, "The database failed", e);
            return Outcome.failed(
                    "DynamoDB:InternalServerErrorException",
                    "The sandbox's database failed, for example because its disk is full: " + e.getMessage());
        }
    }

    /** A failed call as AppSync words it. */
    static Outcome failure(SdkException e) {
        String type = "DynamoDB:" + e.getClass().getSimpleName();
        if (!(e instanceof DynamoDbException failure)) {
            return Outcome.failed(type, e.getMessage());
        }
        AwsErrorDetails details = failure.awsErrorDetails();
        String message = details == null || details.errorMessage() == null ? e.getMessage() : details.errorMessage();
        // DynamoDB Local inside the process gives no id; AppSync's message always has one.
        String requestId = failure.requestId() == null ? UUID.randomUUID().toString() : failure.requestId();
        return Outcome.failed(
                type,
                message + " (Service: DynamoDb, Status Code: " + failure.statusCode() + ", Request ID: "
                        + requestId.toUpperCase(Locale.ROOT) + ")");
    }
}
