package dev.amplify4j.sandbox.datasource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Query and Scan, page by page. */
final class PageOperations {
    private static final int MAX_LIMIT = 1000;

    private final DynamoDbClient client;
    private final String table;
    private final PageTokens tokens;

    PageOperations(DynamoDbClient client, String table, PageTokens tokens) {
        this.client = client;
        this.table = table;
        this.tokens = tokens;
    }

    Outcome query(RequestObject request, String asker) {
        request.allow(
                "operation",
                "query",
                "index",
                "nextToken",
                "limit",
                "scanIndexForward",
                "consistentRead",
                "select",
                "filter",
                "projection");
        String scope = scope(request, asker);
        Expression query = Expression.read(request.requiredObject("query"));
        Expression filter = Expression.read(request, "filter");
        Expression projection = Expression.read(request, "projection");
        QueryResponse page = client.query(builder -> builder.tableName(table)
                .indexName(request.text("index"))
                .keyConditionExpression(query.text())
                .filterExpression(Expression.textOf(filter))
                .projectionExpression(Expression.textOf(projection))
                .expressionAttributeNames(Expression.namesOf(query, filter, projection))
                .expressionAttributeValues(Expression.valuesOf(query, filter))
                .limit(limit(request))
                .scanIndexForward(request.flag("scanIndexForward"))
                .consistentRead(request.flag("consistentRead"))
                .select(request.text("select"))
                .exclusiveStartKey(start(request, scope)));
        return Outcome.of(page(scope, page.items(), page.lastEvaluatedKey(), page.scannedCount()));
    }

    Outcome scan(RequestObject request, String asker) {
        request.allow(
                "operation",
                "index",
                "nextToken",
                "limit",
                "consistentRead",
                "select",
                "totalSegments",
                "segment",
                "filter",
                "projection");
        String scope = scope(request, asker);
        Expression filter = Expression.read(request, "filter");
        Expression projection = Expression.read(request, "projection");
        ScanResponse page = client.scan(builder -> builder.tableName(table)
                .indexName(request.text("index"))
                .filterExpression(Expression.textOf(filter))
                .projectionExpression(Expression.textOf(projection))
                .expressionAttributeNames(Expression.namesOf(filter, projection))
                .expressionAttributeValues(Expression.valuesOf(filter))
                .limit(limit(request))
                .consistentRead(request.flag("consistentRead"))
                .select(request.text("select"))
                .totalSegments(request.integer("totalSegments"))
                .segment(request.integer("segment"))
                .exclusiveStartKey(start(request, scope)));
        return Outcome.of(page(scope, page.items(), page.lastEvaluatedKey(), page.scannedCount()));
    }

    private Map<String, @Nullable Object> page(
            String scope,
            List<Map<String, AttributeValue>> items,
            @Nullable Map<String, AttributeValue> lastKey,
            @Nullable Integer scannedCount) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("items", items.stream().map(AttributeValues::plain).toList());
        page.put("nextToken", lastKey == null || lastKey.isEmpty() ? null : tokens.write(lastKey, scope));
        page.put("scannedCount", scannedCount);
        return page;
    }

    private @Nullable Map<String, AttributeValue> start(RequestObject request, String scope) {
        String token = request.text("nextToken");
        return token == null ? null : tokens.read(token, scope);
    }

    /** What a page token is good for: the same asker, and the same items as the query and its filter name them. */
    private String scope(RequestObject request, String asker) {
        Map<?, ?> members = request.members();
        return String.join(
                "\n",
                asker,
                table,
                request.requiredText("operation"),
                Objects.toString(members.get("index"), ""),
                Objects.toString(members.get("query"), ""),
                Objects.toString(members.get("filter"), ""));
    }

    private static @Nullable Integer limit(RequestObject request) {
        Integer limit = request.integer("limit");
        if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
            throw new InvalidRequestException("'$[limit]' must be between 1 and " + MAX_LIMIT + ", not " + limit + ".");
        }
        return limit;
    }
}
