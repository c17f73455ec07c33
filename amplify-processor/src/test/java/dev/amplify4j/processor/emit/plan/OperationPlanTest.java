package dev.amplify4j.processor.emit.plan;

import static dev.amplify4j.processor.emit.TestOperations.API_KEY;
import static dev.amplify4j.processor.emit.TestOperations.GUESTS;
import static dev.amplify4j.processor.emit.TestOperations.USERS;
import static dev.amplify4j.processor.emit.TestOperations.blogWith;
import static dev.amplify4j.processor.emit.TestOperations.event;
import static dev.amplify4j.processor.emit.TestOperations.function;
import static dev.amplify4j.processor.emit.TestOperations.operation;
import static dev.amplify4j.processor.emit.TestOperations.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.Authorizer;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.OidcProvider;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.Function;
import dev.amplify4j.schema.plan.Function.HandlerKind;
import dev.amplify4j.schema.plan.FunctionGrant;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import dev.amplify4j.schema.plan.LambdaAuthorizer;
import dev.amplify4j.schema.plan.OpenIdConnect;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What custom operations and functions ask of a deployment. */
class OperationPlanTest {
    @Test
    void plansOneFunctionAsAUnitOnItsDataSource() throws IOException {
        Plan plan = plan(blogWith(operation(Kind.QUERY, "echo", List.of(USERS), function("say-hello"))));

        assertThat(resolver(plan, "echo"))
                .isEqualTo(Resolver.unit(
                        "Query", "echo", "resolvers/Query.echo.js", "Say_helloLambdaDataSource", List.of()));
        assertThat(plan.dataSources()).contains(new DataSource.Lambda("Say_helloLambdaDataSource", "say-hello"));
        assertThat(plan.functions()).containsExactly(new Function("say-hello", null, null));
    }

    @Test
    void plansSeveralFunctionsAsAPipelineThatSharesTheirDataSources() throws IOException {
        Plan plan = plan(
                blogWith(operation(Kind.MUTATION, "chain", List.of(USERS), function("a"), event("a"), function("b"))));

        Resolver chain = resolver(plan, "chain");
        assertThat(chain.kind()).isEqualTo(Resolver.Kind.PIPELINE);
        assertThat(chain.code()).isEqualTo("resolvers/Mutation.chain.js");
        assertThat(chain.steps())
                .extracting(step -> step.name() + " " + step.code() + " " + step.dataSource())
                .containsExactly(
                        "Mutation_chain_1 resolvers/Mutation.chain.1.js ALambdaDataSource",
                        "Mutation_chain_2 resolvers/Mutation.chain.2.js ALambdaDataSource",
                        "Mutation_chain_3 resolvers/Mutation.chain.3.js BLambdaDataSource");
        assertThat(plan.dataSources().stream().filter(DataSource.Lambda.class::isInstance))
                .hasSize(2);
    }

    @Test
    void plansScriptsOfUsersAsTheyAreOnTheTableThatTheyName() throws IOException {
        Plan plan = plan(blogWith(operation(
                Kind.MUTATION, "like", List.of(USERS), script("handlers/echo.js"), script("like.js", "Blog"))));

        assertThat(resolver(plan, "like").steps())
                .extracting(step -> step.code() + " " + step.dataSource())
                .containsExactly("/handlers/echo.js NONE_DS", "/like.js BlogTable");
        assertThat(resolver(plan, "like").steps().get(0).actions()).isEmpty();
        assertThat(resolver(plan, "like").steps().get(1).actions())
                .contains("GetItem", "UpdateItem", "BatchWriteItem")
                .isSorted();
    }

    @Test
    void plansSubscriptionsWithoutHandlersOnNoDataSource() throws IOException {
        Plan plan = plan(blogWith(operation(Kind.SUBSCRIPTION, "heard", List.of(API_KEY))));

        assertThat(resolver(plan, "heard").steps())
                .extracting(Resolver.Step::dataSource)
                .containsExactly("NONE_DS");
    }

    @Test
    void namesClassesThatAnswerByTheirBinaryNames() throws IOException {
        Backend blog = BlogBackend.blog();
        List<FunctionDefinition> functions = List.of(
                new FunctionDefinition("b", new JavaName("com.acme", "Ops.Impl"), true, Set.of()),
                new FunctionDefinition("a", new JavaName("com.acme", "Fire"), false, Set.of()));

        Plan plan = plan(new Backend(blog.api(), blog.models(), List.of(), List.of(), List.of(), functions));

        assertThat(plan.functions())
                .containsExactly(
                        new Function("a", "com.acme.Fire", HandlerKind.REQUEST_HANDLER),
                        new Function("b", "com.acme.Ops$Impl", HandlerKind.OPERATIONS));
    }

    @Test
    void letsFunctionsCallTheRootTypesOfTheirRulesAndTellsResolversTheirRoles() throws IOException {
        Backend blog = BlogBackend.blog();
        FunctionDefinition reader = new FunctionDefinition("fn-1", null, false, Set.of(Kind.QUERY, Kind.SUBSCRIPTION));

        Plan plan = plan(new Backend(blog.api(), blog.models(), List.of(), List.of(), List.of(), List.of(reader)));

        assertThat(plan.functionGrants())
                .containsExactly(new FunctionGrant("fn-1", "Query"), new FunctionGrant("fn-1", "Subscription"));
        assertThat(plan.api().environmentVariables()).contains(EnvironmentVariable.roleOf("ROLE_OF_fn_1", "fn-1"));
    }

    @Test
    void grantsGuestsTheOperationsThatTheirRulesName() throws IOException {
        Plan plan = plan(blogWith(
                operation(Kind.QUERY, "hello", List.of(GUESTS), function("a")),
                operation(Kind.QUERY, "secret", List.of(USERS), function("a"))));

        assertThat(plan.identityPoolGrants())
                .contains(new IdentityPoolGrant(IdentityPoolGrant.Role.UNAUTHENTICATED, "Query", "hello"))
                .noneMatch(grant -> grant.fieldName().equals("secret"));
        assertThat(plan.api().environmentVariables()).contains(EnvironmentVariable.UNAUTHENTICATED_ROLE_ARN);
    }

    @Test
    void plansTheProvidersOfTheApi() throws IOException {
        Api api = BlogBackend.blog().api();
        Api withProviders = new Api(
                api.name(),
                api.javaPackage(),
                api.defaultMode(),
                api.additionalModes(),
                api.apiKeyExpiresInDays(),
                new OidcProvider("acme", "https://issuer.example.com", "client", 300, 600),
                new Authorizer("judge", 60));

        Plan plan = plan(new Backend(withProviders, BlogBackend.blog().models()));

        assertThat(plan.api().openIdConnect())
                .isEqualTo(new OpenIdConnect("https://issuer.example.com", "client", 300_000, 600_000));
        assertThat(plan.api().lambdaAuthorizer()).isEqualTo(new LambdaAuthorizer("judge", 60));
    }

    private static Resolver resolver(Plan plan, String field) {
        return plan.resolvers().stream()
                .filter(resolver -> resolver.fieldName().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(Backend backend) throws IOException {
        return PlanJson.read(
                new PlanEmitter().emit(backend).findFirst().orElseThrow().text());
    }
}
