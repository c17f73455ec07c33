package dev.amplify4j.processor.emit.resolver;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The expressions of all requests that reach DynamoDB. */
final class RecordedExpressions {
    private final List<String> texts = new ArrayList<>();

    /** The client with an ear on it. */
    DynamoDbClient listenTo(DynamoDbClient client) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, args) -> {
                    if (args != null && args.length == 1 && args[0] instanceof Consumer<?> change) {
                        expressions(method.getName(), change)
                                .filter(Objects::nonNull)
                                .forEach(texts::add);
                    }
                    try {
                        return method.invoke(client, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The texts since the last call. */
    List<String> take() {
        List<String> taken = List.copyOf(texts);
        texts.clear();
        return taken;
    }

    private static Stream<@Nullable String> expressions(String operation, Consumer<?> change) {
        return switch (operation) {
            case "scan" ->
                Stream.of(changed(ScanRequest.builder(), change).build().filterExpression());
            case "query" -> {
                QueryRequest query = changed(QueryRequest.builder(), change).build();
                yield Stream.of(query.keyConditionExpression(), query.filterExpression());
            }
            case "putItem" ->
                Stream.of(changed(PutItemRequest.builder(), change).build().conditionExpression());
            case "deleteItem" ->
                Stream.of(changed(DeleteItemRequest.builder(), change).build().conditionExpression());
            case "updateItem" -> {
                UpdateItemRequest update =
                        changed(UpdateItemRequest.builder(), change).build();
                yield Stream.of(update.updateExpression(), update.conditionExpression());
            }
            default -> Stream.of();
        };
    }

    @SuppressWarnings("unchecked")
    private static <B> B changed(B builder, Consumer<?> change) {
        ((Consumer<B>) change).accept(builder);
        return builder;
    }
}
