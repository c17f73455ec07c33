package dev.amplify4j.sandbox.datasource;

import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.dynamodb.services.local.shared.exceptions.LocalDBAccessException;

/** Creates the tables of a plan, and brings the indexes of those that exist up to date; items are never touched. */
public final class TableSetup {
    private static final Duration INDEX_CHANGE_LIMIT = Duration.ofMinutes(1);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(5);

    private static final int SHORTEST_NAME = 3;

    private final DynamoDbClient client;

    /**
     * Creates it.
     *
     * @param client where the tables are
     */
    public TableSetup(DynamoDbClient client) {
        this.client = client;
    }

    /**
     * Creates what is missing, and replaces indexes that changed.
     *
     * @param plan the plan
     * @throws IllegalStateException if a table exists with another key, which DynamoDB cannot change
     */
    public void apply(Plan plan) {
        Map<Table, TableDescription> existing = new LinkedHashMap<>();
        for (Table table : plan.tables()) {
            TableDescription description = describe(table);
            if (description != null) {
                check(table, description);
                existing.put(table, description);
            }
        }
        // Only when all of them can be brought up to date is one of them touched.
        for (Table table : plan.tables()) {
            TableDescription description = existing.get(table);
            if (description == null) {
                create(table);
            } else {
                update(table, description);
            }
        }
    }

    /**
     * Deletes the plan's tables with all their items, and creates them anew.
     *
     * @param plan the plan
     */
    public void reset(Plan plan) {
        Set<String> existing = new HashSet<>();
        client.listTablesPaginator().tableNames().forEach(existing::add);
        plan.tables().stream()
                .map(table -> localName(table.name()))
                .filter(existing::contains)
                .forEach(name -> client.deleteTable(request -> request.tableName(name)));
        apply(plan);
    }

    /** The name of a table on this machine: DynamoDB takes none of fewer than three characters, and models may have one. */
    static String localName(String table) {
        return table + "-".repeat(Math.max(0, SHORTEST_NAME - table.length()));
    }

    private @Nullable TableDescription describe(Table table) {
        try {
            return client.describeTable(request -> request.tableName(localName(table.name())))
                    .table();
        } catch (ResourceNotFoundException missing) {
            return null;
        }
    }

    private static void check(Table table, TableDescription existing) {
        if (!existing.keySchema().equals(keys(table.key()))) {
            throw new IllegalStateException("The table " + table.name()
                    + " exists with another key, and DynamoDB cannot change the key of a table: delete the data directory"
                    + " or choose another one, and restart.");
        }
    }

    private void create(Table table) {
        client.createTable(request -> {
            request.tableName(localName(table.name()))
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .keySchema(keys(table.key()))
                    .attributeDefinitions(definitions(table));
            if (!table.indexes().isEmpty()) {
                request.globalSecondaryIndexes(table.indexes().stream()
                        .map(index -> software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex.builder()
                                .indexName(index.name())
                                .keySchema(keys(index.key()))
                                .projection(projection(index))
                                .build())
                        .toList());
            }
        });
    }

    private void update(Table table, TableDescription existing) {
        Map<String, GlobalSecondaryIndexDescription> present = existing.globalSecondaryIndexes().stream()
                .collect(Collectors.toMap(GlobalSecondaryIndexDescription::indexName, Function.identity()));
        Map<String, GlobalSecondaryIndex> wanted = new HashMap<>();
        table.indexes().forEach(index -> wanted.put(index.name(), index));
        present.forEach((name, index) -> {
            GlobalSecondaryIndex target = wanted.get(name);
            if (target == null || !isSame(target, index)) {
                change(table, GlobalSecondaryIndexUpdate.builder().delete(delete -> delete.indexName(name)));
            } else {
                wanted.remove(name);
            }
        });
        table.indexes().stream()
                .filter(index -> wanted.containsKey(index.name()))
                .forEach(index -> change(
                        table,
                        GlobalSecondaryIndexUpdate.builder()
                                .create(create -> create.indexName(index.name())
                                        .keySchema(keys(index.key()))
                                        .projection(projection(index)))));
    }

    private void change(Table table, GlobalSecondaryIndexUpdate.Builder update) {
        client.updateTable(request -> request.tableName(localName(table.name()))
                .attributeDefinitions(definitions(table))
                .globalSecondaryIndexUpdates(update.build()));
        awaitIndexes(table);
    }

    /** DynamoDB changes one index at a time. */
    private void awaitIndexes(Table table) {
        long deadline = System.nanoTime() + INDEX_CHANGE_LIMIT.toNanos();
        while (!isSettled(table)) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("The indexes of the table " + table.name() + " do not become active.");
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
    }

    private boolean isSettled(Table table) {
        TableDescription now;
        try {
            now = client.describeTable(request -> request.tableName(localName(table.name())))
                    .table();
        } catch (LocalDBAccessException e) {
            return false; // while it drops an index, DynamoDB Local may fail to count that index's items
        }
        return now.tableStatus() == TableStatus.ACTIVE
                && now.globalSecondaryIndexes().stream().allMatch(index -> index.indexStatus() == IndexStatus.ACTIVE);
    }

    private static boolean isSame(GlobalSecondaryIndex wanted, GlobalSecondaryIndexDescription present) {
        return present.keySchema().equals(keys(wanted.key()))
                && present.projection().equals(projection(wanted));
    }

    private static List<KeySchemaElement> keys(KeySchema key) {
        List<KeySchemaElement> elements = new ArrayList<>();
        elements.add(element(key.partition(), KeyType.HASH));
        if (key.sort() != null) {
            elements.add(element(key.sort(), KeyType.RANGE));
        }
        return elements;
    }

    private static KeySchemaElement element(KeyAttribute attribute, KeyType type) {
        return KeySchemaElement.builder()
                .attributeName(attribute.name())
                .keyType(type)
                .build();
    }

    private static List<AttributeDefinition> definitions(Table table) {
        Map<String, String> types = new TreeMap<>();
        collect(table.key(), types);
        table.indexes().forEach(index -> collect(index.key(), types));
        return types.entrySet().stream()
                .map(entry -> AttributeDefinition.builder()
                        .attributeName(entry.getKey())
                        .attributeType(entry.getValue())
                        .build())
                .toList();
    }

    private static void collect(KeySchema key, Map<String, String> types) {
        types.put(key.partition().name(), key.partition().type().name());
        if (key.sort() != null) {
            types.put(key.sort().name(), key.sort().type().name());
        }
    }

    private static Projection projection(GlobalSecondaryIndex index) {
        Projection.Builder projection =
                Projection.builder().projectionType(index.projectionType().name());
        return index.projectionType() == GlobalSecondaryIndex.ProjectionType.INCLUDE
                ? projection.nonKeyAttributes(index.nonKeyAttributes()).build()
                : projection.build();
    }
}
