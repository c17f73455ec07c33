package dev.amplify4j.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.amplify4j.sandbox.datasource.DataSources;
import dev.amplify4j.sandbox.datasource.EmbeddedDynamoDb;
import dev.amplify4j.sandbox.datasource.TableSetup;
import dev.amplify4j.sandbox.resolver.GraalResolverEngine;
import dev.amplify4j.sandbox.resolver.Info;
import dev.amplify4j.sandbox.resolver.Invocation;
import dev.amplify4j.sandbox.resolver.Resolution;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.CodeBundle;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an operation on the blog costs in one process: its resolver and DynamoDB Local in memory, without HTTP and GraphQL.
 *
 * <p>Beside it, the same requests as the official templates send them: what these cost without any resolver.
 *
 * <pre>{@code
 * java -cp <benchmarks and the sandbox> dev.amplify4j.benchmarks.ResolverCost <class folder of the blog> <calls>
 * }</pre>
 */
public final class ResolverCost implements AutoCloseable {
    private static final String SUB = "11111111-0000-4000-8000-000000000001";
    private static final Map<String, Object> ALICE =
            Map.of("sub", SUB, "username", "alice", "claims", Map.of("sub", SUB, "username", "alice"));
    private static final String TABLE = "Blog";
    private static final int STORED = 1_000;

    private final EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.inMemory();
    private final MeteredDynamoDb meter = new MeteredDynamoDb(dynamoDb.client());
    private final Plan plan;
    private final ResolverEngine engine;
    private final int calls;

    private ResolverCost(Path classes, int calls) throws IOException {
        this.calls = calls;
        plan = PlanJson.read(Files.readString(classes.resolve(Plan.RESOURCE)));
        new TableSetup(dynamoDb.client()).apply(plan);
        Map<EnvironmentVariable, String> environment = plan.api().environmentVariables().stream()
                .collect(Collectors.toMap(Function.identity(), variable -> "none"));
        Map<String, String> code = CodeBundle.modules(Files.readString(classes.resolve(CodeBundle.RESOURCE)));
        engine = new GraalResolverEngine(
                plan,
                path -> Objects.requireNonNull(code.get(path), path),
                DataSources.of(plan, meter.client()),
                environment);
    }

    /**
     * Measures and prints a table.
     *
     * @param args class folder of the blog, and how often each operation is called
     * @throws IOException if the folder has no plan
     */
    public static void main(String[] args) throws IOException {
        try (ResolverCost cost = new ResolverCost(Path.of(args[0]), Integer.parseInt(args[1]))) {
            cost.measureAll();
        }
    }

    private void measureAll() {
        for (int i = 0; i < STORED; i++) {
            call("Mutation", "createBlog", Map.of("input", blog("stored" + i)));
        }
        System.out.println(
                "| operation | CPU µs | requests | capacity units | officially: requests | capacity units |");
        System.out.println("|---|---|---|---|---|---|");
        measure("getBlog", i -> call("Query", "getBlog", Map.of("id", stored(i))), i -> get(stored(i)));
        measure("listBlogs(20)", i -> call("Query", "listBlogs", Map.of("limit", 20)), i -> scan());
        measure(
                "createBlog",
                i -> call("Mutation", "createBlog", Map.of("input", blog("new" + i))),
                i -> put("put" + i));
        measure(
                "updateBlog",
                i -> call("Mutation", "updateBlog", Map.of("input", Map.of("id", stored(i), "title", "changed" + i))),
                i -> {
                    get(stored(i));
                    update(stored(i), i);
                });
        measure("deleteBlog", i -> call("Mutation", "deleteBlog", Map.of("input", Map.of("id", "new" + i))), i -> {
            get("put" + i);
            delete("put" + i);
        });
    }

    /** One table row. What is measured has been called as often before, so that it is compiled, except where it cannot. */
    private void measure(String operation, IntConsumer resolver, IntConsumer official) {
        boolean repeatable = !operation.startsWith("create") && !operation.startsWith("delete");
        for (int i = 0; repeatable && i < calls; i++) {
            resolver.accept(i);
        }
        int requests = meter.requests();
        double units = meter.units();
        long cpu = cpu();
        for (int i = 0; i < calls; i++) {
            resolver.accept(i);
        }
        long spent = cpu() - cpu;
        int sent = meter.requests() - requests;
        double consumed = meter.units() - units;
        official.accept(0);
        double before = meter.units();
        int sentBefore = meter.requests();
        official.accept(1);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %d | %.1f |%n",
                operation,
                TimeUnit.NANOSECONDS.toMicros(spent / calls),
                (double) sent / calls,
                consumed / calls,
                meter.requests() - sentBefore,
                meter.units() - before);
    }

    private static String stored(int i) {
        return "stored" + i % STORED;
    }

    private static Map<String, Object> blog(String id) {
        return Map.of("id", id, "title", "A title", "slug", id, "content", "c".repeat(500));
    }

    private void call(String type, String field, Map<String, Object> arguments) {
        Resolver resolver = plan.resolvers().stream()
                .filter(r -> r.typeName().equals(type) && r.fieldName().equals(field))
                .findFirst()
                .orElseThrow();
        Resolution resolution = engine.resolve(new Invocation(
                resolver,
                new HashMap<>(arguments),
                null,
                AuthenticationType.AMAZON_COGNITO_USER_POOLS,
                ALICE,
                Map.of(),
                new Info(field, type, TABLE, Map.of(), () -> new Info.Selection(List.of("id"), "{ id }"))));
        if (!resolution.errors().isEmpty()) {
            throw new IllegalStateException(field + ": " + resolution.errors());
        }
    }

    private void get(String id) {
        meter.client().getItem(r -> r.tableName(TABLE).key(key(id)));
    }

    private void scan() {
        meter.client().scan(r -> r.tableName(TABLE).limit(20));
    }

    private void put(String id) {
        Map<String, AttributeValue> item = new HashMap<>();
        blog(id).forEach((name, value) -> item.put(name, AttributeValue.fromS(String.valueOf(value))));
        item.put("owner", AttributeValue.fromS(SUB + "::alice"));
        item.put("__typename", AttributeValue.fromS(TABLE));
        item.put("createdAt", AttributeValue.fromS("2026-01-01T00:00:00.000Z"));
        item.put("updatedAt", AttributeValue.fromS("2026-01-01T00:00:00.000Z"));
        meter.client().putItem(r -> r.tableName(TABLE).item(item).conditionExpression("attribute_not_exists(id)"));
    }

    private void update(String id, int i) {
        meter.client()
                .updateItem(r -> r.tableName(TABLE)
                        .key(key(id))
                        .updateExpression("SET title = :title")
                        .conditionExpression("attribute_exists(id)")
                        .expressionAttributeValues(Map.of(":title", AttributeValue.fromS("officially " + i))));
    }

    private void delete(String id) {
        meter.client().deleteItem(r -> r.tableName(TABLE).key(key(id)).conditionExpression("attribute_exists(id)"));
    }

    private static Map<String, AttributeValue> key(String id) {
        return Map.of("id", AttributeValue.fromS(id));
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    @Override
    public void close() {
        engine.close();
        dynamoDb.close();
    }
}
