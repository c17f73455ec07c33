package dev.amplify4j.sandbox.datasource;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The condition of a write.
 *
 * @param expression the condition; null when there is none
 * @param equalsIgnore attributes that do not count when a rejected PutItem is compared with what is stored
 * @param consistentRead whether the item is read consistently after a rejection
 * @param returnsItem whether a transaction that is cancelled by it tells the item
 */
record Condition(
        @Nullable Expression expression, List<String> equalsIgnore, boolean consistentRead, boolean returnsItem) {
    private static final Condition NONE = new Condition(null, List.of(), true, true);

    /** The condition of a write in a transaction, which is checked and reported by DynamoDB itself. */
    static Condition readInTransaction(RequestObject item) {
        RequestObject object = item.object("condition");
        if (object == null) {
            return NONE;
        }
        object.allow("expression", "expressionNames", "expressionValues", "returnValuesOnConditionCheckFailure");
        boolean returnsItem = !Boolean.FALSE.equals(object.flag("returnValuesOnConditionCheckFailure"));
        return new Condition(Expression.read(object), List.of(), true, returnsItem);
    }

    static Condition read(RequestObject request) {
        RequestObject object = request.object("condition");
        if (object == null) {
            return NONE;
        }
        object.allow(
                "expression",
                "expressionNames",
                "expressionValues",
                "equalsIgnore",
                "consistentRead",
                "conditionalCheckFailedHandler");
        RequestObject handler = object.object("conditionalCheckFailedHandler");
        if (handler != null && !"Reject".equals(handler.text("strategy"))) {
            throw new InvalidRequestException(
                    "The sandbox supports the strategy 'Reject' only in '" + handler.path() + "'.");
        }
        List<String> ignored = object.members().get("equalsIgnore") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
        boolean consistent = !Boolean.FALSE.equals(object.flag("consistentRead"));
        return new Condition(Expression.read(object), ignored, consistent, true);
    }

    @Nullable
    String text() {
        return Expression.textOf(expression);
    }

    @Nullable
    Map<String, String> names() {
        return Expression.namesOf(expression);
    }

    @Nullable
    Map<String, AttributeValue> values() {
        return Expression.valuesOf(expression);
    }
}
