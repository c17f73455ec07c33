package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.Function;
import dev.amplify4j.schema.plan.FunctionGrant;
import dev.amplify4j.schema.plan.LambdaAuthorizer;
import dev.amplify4j.schema.plan.OpenIdConnect;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import java.util.List;

/** A plan written by hand: one model, custom operations of all kinds, and functions in all their parts. */
final class OperationsPlan {
    private OperationsPlan() {}

    static String arn(String function) {
        return "arn:aws:lambda:eu-west-1:111122223333:function:" + function;
    }

    static Plan plan() {
        Plan model = BlogPlan.large(1);
        Resolver chain = new Resolver(
                "Mutation",
                "chain",
                Resolver.Kind.PIPELINE,
                "resolvers/Mutation.chain.js",
                List.of(
                        step("Mutation_chain_1", "resolvers/Mutation.chain.1.js", "EchoLambdaDataSource"),
                        step("Mutation_chain_2", "resolvers/Mutation.chain.2.js", "EchoLambdaDataSource")));
        Resolver like = new Resolver(
                "Mutation",
                "like",
                Resolver.Kind.PIPELINE,
                "resolvers/Mutation.like.js",
                List.of(
                        step("Mutation_like_1", "/handlers/none.js", DataSource.None.NAME),
                        new Resolver.Step(
                                "Mutation_like_2",
                                "/handlers/like.js",
                                "Model0Table",
                                List.of("GetItem", "UpdateItem"))));
        return new Plan(
                Plan.FORMAT_VERSION,
                new Api(
                        "amplifyData",
                        AuthenticationType.AMAZON_COGNITO_USER_POOLS,
                        List.of(
                                AuthenticationType.AWS_LAMBDA,
                                AuthenticationType.OPENID_CONNECT,
                                AuthenticationType.AWS_IAM),
                        0,
                        List.of(EnvironmentVariable.roleOf("ROLE_OF_reader", "reader")),
                        new OpenIdConnect("https://issuer.example.com", "client", 300_000, 0),
                        new LambdaAuthorizer("judge", 60)),
                model.tables(),
                List.of(
                        new DataSource.Lambda("EchoLambdaDataSource", "echo"),
                        new DataSource.DynamoDb("Model0Table", "Model0"),
                        new DataSource.None(DataSource.None.NAME)),
                List.of(chain, like, BlogPlan.resolver("Query", "echo", "EchoLambdaDataSource")),
                List.of(),
                List.of(
                        new Function("echo", "com.acme.Echo", Function.HandlerKind.REQUEST_HANDLER),
                        new Function("judge", null, null),
                        new Function("reader", null, null)),
                List.of(new FunctionGrant("reader", "Query"), new FunctionGrant("reader", "Subscription")));
    }

    /** The plan with a text for every resource; emitted code speaks of the API, and so does that of users. */
    static EmittedResources resources() {
        return new EmittedResources(plan(), BlogPlan.SCHEMA, path -> "// " + path + " of " + Plan.API_ID + "\n");
    }

    private static Resolver.Step step(String name, String code, String dataSource) {
        return new Resolver.Step(name, code, dataSource, List.of());
    }
}
