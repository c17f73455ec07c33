package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.CfnRoleProps;
import software.constructs.Construct;

/** The role with which AppSync reads and writes one table: only with the actions that its resolvers use. */
final class DataSourceRole {
    private static final Pattern ACTION = Pattern.compile("[A-Z][A-Za-z]+");

    /** The one action of ours that reads indexes. */
    private static final String QUERY = "Query";

    private DataSourceRole() {}

    static CfnRole create(Construct scope, CfnTable table, Table planned, List<String> actions) {
        CfnRoleProps.Builder props =
                CfnRoleProps.builder().assumeRolePolicyDocument(PolicyDocuments.trustService("appsync.amazonaws.com"));
        if (!actions.isEmpty()) {
            props.policies(List.of(CfnRole.PolicyProperty.builder()
                    .policyName("Table")
                    .policyDocument(PolicyDocuments.of(statements(table.getAttrArn(), planned, actions)))
                    .build()));
        }
        return new CfnRole(scope, "Role", props.build());
    }

    /** The DynamoDB actions of all requests that go through a data source, sorted. */
    static List<String> actions(Plan plan, String dataSource) {
        TreeSet<String> actions = new TreeSet<>();
        plan.resolvers().stream()
                .flatMap(resolver -> resolver.steps().stream())
                .filter(step -> step.dataSource().equals(dataSource))
                .forEach(step -> actions.addAll(step.actions()));
        actions.forEach(DataSourceRole::check);
        return List.copyOf(actions);
    }

    private static void check(String action) {
        if (!ACTION.matcher(action).matches()) {
            throw new DeploymentException("The plan is damaged: \"" + action
                    + "\" is not the name of a DynamoDB action. Compile the models again.");
        }
    }

    private static List<Map<String, Object>> statements(String tableArn, Table table, List<String> actions) {
        List<Map<String, Object>> statements = new ArrayList<>();
        statements.add(PolicyDocuments.allow(named(actions), List.of(tableArn)));
        if (actions.contains(QUERY) && !table.indexes().isEmpty()) {
            statements.add(PolicyDocuments.allow(
                    named(List.of(QUERY)),
                    table.indexes().stream()
                            .map(GlobalSecondaryIndex::name)
                            .map(index -> tableArn + "/index/" + index)
                            .toList()));
        }
        return statements;
    }

    private static List<String> named(List<String> actions) {
        return actions.stream().map(action -> "dynamodb:" + action).toList();
    }
}
