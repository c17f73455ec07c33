package dev.amplify4j.cdk;

import static dev.amplify4j.schema.plan.AuthenticationType.AMAZON_COGNITO_USER_POOLS;
import static dev.amplify4j.schema.plan.AuthenticationType.AWS_LAMBDA;
import static dev.amplify4j.schema.plan.AuthenticationType.OPENID_CONNECT;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.Function;
import dev.amplify4j.schema.plan.Plan;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds properties against the plan: what the plan needs is there, and nothing that it has no use for. */
final class PropsCheck {
    private PropsCheck() {}

    static void check(Plan plan, DataApiProps props) {
        Api api = plan.api();
        refuseUnused(api, "userPool", props.userPool());
        refuseUnused(api, "userPoolClient", props.userPoolClient());
        require(api, OPENID_CONNECT, api.openIdConnect());
        require(api, AWS_LAMBDA, api.lambdaAuthorizer());
        checkFunctions(plan, props);
        if (props.userPoolClient() != null && props.userPool() == null) {
            throw new DeploymentException("There is a userPoolClient and no userPool: set the client's userPool too.");
        }
        if (props.apiKeyIssuedOn() != null && api.apiKeyExpiresInDays() == 0) {
            throw new DeploymentException("There is an apiKeyIssuedOn, and the API has no key: leave it out.");
        }
    }

    private static void checkFunctions(Plan plan, DataApiProps props) {
        for (Function function : plan.functions()) {
            if (!props.functions().containsKey(function.name())) {
                throw new DeploymentException("The models name the function " + function.name()
                        + (function.handlerClass() == null ? "" : ", which is " + function.handlerClass())
                        + ": set it with function(\"" + function.name() + "\", ...).");
            }
        }
        Set<String> unused = new TreeSet<>(props.functions().keySet());
        unused.removeAll(plan.functions().stream().map(Function::name).collect(Collectors.toSet()));
        if (!unused.isEmpty()) {
            throw new DeploymentException(
                    "There are functions that nothing in the models names: leave " + unused + " out.");
        }
    }

    private static void refuseUnused(Api api, String property, @Nullable Object value) {
        if (value != null && !api.accepts(AMAZON_COGNITO_USER_POOLS)) {
            throw new DeploymentException("There is a " + property + ", and the API does not accept "
                    + AMAZON_COGNITO_USER_POOLS + ": leave it out, or add a rule or mode to the models that uses it.");
        }
    }

    private static void require(Api api, AuthenticationType type, @Nullable Object settings) {
        if (settings == null && api.accepts(type)) {
            throw new DeploymentException("The plan is damaged: the API accepts " + type
                    + ", and nothing says whose tokens. Compile the models again.");
        }
    }
}
