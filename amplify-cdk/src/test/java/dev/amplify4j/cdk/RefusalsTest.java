package dev.amplify4j.cdk;

import static dev.amplify4j.schema.plan.AuthenticationType.API_KEY;
import static dev.amplify4j.schema.plan.AuthenticationType.AWS_LAMBDA;
import static dev.amplify4j.schema.plan.AuthenticationType.OPENID_CONNECT;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.IFunction;

/** What cannot be deployed is refused with a sentence that says what to do. */
class RefusalsTest {
    private final Stack stack = new Stack(new App(), "blog");

    @Test
    void refusesSettingsOfAModeThatTheApiDoesNotHave() {
        Plan keyOnly = withApi(API_KEY, 7);

        assertRefused(keyOnly, DataApiProps.builder().userPool(new UserPool(stack, "Pool")), "leave it out");
    }

    @Test
    void asksForTheSettingsOfAModeThatTheApiHas() {
        assertRefused(withApi(OPENID_CONNECT, 0), DataApiProps.builder(), "accepts OPENID_CONNECT, and nothing says");
        assertRefused(withApi(AWS_LAMBDA, 0), DataApiProps.builder(), "accepts AWS_LAMBDA, and nothing says");
    }

    @Test
    void asksForEveryFunctionAndForNoOther() {
        IFunction echo = Function.fromFunctionArn(stack, "Echo", OperationsPlan.arn("echo"));

        assertRefused(
                OperationsPlan.plan(), DataApiProps.builder().function("echo", echo), "set it with function(\"judge\"");
        assertRefused(BlogPlan.blog(), DataApiProps.builder().function("echo", echo), "leave [echo] out");
    }

    @Test
    void refusesAFunctionThatCallsTheApiByARoleThatNobodyKnows() {
        DataApiProps.Builder props = DataApiProps.builder();
        List.of("echo", "judge", "reader")
                .forEach(name -> props.function(name, Function.fromFunctionArn(stack, name, OperationsPlan.arn(name))));

        assertRefused(OperationsPlan.plan(), props, "The function reader may call the API, but its role is not known");
    }

    @Test
    void refusesADateForAKeyThatIsNotThere() {
        assertRefused(
                withApi(AuthenticationType.AWS_IAM, 0),
                DataApiProps.builder().apiKeyIssuedOn(LocalDate.of(2026, 1, 1)),
                "the API has no key");
    }

    @Test
    void refusesAClientWithoutItsUserPool() {
        assertRefused(
                BlogPlan.blog(),
                DataApiProps.builder().userPoolClient(new UserPool(stack, "Pool").addClient("Client")),
                "set the client's userPool");
    }

    @Test
    void refusesAWildcardAmongActions() {
        Plan plan = BlogPlan.plan(
                List.of(new Table("Blog", BlogPlan.key("id"), List.of())),
                List.of(BlogPlan.resolver("Query", "getBlog", "BlogTable", "*")),
                List.of());

        assertRefused(plan, DataApiProps.builder(), "is not the name of a DynamoDB action");
    }

    @Test
    void refusesMoreIndexesThanATableTakes() {
        List<GlobalSecondaryIndex> indexes = IntStream.range(0, 21)
                .mapToObj(i -> BlogPlan.index("index" + i, BlogPlan.key("f" + i)))
                .toList();
        Plan plan = BlogPlan.plan(List.of(new Table("Blog", BlogPlan.key("id"), indexes)), List.of(), List.of());

        assertRefused(plan, DataApiProps.builder(), "has 21 indexes, and DynamoDB takes 20");
    }

    @Test
    void refusesAModelThatFillsAStack() {
        List<Resolver> queries = IntStream.range(0, 400)
                .mapToObj(i -> BlogPlan.resolver("Query", "q" + i, "BlogTable", "Query"))
                .toList();
        Plan plan = BlogPlan.plan(List.of(new Table("Blog", BlogPlan.key("id"), List.of())), queries, List.of());

        assertRefused(plan, DataApiProps.builder(), "model Blog would have 403 resources");
    }

    @Test
    void refusesCodeThatAppSyncDoesNotTake() {
        EmittedResources resources = new EmittedResources(BlogPlan.blog(), BlogPlan.SCHEMA, path -> "x".repeat(32_001));

        assertThatThrownBy(() -> new DataApi(
                        stack, "Data", resources, DataApiProps.builder().build()))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("resolvers/Mutation.createBlog.js has 32001 characters");
    }

    @Test
    void refusesMoreTextThanATemplateTakes() {
        List<Resolver> queries = IntStream.range(0, 30)
                .mapToObj(i -> BlogPlan.resolver("Query", "q" + i, "BlogTable", "Query"))
                .toList();
        Plan plan = BlogPlan.plan(List.of(new Table("Blog", BlogPlan.key("id"), List.of())), queries, List.of());
        EmittedResources code = new EmittedResources(plan, BlogPlan.SCHEMA, path -> "\n".repeat(15_000));
        EmittedResources schema = new EmittedResources(plan, "x".repeat(800_001), path -> "");

        assertThatThrownBy(() ->
                        new DataApi(stack, "Code", code, DataApiProps.builder().build()))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("The template of blog/Code/Models/Blog");
        assertThatThrownBy(() -> new DataApi(
                        stack, "Schema", schema, DataApiProps.builder().build()))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("The template of Schema would hold more than 800000 characters");
    }

    @Test
    void refusesATableThatNoDataSourceLeadsTo() {
        Plan blog = BlogPlan.blog();
        Plan plan = new Plan(
                Plan.FORMAT_VERSION,
                blog.api(),
                blog.tables(),
                List.of(new DataSource.None(DataSource.None.NAME)),
                List.of(),
                List.of());

        assertRefused(plan, DataApiProps.builder(), "the table Blog has 0 data sources");
    }

    private void assertRefused(Plan plan, DataApiProps.Builder props, String message) {
        assertThatThrownBy(
                        () -> new DataApi(stack, "Data" + message.hashCode(), BlogPlan.resources(plan), props.build()))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining(message);
    }

    private static Plan withApi(AuthenticationType type, int days) {
        Plan blog = BlogPlan.blog();
        return new Plan(
                Plan.FORMAT_VERSION,
                new Api("api", type, List.of(), days, List.of()),
                blog.tables(),
                blog.dataSources(),
                blog.resolvers(),
                List.of());
    }
}
