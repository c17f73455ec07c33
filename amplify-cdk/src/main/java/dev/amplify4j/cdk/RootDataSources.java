package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Plan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.CfnDataSourceProps;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.CfnRoleProps;
import software.constructs.Construct;

/** The data sources that lead to no table: of resolvers that answer by themselves, and of Lambda functions. */
final class RootDataSources {
    private final Construct scope;
    private final String apiId;
    private final DataApiProps props;
    private final Map<String, CfnDataSource> byName = new TreeMap<>();
    private @Nullable CfnDataSource none;

    private RootDataSources(Construct scope, String apiId, DataApiProps props) {
        this.scope = scope;
        this.apiId = apiId;
        this.props = props;
    }

    static RootDataSources create(Construct scope, String apiId, Plan plan, DataApiProps props) {
        RootDataSources sources = new RootDataSources(scope, apiId, props);
        for (DataSource source : plan.dataSources()) {
            if (source instanceof DataSource.None) {
                sources.addNone(source.name());
            } else if (source instanceof DataSource.Lambda lambda) {
                sources.addLambda(lambda);
            } else if (!(source instanceof DataSource.DynamoDb)) {
                throw new DeploymentException("The data source " + source.name()
                        + " is of a kind that constructs do not" + " deploy: leave out what uses it.");
            }
        }
        return sources;
    }

    /** The data source of resolvers that answer by themselves; null when no resolver needs one. */
    @Nullable
    CfnDataSource none() {
        return none;
    }

    /** Those of these names that are here. */
    List<CfnDataSource> among(Collection<String> names) {
        return byName.entrySet().stream()
                .filter(source -> names.contains(source.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void addNone(String name) {
        none = new CfnDataSource(
                scope,
                "NoneDataSource",
                CfnDataSourceProps.builder()
                        .apiId(apiId)
                        .name(name)
                        .type("NONE")
                        .build());
        byName.put(name, none);
    }

    private void addLambda(DataSource.Lambda lambda) {
        Construct place = new Construct(scope, lambda.name());
        String arn = props.function(lambda.function()).getFunctionArn();
        CfnRole role = new CfnRole(
                place,
                "Role",
                CfnRoleProps.builder()
                        .assumeRolePolicyDocument(PolicyDocuments.trustService("appsync.amazonaws.com"))
                        .policies(List.of(CfnRole.PolicyProperty.builder()
                                .policyName("Function")
                                .policyDocument(PolicyDocuments.of(
                                        List.of(PolicyDocuments.allow(List.of("lambda:InvokeFunction"), List.of(arn)))))
                                .build()))
                        .build());
        byName.put(
                lambda.name(),
                new CfnDataSource(
                        place,
                        "DataSource",
                        CfnDataSourceProps.builder()
                                .apiId(apiId)
                                .name(lambda.name())
                                .type("AWS_LAMBDA")
                                .serviceRoleArn(role.getAttrArn())
                                .lambdaConfig(CfnDataSource.LambdaConfigProperty.builder()
                                        .lambdaFunctionArn(arn)
                                        .build())
                                .build()));
    }
}
