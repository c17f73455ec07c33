package dev.amplify4j.sandbox.datasource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** GetItem, PutItem, UpdateItem and DeleteItem. */
final class ItemOperations {
    private final DynamoDbClient client;
    private final String table;

    ItemOperations(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    Outcome get(RequestObject request) {
        request.allow("operation", "key", "consistentRead", "projection");
        Expression projection = Expression.read(request, "projection");
        return Outcome.of(AttributeValues.plain(client.getItem(get -> get.tableName(table)
                        .key(key(request))
                        .consistentRead(request.flag("consistentRead"))
                        .projectionExpression(Expression.textOf(projection))
                        .expressionAttributeNames(Expression.namesOf(projection)))
                .item()));
    }

    Outcome put(RequestObject request) {
        request.allow("operation", "key", "attributeValues", "condition");
        Map<String, AttributeValue> key = key(request);
        RequestObject attributes = request.object("attributeValues");
        Map<String, AttributeValue> item =
                new HashMap<>(attributes == null ? Map.of() : AttributeValues.read(attributes));
        item.putAll(key);
        Condition condition = Condition.read(request);
        try {
            client.putItem(put -> put.tableName(table)
                    .item(item)
                    .conditionExpression(condition.text())
                    .expressionAttributeNames(condition.names())
                    .expressionAttributeValues(condition.values()));
            return Outcome.of(AttributeValues.plain(item));
        } catch (ConditionalCheckFailedException e) {
            Map<String, AttributeValue> current = read(key, condition);
            boolean done = current != null && sameExcept(condition.equalsIgnore(), current, item);
            return done ? Outcome.of(AttributeValues.plain(current)) : rejected(e, current);
        }
    }

    Outcome update(RequestObject request) {
        request.allow("operation", "key", "update", "condition");
        Map<String, AttributeValue> key = key(request);
        Condition condition = Condition.read(request);
        Expression update = Expression.read(request.requiredObject("update"));
        Expression conditionExpression = condition.expression();
        try {
            return Outcome.of(AttributeValues.plain(client.updateItem(change -> change.tableName(table)
                            .key(key)
                            .updateExpression(update.text())
                            .conditionExpression(condition.text())
                            .expressionAttributeNames(Expression.namesOf(update, conditionExpression))
                            .expressionAttributeValues(Expression.valuesOf(update, conditionExpression))
                            .returnValues(ReturnValue.ALL_NEW))
                    .attributes()));
        } catch (ConditionalCheckFailedException e) {
            return rejected(e, read(key, condition));
        }
    }

    Outcome delete(RequestObject request) {
        request.allow("operation", "key", "condition");
        Map<String, AttributeValue> key = key(request);
        Condition condition = Condition.read(request);
        try {
            return Outcome.of(AttributeValues.plain(client.deleteItem(delete -> delete.tableName(table)
                            .key(key)
                            .conditionExpression(condition.text())
                            .expressionAttributeNames(condition.names())
                            .expressionAttributeValues(condition.values())
                            .returnValues(ReturnValue.ALL_OLD))
                    .attributes()));
        } catch (ConditionalCheckFailedException e) {
            Map<String, AttributeValue> current = read(key, condition);
            return current == null ? Outcome.of(null) : rejected(e, current);
        }
    }

    private static Map<String, AttributeValue> key(RequestObject request) {
        return AttributeValues.read(request.requiredObject("key"));
    }

    private @Nullable Map<String, AttributeValue> read(Map<String, AttributeValue> key, Condition condition) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(table).key(key).consistentRead(condition.consistentRead()))
                .item();
        return item == null || item.isEmpty() ? null : item;
    }

    private static Outcome rejected(ConditionalCheckFailedException e, @Nullable Map<String, AttributeValue> current) {
        return new Outcome(
                AttributeValues.plain(current), DynamoDbDataSource.failure(e).error());
    }

    private static boolean sameExcept(
            List<String> ignored, Map<String, AttributeValue> current, Map<String, AttributeValue> wanted) {
        Set<String> names = new HashSet<>(current.keySet());
        names.addAll(wanted.keySet());
        ignored.forEach(names::remove);
        return names.stream()
                .allMatch(name -> current.get(name) != null && current.get(name).equals(wanted.get(name)));
    }
}
