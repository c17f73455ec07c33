package dev.amplify4j.sandbox.datasource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** TransactGetItems and TransactWriteItems: all or nothing, on the data source's own table. */
final class TransactOperations {
    private static final int MAX_ITEMS = 100;

    private final DynamoDbClient client;
    private final String table;

    TransactOperations(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    Outcome get(RequestObject request) {
        List<TransactGetItem> reads = items(request).stream().map(this::read).toList();
        try {
            List<@Nullable Object> items = new ArrayList<>();
            client.transactGetItems(transaction -> transaction.transactItems(reads))
                    .responses()
                    .forEach(response -> items.add(AttributeValues.plain(response.item())));
            return outcome("items", items, null, null);
        } catch (TransactionCanceledException e) {
            return outcome("items", null, e.cancellationReasons(), e);
        }
    }

    private TransactGetItem read(RequestObject item) {
        item.allow("table", "key", "projection");
        TableAccess.require(table, item.requiredText("table"));
        Expression projection = Expression.read(item, "projection");
        return TransactGetItem.builder()
                .get(get -> get.tableName(table)
                        .key(AttributeValues.read(item.requiredObject("key")))
                        .projectionExpression(Expression.textOf(projection))
                        .expressionAttributeNames(Expression.namesOf(projection)))
                .build();
    }

    Outcome write(RequestObject request) {
        List<RequestObject> items = items(request);
        List<TransactWriteItem> writes =
                items.stream().map(item -> TransactWrite.read(table, item)).toList();
        try {
            client.transactWriteItems(transaction -> transaction.transactItems(writes));
            List<@Nullable Object> keys = new ArrayList<>();
            items.forEach(item -> keys.add(AttributeValues.plain(AttributeValues.read(item.requiredObject("key")))));
            return outcome("keys", keys, null, null);
        } catch (TransactionCanceledException e) {
            return outcome("keys", null, e.cancellationReasons(), e);
        }
    }

    private static List<RequestObject> items(RequestObject request) {
        request.allow("operation", "transactItems");
        List<RequestObject> items = request.objects("transactItems");
        if (items.isEmpty() || items.size() > MAX_ITEMS) {
            throw new InvalidRequestException("'$[transactItems]' must have 1 to " + MAX_ITEMS + " elements.");
        }
        return items;
    }

    private static Outcome outcome(
            String name,
            @Nullable List<@Nullable Object> items,
            @Nullable List<CancellationReason> reasons,
            @Nullable TransactionCanceledException failure) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put(name, items);
        result.put(
                "cancellationReasons",
                reasons == null
                        ? null
                        : reasons.stream().map(TransactOperations::reason).toList());
        return new Outcome(
                result,
                failure == null ? null : DynamoDbDataSource.failure(failure).error());
    }

    private static Map<String, @Nullable Object> reason(CancellationReason reason) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        if (reason.hasItem()) {
            result.put("item", AttributeValues.plain(reason.item()));
        }
        String code = reason.code() == null ? "None" : reason.code();
        result.put("type", code.equals("ConditionalCheckFailed") ? "ConditionCheckFailed" : code);
        result.put("message", reason.message() == null ? "None" : reason.message());
        return result;
    }
}
