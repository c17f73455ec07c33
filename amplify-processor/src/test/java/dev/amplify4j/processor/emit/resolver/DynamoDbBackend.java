package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.plan.PlanEmitter;
import dev.amplify4j.processor.mutation.EmittedCode;
import dev.amplify4j.sandbox.datasource.DataSources;
import dev.amplify4j.sandbox.datasource.EmbeddedDynamoDb;
import dev.amplify4j.sandbox.datasource.TableSetup;
import dev.amplify4j.sandbox.resolver.GraalResolverEngine;
import dev.amplify4j.sandbox.resolver.Info;
import dev.amplify4j.sandbox.resolver.Invocation;
import dev.amplify4j.sandbox.resolver.Resolution;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import dev.amplify4j.sandbox.resolver.ResolverError;
import dev.amplify4j.sandbox.resolver.SubscriptionFilter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Emitted resolvers and the emitted plan, run by the sandbox's engine on DynamoDB Local. */
final class DynamoDbBackend implements RunningBackend {
    private static final Map<EnvironmentVariable, String> ENVIRONMENT = Map.of(
            EnvironmentVariable.UNAUTHENTICATED_ROLE_ARN, Caller.GUEST_ARN,
            EnvironmentVariable.AUTHENTICATED_ROLE_ARN, Caller.USER_ARN,
            EnvironmentVariable.IDENTITY_POOL_ID, Caller.IDENTITY_POOL);

    private final EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.inMemory();
    private final Plan plan;
    private final Map<String, String> files;
    private final ResolverEngine engine;

    DynamoDbBackend(Backend backend) {
        this(backend, client -> client);
    }

    /** Lets a test listen to what resolvers ask of DynamoDB. */
    DynamoDbBackend(Backend backend, UnaryOperator<DynamoDbClient> listener) {
        plan = plan(backend);
        new TableSetup(client()).apply(plan);
        files = EmittedResolversTest.files(backend);
        engine = new GraalResolverEngine(plan, this::code, DataSources.of(plan, listener.apply(client())), ENVIRONMENT);
    }

    @Override
    public Answer call(Caller caller, String field, Map<String, ?> arguments, @Nullable Object source) {
        Resolver resolver = plan.resolvers().stream()
                .filter(r -> field.equals(r.typeName() + "." + r.fieldName()))
                .findFirst()
                .orElseThrow();
        EmittedCode.called(Stream.concat(
                        resolver.kind() == Resolver.Kind.PIPELINE ? Stream.of(resolver.code()) : Stream.of(),
                        resolver.steps().stream().map(Resolver.Step::code))
                .map(this::code)
                .toList());
        Resolution resolution = engine.resolve(new Invocation(
                resolver,
                new HashMap<>(arguments),
                source,
                caller.type(),
                caller.identity(),
                Map.of(),
                new Info(
                        resolver.fieldName(),
                        resolver.typeName(),
                        "Type",
                        Map.of(),
                        () -> new Info.Selection(List.of("id"), "{ id }"))));
        ResolverError error =
                resolution.errors().isEmpty() ? null : resolution.errors().get(0);
        return new Answer(
                resolution.value(),
                error == null ? null : error.errorType(),
                error == null ? null : error.message(),
                resolution.subscriptionFilter());
    }

    private String code(String path) {
        return Objects.requireNonNull(files.get(path.replace("resolvers/", "")), path);
    }

    @Override
    public boolean delivers(Answer subscription, Map<String, ?> event) {
        return !(subscription.filter() instanceof SubscriptionFilter filter) || filter.matches(event);
    }

    @Override
    public void store(String table, List<Map<String, Object>> items) {
        for (Map<String, AttributeValue> old : scan(table)) {
            client().deleteItem(r -> r.tableName(table).key(Map.of("id", Objects.requireNonNull(old.get("id")))));
        }
        for (Map<String, Object> item : items) {
            client().putItem(r -> r.tableName(table)
                    .item(item.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, e -> attribute(e.getValue())))));
        }
    }

    @Override
    public List<?> stored(String table) {
        return scan(table).stream()
                .map(item ->
                        item.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> plain(e.getValue()))))
                .sorted(Comparator.comparing(item -> String.valueOf(item.get("id"))))
                .toList();
    }

    /** Texts and lists of them as they are, everything else as the SDK writes it. */
    private static Object plain(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case L -> value.l().stream().map(DynamoDbBackend::plain).toList();
            default -> value.toString();
        };
    }

    @Override
    public void close() {
        engine.close();
        dynamoDb.close();
    }

    private List<Map<String, AttributeValue>> scan(String table) {
        return client().scan(r -> r.tableName(table)).items();
    }

    private static AttributeValue attribute(Object value) {
        return value instanceof List<?> list
                ? AttributeValue.fromL(
                        list.stream().map(DynamoDbBackend::attribute).toList())
                : AttributeValue.fromS((String) value);
    }

    private DynamoDbClient client() {
        return dynamoDb.client();
    }

    private static Plan plan(Backend backend) {
        Artifact plan = new PlanEmitter().emit(backend).findFirst().orElseThrow();
        try {
            return PlanJson.read(plan.text());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
