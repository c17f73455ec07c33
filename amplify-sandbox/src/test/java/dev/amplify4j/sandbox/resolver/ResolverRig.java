package dev.amplify4j.sandbox.resolver;

import dev.amplify4j.sandbox.datasource.DataSources;
import dev.amplify4j.sandbox.datasource.EmbeddedDynamoDb;
import dev.amplify4j.sandbox.datasource.TableSetup;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An engine on a table {@code Todo} with an index by list, for code written in a test. */
final class ResolverRig implements AutoCloseable {
    static final String UTILS = "import { util, extensions, runtime } from '@aws-appsync/utils';\n";

    private final EmbeddedDynamoDb database = EmbeddedDynamoDb.inMemory();
    private final Map<String, String> code = new HashMap<>();
    private final List<Resolver> resolvers = new ArrayList<>();
    private @Nullable GraalResolverEngine engine;

    /** A unit resolver on the table. */
    ResolverRig unit(String typeName, String fieldName, String js) {
        return add(Resolver.unit(typeName, fieldName, file(fieldName, js), "TodoTable", List.of()));
    }

    /** A unit resolver without a data source. */
    ResolverRig none(String typeName, String fieldName, String js) {
        return add(Resolver.unit(typeName, fieldName, file(fieldName, js), DataSource.None.NAME, List.of()));
    }

    /** A pipeline of functions without a data source. */
    ResolverRig pipeline(String typeName, String fieldName, String js, String... functions) {
        List<Resolver.Step> steps = new ArrayList<>();
        for (int i = 0; i < functions.length; i++) {
            String name = fieldName + i;
            steps.add(new Resolver.Step(name, file(name, functions[i]), DataSource.None.NAME, List.of()));
        }
        return add(new Resolver(typeName, fieldName, Resolver.Kind.PIPELINE, file(fieldName, js), steps));
    }

    private ResolverRig add(Resolver resolver) {
        resolvers.add(resolver);
        return this;
    }

    private String file(String name, String js) {
        String path = "resolvers/" + name + ".js";
        code.put(path, js);
        return path;
    }

    ResolverRig start() {
        KeyAttribute id = new KeyAttribute("id", KeyAttribute.Type.S);
        KeyAttribute list = new KeyAttribute("listId", KeyAttribute.Type.S);
        GlobalSecondaryIndex byList = new GlobalSecondaryIndex(
                "byList", new KeySchema(list, id), GlobalSecondaryIndex.ProjectionType.ALL, List.of());
        Plan plan = new Plan(
                Plan.FORMAT_VERSION,
                new Api("test", AuthenticationType.API_KEY, List.of(), 7, List.of()),
                List.of(new Table("Todo", new KeySchema(id, null), List.of(byList))),
                List.of(new DataSource.None(DataSource.None.NAME), new DataSource.DynamoDb("TodoTable", "Todo")),
                resolvers,
                List.of());
        new TableSetup(database.client()).apply(plan);
        engine = new GraalResolverEngine(
                plan,
                path -> String.valueOf(code.get(path)),
                DataSources.of(plan, database.client()),
                Map.of(EnvironmentVariable.IDENTITY_POOL_ID, "eu-west-1:pool"));
        return this;
    }

    GraalResolverEngine engine() {
        if (engine == null) {
            throw new IllegalStateException("not started");
        }
        return engine;
    }

    Resolution call(String fieldName, Map<String, Object> arguments) {
        return call(fieldName, arguments, null, null);
    }

    Resolution call(
            String fieldName,
            Map<String, Object> arguments,
            @Nullable Object source,
            @Nullable Map<String, Object> identity) {
        Resolver resolver = resolvers.stream()
                .filter(candidate -> candidate.fieldName().equals(fieldName))
                .findFirst()
                .orElseThrow();
        return engine().resolve(new Invocation(
                resolver,
                arguments,
                source,
                identity == null ? AuthenticationType.API_KEY : AuthenticationType.AMAZON_COGNITO_USER_POOLS,
                identity,
                Map.of("x-a", List.of("1"), "x-b", List.of("1", "2"), "cookie", List.of("secret")),
                new Info(
                        fieldName,
                        resolver.typeName(),
                        "Todo",
                        Map.of("v", 1),
                        () -> new Info.Selection(List.of("id", "author/name"), "{ id author { name } }"))));
    }

    /** The value of an expression, which may use {@code ctx}. */
    static @Nullable Object evaluate(String expression) {
        try (ResolverRig rig = new ResolverRig()
                .none("Query", "it", handlers("return { payload: null };", "return " + expression + ";"))
                .start()) {
            Resolution resolution = rig.call("it", Map.of("a", 1));
            if (!resolution.errors().isEmpty()) {
                throw new AssertionError(resolution.errors());
            }
            return resolution.value();
        }
    }

    /** A module with two handlers. */
    static String handlers(String request, String response) {
        return UTILS + "export function request(ctx) { " + request + " }\nexport function response(ctx) { " + response
                + " }\n";
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
        database.close();
    }
}
