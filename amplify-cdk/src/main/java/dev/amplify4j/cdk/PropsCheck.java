package dev.amplify4j.cdk;

import static dev.amplify4j.schema.plan.AuthenticationType.AMAZON_COGNITO_USER_POOLS;
import static dev.amplify4j.schema.plan.AuthenticationType.AWS_LAMBDA;
import static dev.amplify4j.schema.plan.AuthenticationType.OPENID_CONNECT;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import org.jspecify.annotations.Nullable;

/** Holds properties against the plan: what the plan needs is there, and nothing that it has no use for. */
final class PropsCheck {
    private PropsCheck() {}

    static void check(Api api, DataApiProps props) {
        refuseUnused(api, AMAZON_COGNITO_USER_POOLS, "userPool", props.userPool());
        refuseUnused(api, AMAZON_COGNITO_USER_POOLS, "userPoolClient", props.userPoolClient());
        refuseUnused(api, OPENID_CONNECT, "openIdConnect", props.openIdConnect());
        refuseUnused(api, AWS_LAMBDA, "lambdaAuthorizer", props.lambdaAuthorizer());
        require(api, OPENID_CONNECT, "openIdConnect", props.openIdConnect());
        require(api, AWS_LAMBDA, "lambdaAuthorizer", props.lambdaAuthorizer());
        if (props.userPoolClient() != null && props.userPool() == null) {
            throw new DeploymentException("There is a userPoolClient and no userPool: set the client's userPool too.");
        }
        if (props.apiKeyIssuedOn() != null && api.apiKeyExpiresInDays() == 0) {
            throw new DeploymentException("There is an apiKeyIssuedOn, and the API has no key: leave it out.");
        }
    }

    private static void refuseUnused(Api api, AuthenticationType type, String property, @Nullable Object value) {
        if (value != null && !api.accepts(type)) {
            throw new DeploymentException("There is a " + property + ", and the API does not accept " + type
                    + ": leave it out, or add a rule or mode to the models that uses it.");
        }
    }

    private static void require(Api api, AuthenticationType type, String property, @Nullable Object value) {
        if (value == null && api.accepts(type)) {
            throw new DeploymentException("The API accepts " + type + ": set the property " + property + ".");
        }
    }
}
