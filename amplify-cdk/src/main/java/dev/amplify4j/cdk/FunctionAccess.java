package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.FunctionGrant;
import dev.amplify4j.schema.plan.LambdaAuthorizer;
import dev.amplify4j.schema.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.iam.CfnPolicy;
import software.amazon.awscdk.services.iam.CfnPolicyProps;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.amazon.awscdk.services.lambda.CfnPermissionProps;
import software.constructs.Construct;

/** What Lambda functions and the API may ask of each other. */
final class FunctionAccess {
    private final Construct scope;
    private final CfnGraphQLApi api;
    private final DataApiProps props;

    FunctionAccess(Construct scope, CfnGraphQLApi api, DataApiProps props) {
        this.scope = scope;
        this.api = api;
        this.props = props;
    }

    void add(Plan plan) {
        Map<String, List<String>> resources = new TreeMap<>();
        for (FunctionGrant grant : plan.functionGrants()) {
            resources.merge(
                    grant.function(),
                    List.of(api.getAttrArn() + "/types/" + grant.typeName() + "/fields/*"),
                    FunctionAccess::join);
        }
        if (!resources.isEmpty()) {
            Construct place = new Construct(scope, "FunctionAccess");
            resources.forEach((function, fields) -> allowToCall(place, function, fields));
        }
        LambdaAuthorizer authorizer = plan.api().lambdaAuthorizer();
        if (authorizer != null) {
            allowToAsk(authorizer.function());
        }
    }

    /**
     * The role by which a function calls the API.
     *
     * @param props properties with the function
     * @param function name of the function
     * @throws DeploymentException if nobody knows its role
     */
    static IRole role(DataApiProps props, String function) {
        IRole role = props.function(function).getRole();
        if (role == null) {
            throw new DeploymentException("The function " + function + " may call the API, but its role is not known:"
                    + " import it with its role, or make it in this app.");
        }
        return role;
    }

    /** The resolvers judge the function's role besides; the policy is the outer of two gates. */
    private void allowToCall(Construct place, String function, List<String> fields) {
        new CfnPolicy(
                place,
                function,
                CfnPolicyProps.builder()
                        .policyName(function)
                        .roles(List.of(role(props, function).getRoleName()))
                        .policyDocument(
                                PolicyDocuments.of(List.of(PolicyDocuments.allow(List.of("appsync:GraphQL"), fields))))
                        .build());
    }

    /** Lets this API, and no other, invoke the function that judges tokens. */
    private void allowToAsk(String function) {
        new CfnPermission(
                scope,
                "AuthorizerPermission",
                CfnPermissionProps.builder()
                        .action("lambda:InvokeFunction")
                        .functionName(props.function(function).getFunctionArn())
                        .principal("appsync.amazonaws.com")
                        .sourceArn(api.getAttrArn())
                        .build());
    }

    private static List<String> join(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
