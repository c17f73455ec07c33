package dev.amplify4j.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Counts the requests that reach DynamoDB, and the capacity units that they consume. Not thread-safe. */
final class MeteredDynamoDb {
    private final DynamoDbClient client;
    private int requests;
    private double units;

    MeteredDynamoDb(DynamoDbClient metered) {
        client = (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, args) -> {
                    boolean request = args != null && args.length == 1 && args[0] instanceof Consumer<?>;
                    try {
                        return request
                                ? counted(method.invoke(metered, asking((Consumer<?>) args[0])))
                                : method.invoke(metered, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The client to hand on. */
    DynamoDbClient client() {
        return client;
    }

    int requests() {
        return requests;
    }

    double units() {
        return units;
    }

    private Object counted(Object response) {
        ConsumedCapacity consumed = consumed(response);
        if (consumed != null) {
            requests++;
            units += consumed.capacityUnits();
        }
        return response;
    }

    private static @Nullable ConsumedCapacity consumed(Object response) {
        if (response instanceof GetItemResponse get) {
            return get.consumedCapacity();
        } else if (response instanceof QueryResponse query) {
            return query.consumedCapacity();
        } else if (response instanceof ScanResponse scan) {
            return scan.consumedCapacity();
        } else if (response instanceof PutItemResponse put) {
            return put.consumedCapacity();
        } else if (response instanceof UpdateItemResponse update) {
            return update.consumedCapacity();
        } else if (response instanceof DeleteItemResponse delete) {
            return delete.consumedCapacity();
        }
        return null;
    }

    /** The same request, which asks what it costs. */
    @SuppressWarnings("unchecked")
    private static Consumer<Object> asking(Consumer<?> request) {
        return builder -> {
            ((Consumer<Object>) request).accept(builder);
            ReturnConsumedCapacity total = ReturnConsumedCapacity.TOTAL;
            if (builder instanceof GetItemRequest.Builder get) {
                get.returnConsumedCapacity(total);
            } else if (builder instanceof QueryRequest.Builder query) {
                query.returnConsumedCapacity(total);
            } else if (builder instanceof ScanRequest.Builder scan) {
                scan.returnConsumedCapacity(total);
            } else if (builder instanceof PutItemRequest.Builder put) {
                put.returnConsumedCapacity(total);
            } else if (builder instanceof UpdateItemRequest.Builder update) {
                update.returnConsumedCapacity(total);
            } else if (builder instanceof DeleteItemRequest.Builder delete) {
                delete.returnConsumedCapacity(total);
            }
        };
    }
}
