package dev.amplify4j.sandbox.datasource;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * One write of a transaction, or a check.
 *
 * @param table the table
 * @param item what the resolver asked for
 * @param key key of the item
 * @param condition what must hold
 */
record TransactWrite(String table, RequestObject item, Map<String, AttributeValue> key, Condition condition) {
    /**
     * Reads a write.
     *
     * @throws InvalidRequestException if it is none, or one on another table
     */
    static TransactWriteItem read(String table, RequestObject item) {
        item.allow("table", "operation", "key", "attributeValues", "update", "condition");
        TableAccess.require(table, item.requiredText("table"));
        TransactWrite write = new TransactWrite(
                table, item, AttributeValues.read(item.requiredObject("key")), Condition.readInTransaction(item));
        String operation = item.requiredText("operation");
        return switch (operation) {
            case "PutItem" -> write.put();
            case "UpdateItem" -> write.update();
            case "DeleteItem" -> write.delete();
            case "ConditionCheck" -> write.check();
            default -> throw new InvalidRequestException("Unknown operation '" + operation + "' in a transaction.");
        };
    }

    private TransactWriteItem put() {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(attributesWithKey())
                        .conditionExpression(condition.text())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values())
                        .returnValuesOnConditionCheckFailure(onFailure()))
                .build();
    }

    private TransactWriteItem update() {
        Expression change = Expression.read(item.requiredObject("update"));
        Expression check = condition.expression();
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(key)
                        .updateExpression(change.text())
                        .conditionExpression(condition.text())
                        .expressionAttributeNames(Expression.namesOf(change, check))
                        .expressionAttributeValues(Expression.valuesOf(change, check))
                        .returnValuesOnConditionCheckFailure(onFailure()))
                .build();
    }

    private TransactWriteItem delete() {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(table)
                        .key(key)
                        .conditionExpression(condition.text())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values())
                        .returnValuesOnConditionCheckFailure(onFailure()))
                .build();
    }

    private TransactWriteItem check() {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table)
                        .key(key)
                        .conditionExpression(condition.text())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values())
                        .returnValuesOnConditionCheckFailure(onFailure()))
                .build();
    }

    private ReturnValuesOnConditionCheckFailure onFailure() {
        return condition.returnsItem()
                ? ReturnValuesOnConditionCheckFailure.ALL_OLD
                : ReturnValuesOnConditionCheckFailure.NONE;
    }

    private Map<String, AttributeValue> attributesWithKey() {
        RequestObject attributes = item.object("attributeValues");
        Map<String, AttributeValue> all =
                new HashMap<>(attributes == null ? Map.of() : AttributeValues.read(attributes));
        all.putAll(key);
        return all;
    }
}
