package dev.amplify4j.processor.emit.resolver;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** How pages were read: each request, and how many items it looked at. */
final class RecordedReads {
    /**
     * A request for a page.
     *
     * @param operation {@code query} or {@code scan}
     * @param scanned how many items DynamoDB read, and charged for
     */
    record Read(String operation, int scanned) {}

    private final List<Read> reads = new ArrayList<>();

    /** The client with an ear on it. */
    DynamoDbClient listenTo(DynamoDbClient client) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, args) -> {
                    try {
                        Object response = method.invoke(client, args);
                        if (response instanceof QueryResponse query) {
                            reads.add(new Read("query", query.scannedCount()));
                        } else if (response instanceof ScanResponse scan) {
                            reads.add(new Read("scan", scan.scannedCount()));
                        }
                        return response;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** What was read since the last call. */
    List<Read> take() {
        List<Read> taken = List.copyOf(reads);
        reads.clear();
        return taken;
    }
}
