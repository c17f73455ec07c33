package dev.amplify4j.sandbox.datasource;

import dev.amplify4j.sandbox.function.Functions;
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
     * The data sources of a plan whose functions have no handlers.
     *
     * @param plan the plan
     * @param dynamoDb where the plan's tables are
     * @return its data sources; page tokens are valid as long as this object lives
     */
    public static DataSources of(Plan plan, DynamoDbClient dynamoDb) {
        return of(plan, dynamoDb, new PageTokens(), Functions.none(), AllowedHosts.loopback());
    }

    /**
     * The data sources of a plan.
     *
     * @param plan the plan
     * @param dynamoDb where the plan's tables are
     * @param tokens signs page tokens, which are good for all plans that share it
     * @param functions the plan's functions
     * @param allowedHosts where HTTP data sources may send requests
     * @return its data sources
     */
    public static DataSources of(
            Plan plan, DynamoDbClient dynamoDb, PageTokens tokens, Functions functions, AllowedHosts allowedHosts) {
        Map<String, DataSourceClient> clients = new HashMap<>();
        for (DataSource source : plan.dataSources()) {
            DataSourceClient client;
            if (source instanceof DataSource.DynamoDb table) {
                client = new DynamoDbDataSource(dynamoDb, TableSetup.localName(table.table()), tokens);
            } else if (source instanceof DataSource.Lambda lambda) {
                client = new LambdaClient(functions, lambda.function());
            } else if (source instanceof DataSource.Http http) {
                client = new HttpDataSource(http.endpoint(), allowedHosts);
            } else {
                client = new NoneClient();
            }
            clients.put(source.name(), client);
        }
        return new DataSources(clients);
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
