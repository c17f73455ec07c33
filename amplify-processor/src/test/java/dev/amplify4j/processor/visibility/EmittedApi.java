package dev.amplify4j.processor.visibility;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.processor.emit.plan.PlanEmitter;
import dev.amplify4j.processor.emit.resolver.ResolverEmitter;
import dev.amplify4j.processor.emit.sdl.SdlEmitter;
import dev.amplify4j.sandbox.backend.BackendException;
import dev.amplify4j.sandbox.datasource.DataSources;
import dev.amplify4j.sandbox.datasource.EmbeddedDynamoDb;
import dev.amplify4j.sandbox.datasource.TableSetup;
import dev.amplify4j.sandbox.graphql.GraphQlRequest;
import dev.amplify4j.sandbox.graphql.GraphQlService;
import dev.amplify4j.sandbox.graphql.MalformedRequestException;
import dev.amplify4j.sandbox.graphql.MutationListener;
import dev.amplify4j.sandbox.graphql.Subscription;
import dev.amplify4j.sandbox.graphql.SubscriptionStart;
import dev.amplify4j.sandbox.identity.Caller;
import dev.amplify4j.sandbox.resolver.Effects;
import dev.amplify4j.sandbox.resolver.GraalResolverEngine;
import dev.amplify4j.sandbox.resolver.ResolverRuntime;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.CodeBundle;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** The GraphQL service of a backend: the emitted schema, plan and resolvers, on DynamoDB Local. */
final class EmittedApi implements AutoCloseable {
    private final EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.inMemory();
    private final GraalResolverEngine engine;
    private final GraphQlService service;

    EmittedApi(Backend backend, ResolverRuntime runtime) {
        try {
            Plan plan = PlanJson.read(emitted(new PlanEmitter(), backend));
            Map<String, String> code = CodeBundle.modules(emitted(new ResolverEmitter(), backend));
            new TableSetup(client()).apply(plan);
            engine = new GraalResolverEngine(
                    runtime, plan, code::get, DataSources.of(plan, client()), environment(plan));
            service = new GraphQlService(
                    new dev.amplify4j.sandbox.backend.Backend(
                            plan, emitted(new SdlEmitter(), backend), JsonNodeFactory.instance.objectNode(), code),
                    engine,
                    operation -> {});
        } catch (IOException | BackendException e) {
            throw new AssertionError(e);
        }
    }

    private static String emitted(Emitter emitter, Backend backend) {
        return emitter.emit(backend).findFirst().map(Artifact::text).orElseThrow();
    }

    private static Map<EnvironmentVariable, String> environment(Plan plan) {
        return plan.api().environmentVariables().stream()
                .collect(Collectors.toMap(Function.identity(), variable -> switch (variable.value()) {
                    case IDENTITY_POOL_ID -> RandomCallers.IDENTITY_POOL;
                    case AUTHENTICATED_ROLE_ARN -> RandomCallers.USER_ARN;
                    case UNAUTHENTICATED_ROLE_ARN -> RandomCallers.GUEST_ARN;
                    case FUNCTION_ROLE_ARN -> RandomCallers.FUNCTION_ROLE;
                }));
    }

    /** Executes a query, with the token of the page that it asks for. */
    Map<String, ?> query(Caller caller, String document, @Nullable Object token) {
        return execute(request(caller, document, token == null ? Map.of() : Map.of("token", token)), new ArrayList<>());
    }

    /** Executes a mutation; what subscribers would be told is added to the events. */
    Map<String, ?> mutate(Caller caller, String document, List<Object> events) {
        return execute(request(caller, document, Map.of()), events);
    }

    private Map<String, ?> execute(GraphQlRequest request, List<Object> events) {
        try {
            return service.execute(request, new MutationListener() {
                        @Override
                        public void mutated(String fieldName, Object payload) {
                            events.add(payload);
                        }

                        @Override
                        public void invalidated(Effects.Invalidation invalidation) {
                            throw new AssertionError("nothing here ends subscriptions");
                        }
                    })
                    .body();
        } catch (MalformedRequestException e) {
            throw new AssertionError(request.query(), e);
        }
    }

    SubscriptionStart subscribe(Caller caller, String document) {
        try {
            return service.subscribe(request(caller, document, Map.of()));
        } catch (MalformedRequestException e) {
            throw new AssertionError(document, e);
        }
    }

    /** What a subscriber is told of an event; null when it is not for them. */
    @Nullable
    Map<String, ?> told(Subscription subscription, Object event) {
        return subscription.matches(event) ? service.event(subscription, event) : null;
    }

    private static GraphQlRequest request(Caller caller, String document, Map<String, Object> variables) {
        return new GraphQlRequest(document, variables, null, caller, Map.of());
    }

    /** Stores an item as it is. */
    void store(String table, Map<String, Object> item) {
        client().putItem(r -> r.tableName(table)
                .item(item.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> attribute(e.getValue())))));
    }

    /** Forgets all items of a table. */
    void clear(String table) {
        TableDescription description =
                client().describeTable(r -> r.tableName(table)).table();
        Set<String> key = description.keySchema().stream()
                .map(KeySchemaElement::attributeName)
                .collect(Collectors.toSet());
        for (Map<String, AttributeValue> item :
                client().scan(r -> r.tableName(table)).items()) {
            Map<String, AttributeValue> found = new HashMap<>(item);
            found.keySet().retainAll(key);
            client().deleteItem(r -> r.tableName(table).key(found));
        }
    }

    private static AttributeValue attribute(Object value) {
        return value instanceof List<?> list
                ? AttributeValue.fromL(list.stream().map(EmittedApi::attribute).toList())
                : AttributeValue.fromS((String) value);
    }

    private DynamoDbClient client() {
        return dynamoDb.client();
    }

    @Override
    public void close() {
        engine.close();
        dynamoDb.close();
    }
}
