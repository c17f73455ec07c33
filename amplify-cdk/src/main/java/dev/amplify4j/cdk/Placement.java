package dev.amplify4j.cdk;

import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Resolver.Step;
import dev.amplify4j.schema.plan.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which nested stack each resolver goes to: the root fields of a model to the stack of its table, all others to one of a
 * few stacks by their name.
 *
 * <p>A resolver cannot move from one stack to another, because AppSync refuses a second one for the field. So its place
 * depends on its own name and data source alone, never on what else there is.
 *
 * @param byTable resolvers in the stacks of tables, by table
 * @param shared resolvers in the numbered stacks, by number
 */
record Placement(Map<String, List<Resolver>> byTable, SortedMap<Integer, List<Resolver>> shared) {
    /** Enough for some 1,600 relations; small backends fill one or two. */
    static final int SHARED_STACKS = 4;

    /** A stack takes 500 resources; what is left is room for what users add. */
    static final int MOST_RESOURCES = 400;

    /** Resources of a model's stack besides resolvers: table, role and data source. */
    private static final int OWN_RESOURCES = 3;

    private static final Set<String> ROOT_TYPES = Set.of("Query", "Mutation", "Subscription");

    static Placement of(Plan plan) {
        Map<String, String> tables = tablesOfDataSources(plan);
        Map<String, String> subscriptions = tablesOfSubscriptions(plan);
        Map<String, List<Resolver>> byTable = new TreeMap<>();
        SortedMap<Integer, List<Resolver>> shared = new TreeMap<>();
        for (Resolver resolver : plan.resolvers()) {
            String table = table(resolver, tables, subscriptions);
            if (table != null) {
                byTable.computeIfAbsent(table, t -> new ArrayList<>()).add(resolver);
            } else {
                shared.computeIfAbsent(number(resolver), n -> new ArrayList<>()).add(resolver);
            }
        }
        byTable.forEach((table, resolvers) -> checkSize("model " + table, OWN_RESOURCES, resolvers));
        shared.forEach((number, resolvers) -> checkSize("shared stack " + number, 0, resolvers));
        return new Placement(byTable, shared);
    }

    List<Resolver> ofTable(String table) {
        return byTable.getOrDefault(table, List.of());
    }

    /** Resources that the resolvers are: themselves and the functions of pipelines. */
    static int resources(List<Resolver> resolvers) {
        return resolvers.stream()
                .mapToInt(resolver -> resolver.kind() == Resolver.Kind.UNIT
                        ? 1
                        : 1 + Set.copyOf(resolver.steps()).size())
                .sum();
    }

    private static @Nullable String table(
            Resolver resolver, Map<String, String> tables, Map<String, String> subscriptions) {
        if (!ROOT_TYPES.contains(resolver.typeName())) {
            return null;
        }
        Set<String> read = resolver.steps().stream()
                .map(Step::dataSource)
                .flatMap(source -> Stream.ofNullable(tables.get(source)))
                .collect(Collectors.toSet());
        return switch (read.size()) {
            case 0 -> resolver.typeName().equals("Subscription") ? subscriptions.get(resolver.fieldName()) : null;
            case 1 -> read.iterator().next();
            default -> null;
        };
    }

    private static int number(Resolver resolver) {
        String name = ROOT_TYPES.contains(resolver.typeName()) ? resolver.fieldName() : resolver.typeName();
        // String.hashCode is the same on every JVM, its specification says so.
        return 1 + Math.floorMod(name.hashCode(), SHARED_STACKS);
    }

    private static Map<String, String> tablesOfDataSources(Plan plan) {
        return plan.dataSources().stream()
                .filter(DataSource.DynamoDb.class::isInstance)
                .map(DataSource.DynamoDb.class::cast)
                .collect(Collectors.toMap(DataSource.DynamoDb::name, DataSource.DynamoDb::table));
    }

    private static Map<String, String> tablesOfSubscriptions(Plan plan) {
        Map<String, String> tables = new HashMap<>();
        for (Table table : plan.tables()) {
            Stream.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE)
                    .forEach(operation -> tables.put(Names.subscription(table.name(), operation), table.name()));
        }
        return tables;
    }

    private static void checkSize(String stack, int own, List<Resolver> resolvers) {
        int size = own + resources(resolvers);
        if (size > MOST_RESOURCES) {
            throw new DeploymentException("The stack of " + stack + " would have " + size + " resources, and "
                    + MOST_RESOURCES + " is the limit: declare fewer indexes, relations or operations.");
        }
    }
}
