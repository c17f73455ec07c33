package dev.amplify4j.cdk.agreement;

import dev.amplify4j.cdk.EmittedResources;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.LambdaAuthorizer;
import dev.amplify4j.schema.plan.OpenIdConnect;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Resolver.Kind;
import dev.amplify4j.schema.plan.Table;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a plan says. */
final class PlanFacts {
    private final EmittedResources resources;
    private final Plan plan;
    private final SortedSet<String> facts = new TreeSet<>();

    private PlanFacts(EmittedResources resources) {
        this.resources = resources;
        this.plan = resources.plan();
    }

    static SortedSet<String> of(EmittedResources resources) {
        PlanFacts plan = new PlanFacts(resources);
        plan.readApi();
        plan.plan.dataSources().forEach(plan::read);
        plan.plan.resolvers().forEach(plan::read);
        plan.plan
                .identityPoolGrants()
                .forEach(
                        grant -> plan.facts.add(Facts.grant(grant.role().name(), grant.typeName(), grant.fieldName())));
        plan.plan
                .functionGrants()
                .forEach(grant -> plan.facts.add(Facts.functionGrant(grant.function(), grant.typeName())));
        return plan.facts;
    }

    private void readApi() {
        Api api = plan.api();
        facts.add(Facts.api(
                api.name(),
                api.defaultAuthenticationType().name(),
                api.additionalAuthenticationTypes().stream().map(Enum::name).toList()));
        api.environmentVariables().forEach(variable -> facts.add(Facts.environment(variable.name())));
        facts.add(Facts.schema(resources.schema()));
        if (api.apiKeyExpiresInDays() > 0) {
            facts.add(Facts.apiKey());
        }
        OpenIdConnect provider = api.openIdConnect();
        if (provider != null && api.accepts(AuthenticationType.OPENID_CONNECT)) {
            facts.add(
                    Facts.openIdConnect(provider.issuer(), provider.clientId(), provider.authTtl(), provider.iatTtl()));
        }
        LambdaAuthorizer authorizer = api.lambdaAuthorizer();
        if (authorizer != null && api.accepts(AuthenticationType.AWS_LAMBDA)) {
            facts.add(Facts.authorizer(authorizer.authorizerResultTtlInSeconds()));
        }
    }

    private void read(DataSource source) {
        if (source instanceof DataSource.DynamoDb dynamoDb) {
            plan.tables().stream()
                    .filter(table -> table.name().equals(dynamoDb.table()))
                    .forEach(table -> read(dynamoDb.name(), table));
        } else if (source instanceof DataSource.Lambda) {
            facts.add(Facts.lambdaDataSource(source.name()));
            facts.add(Facts.invocation(source.name()));
        } else {
            facts.add(Facts.noneDataSource(source.name()));
        }
    }

    private void read(String dataSource, Table table) {
        facts.add(Facts.tableKey(dataSource, key(table.key())));
        for (GlobalSecondaryIndex index : table.indexes()) {
            facts.add(Facts.index(
                    dataSource,
                    index.name(),
                    key(index.key()),
                    index.projectionType() + " " + index.nonKeyAttributes()));
        }
        for (String action : actions(dataSource)) {
            facts.add(Facts.action(dataSource, action));
            if (action.equals("Query")) {
                table.indexes().forEach(index -> facts.add(Facts.indexAction(dataSource, action, index.name())));
            }
        }
    }

    private List<String> actions(String dataSource) {
        return plan.resolvers().stream()
                .flatMap(resolver -> resolver.steps().stream())
                .filter(step -> step.dataSource().equals(dataSource))
                .flatMap(step -> step.actions().stream())
                .distinct()
                .toList();
    }

    private void read(Resolver resolver) {
        boolean unit = resolver.kind() == Kind.UNIT;
        facts.add(Facts.resolver(
                resolver.typeName(),
                resolver.fieldName(),
                resolver.kind().name(),
                unit ? resolver.steps().get(0).dataSource() : functions(resolver),
                resources.code(resolver.code())));
        if (!unit) {
            resolver.steps().stream()
                    .distinct()
                    .forEach(step ->
                            facts.add(Facts.function(step.name(), step.dataSource(), resources.code(step.code()))));
        }
    }

    private static String functions(Resolver resolver) {
        return resolver.steps().stream().map(Resolver.Step::name).toList().toString();
    }

    private static String key(KeySchema key) {
        return attribute("HASH", key.partition()) + attribute("RANGE", key.sort());
    }

    private static String attribute(String type, @Nullable KeyAttribute attribute) {
        return attribute == null ? "" : type + " " + attribute.name() + ":" + attribute.type() + " ";
    }
}
