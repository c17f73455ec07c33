package dev.amplify4j.sandbox.datasource;

import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Plan;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The data sources of a plan, by name. Immutable. */
public final class DataSources {
    private final Map<String, DataSourceClient> clients;

    private DataSources(Map<String, DataSourceClient> clients) {
        this.clients = Map.copyOf(clients);
    }

    /**
     * The data sources of a plan.
     *
     * @param plan the plan
     * @param dynamoDb where the plan's tables are
     * @return its data sources; page tokens are valid as long as this object lives
     */
    public static DataSources of(Plan plan, DynamoDbClient dynamoDb) {
        PageTokens tokens = new PageTokens();
        Map<String, DataSourceClient> clients = new HashMap<>();
        for (DataSource source : plan.dataSources()) {
            clients.put(source.name(), client(source, dynamoDb, tokens));
        }
        return new DataSources(clients);
    }

    private static DataSourceClient client(DataSource source, DynamoDbClient dynamoDb, PageTokens tokens) {
        if (source instanceof DataSource.DynamoDb table) {
            return new DynamoDbDataSource(dynamoDb, table.table(), tokens);
        }
        return new NoneClient();
    }

    /**
     * A data source.
     *
     * @param name its name in the plan
     * @return its client
     * @throws IllegalArgumentException if the plan has no such data source
     */
    public DataSourceClient get(String name) {
        DataSourceClient client = clients.get(name);
        if (client == null) {
            throw new IllegalArgumentException("the plan has no data source " + name);
        }
        return client;
    }
}
