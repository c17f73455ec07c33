package dev.amplify4j.sandbox.datasource;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An expression of a request with its placeholders.
 *
 * @param text the expression
 * @param names attribute names by placeholder
 * @param values values by placeholder
 */
record Expression(String text, Map<String, String> names, Map<String, AttributeValue> values) {
    static Expression read(RequestObject object) {
        RequestObject names = object.object("expressionNames");
        RequestObject values = object.object("expressionValues");
        return new Expression(
                object.requiredText("expression"),
                names == null ? Map.of() : names.texts(),
                values == null ? Map.of() : AttributeValues.read(values));
    }

    /** Reads a member that has nothing but an expression. */
    static @Nullable Expression read(RequestObject request, String name) {
        RequestObject object = request.object(name);
        if (object == null) {
            return null;
        }
        object.allow("expression", "expressionNames", "expressionValues");
        return read(object);
    }

    /** The text; null for no expression. */
    static @Nullable String textOf(@Nullable Expression expression) {
        return expression == null ? null : expression.text();
    }

    /** The names of several expressions together; null when there are none, as DynamoDB wants it. */
    static @Nullable Map<String, String> namesOf(@Nullable Expression... expressions) {
        Map<String, String> all = new HashMap<>();
        for (Expression expression : expressions) {
            if (expression != null) {
                all.putAll(expression.names());
            }
        }
        return all.isEmpty() ? null : all;
    }

    /** The values of several expressions together; null when there are none, as DynamoDB wants it. */
    static @Nullable Map<String, AttributeValue> valuesOf(@Nullable Expression... expressions) {
        Map<String, AttributeValue> all = new HashMap<>();
        for (Expression expression : expressions) {
            if (expression != null) {
                all.putAll(expression.values());
            }
        }
        return all.isEmpty() ? null : all;
    }
}
