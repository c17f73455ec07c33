package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.CfnDataSourceProps;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.iam.CfnRole;
import software.constructs.Construct;

/** The nested stack of a model: its table, the role and data source that lead there, and its root fields' resolvers. */
public final class ModelStack extends NestedStack {
    private final CfnTable table;
    private final CfnRole role;
    private final CfnDataSource dataSource;
    private final Map<String, DeployedResolver> resolvers = new LinkedHashMap<>();

    /**
     * What a model's stack is made from.
     *
     * @param table its table
     * @param dataSource name of its data source
     * @param actions DynamoDB actions that requests through the data source need
     * @param resolvers resolvers of its root fields
     */
    record Parts(Table table, String dataSource, List<String> actions, List<Resolver> resolvers) {}

    ModelStack(Construct scope, Parts parts, String apiId, EmittedResources resources, DataApiProps props) {
        super(scope, parts.table().name());
        this.table = ModelTable.create(this, parts.table(), props);
        this.role = DataSourceRole.create(this, table, parts.table(), parts.actions());
        this.dataSource = new CfnDataSource(
                this,
                "DataSource",
                CfnDataSourceProps.builder()
                        .apiId(apiId)
                        .name(parts.dataSource())
                        .type("AMAZON_DYNAMODB")
                        .serviceRoleArn(role.getAttrArn())
                        .dynamoDbConfig(CfnDataSource.DynamoDBConfigProperty.builder()
                                .tableName(table.getRef())
                                .awsRegion(getRegion())
                                .build())
                        .build());
        ResolverFactory factory = new ResolverFactory(this, apiId, resources, dataSource);
        parts.resolvers().forEach(resolver -> resolvers.put(DataApi.key(resolver), factory.create(resolver)));
    }

    /**
     * The table.
     *
     * @return the table
     */
    public CfnTable table() {
        return table;
    }

    /**
     * The role with which AppSync reads and writes the table.
     *
     * @return the role
     */
    public CfnRole role() {
        return role;
    }

    /**
     * The AppSync data source.
     *
     * @return the data source
     */
    public CfnDataSource dataSource() {
        return dataSource;
    }

    Map<String, DeployedResolver> resolvers() {
        return resolvers;
    }
}
