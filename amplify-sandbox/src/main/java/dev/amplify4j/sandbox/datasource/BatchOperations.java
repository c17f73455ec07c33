package dev.amplify4j.sandbox.datasource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** BatchGetItem, BatchPutItem and BatchDeleteItem: on the data source's own table, which is all that its role reaches. */
final class BatchOperations {
    private static final int MAX_READS = 100;
    private static final int MAX_WRITES = 25;

    private final DynamoDbClient client;
    private final String table;

    BatchOperations(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Items in the order of their keys, null for each that is missing. */
    Outcome get(RequestObject request) {
        RequestObject tables = tables(request);
        Object given = tables.members().get(table);
        RequestObject options = given instanceof List<?>
                ? new RequestObject(tables.path(), Map.of("keys", given))
                : RequestObject.of(tables.path() + "[" + table + "]", given);
        options.allow("keys", "consistentRead", "projection");
        List<Map<String, AttributeValue>> keys = items(options, "keys", MAX_READS);
        Expression projection = Expression.read(options, "projection");
        BatchGetItemResponse response = client.batchGetItem(batch -> batch.requestItems(Map.of(
                table,
                KeysAndAttributes.builder()
                        .keys(keys)
                        .consistentRead(options.flag("consistentRead"))
                        .projectionExpression(Expression.textOf(projection))
                        .expressionAttributeNames(Expression.namesOf(projection))
                        .build())));
        List<Map<String, AttributeValue>> found = response.responses().getOrDefault(table, List.of());
        List<@Nullable Object> data = new ArrayList<>();
        for (Map<String, AttributeValue> key : keys) {
            data.add(found.stream()
                    .filter(item -> item.entrySet().containsAll(key.entrySet()))
                    .findFirst()
                    .map(AttributeValues::plain)
                    .orElse(null));
        }
        KeysAndAttributes unprocessed = response.unprocessedKeys().get(table);
        return outcome("unprocessedKeys", data, unprocessed == null ? List.of() : unprocessed.keys());
    }

    Outcome put(RequestObject request) {
        List<Map<String, AttributeValue>> items = items(tables(request), table, MAX_WRITES);
        List<WriteRequest> writes = items.stream()
                .map(item ->
                        WriteRequest.builder().putRequest(put -> put.item(item)).build())
                .toList();
        return written(
                "unprocessedItems", items, client.batchWriteItem(batch -> batch.requestItems(Map.of(table, writes))));
    }

    Outcome delete(RequestObject request) {
        List<Map<String, AttributeValue>> keys = items(tables(request), table, MAX_WRITES);
        List<WriteRequest> writes = keys.stream()
                .map(key -> WriteRequest.builder()
                        .deleteRequest(delete -> delete.key(key))
                        .build())
                .toList();
        return written(
                "unprocessedKeys", keys, client.batchWriteItem(batch -> batch.requestItems(Map.of(table, writes))));
    }

    private Outcome written(String rest, List<Map<String, AttributeValue>> given, BatchWriteItemResponse response) {
        List<Map<String, AttributeValue>> unprocessed =
                response.unprocessedItems().getOrDefault(table, List.of()).stream()
                        .map(write -> write.putRequest() != null
                                ? write.putRequest().item()
                                : write.deleteRequest().key())
                        .toList();
        return outcome(rest, plain(given), unprocessed);
    }

    private RequestObject tables(RequestObject request) {
        request.allow("operation", "tables");
        RequestObject tables = request.requiredObject("tables");
        for (Object name : tables.members().keySet()) {
            TableAccess.require(table, String.valueOf(name));
        }
        return tables;
    }

    private static List<Map<String, AttributeValue>> items(RequestObject object, String name, int limit) {
        List<Map<String, AttributeValue>> items =
                object.objects(name).stream().map(AttributeValues::read).toList();
        if (items.isEmpty() || items.size() > limit) {
            throw new InvalidRequestException(
                    "'" + object.path() + "[" + name + "]' must have 1 to " + limit + " elements.");
        }
        return items;
    }

    private Outcome outcome(String rest, List<@Nullable Object> data, List<Map<String, AttributeValue>> unprocessed) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("data", Map.of(table, data));
        result.put(rest, Map.of(table, plain(unprocessed)));
        return Outcome.of(result);
    }

    private static List<@Nullable Object> plain(List<Map<String, AttributeValue>> items) {
        List<@Nullable Object> result = new ArrayList<>();
        items.forEach(item -> result.add(AttributeValues.plain(item)));
        return result;
    }
}
