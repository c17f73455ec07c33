package dev.amplify4j.processor.emit.plan;

import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Authorizer;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.OidcProvider;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.LambdaAuthorizer;
import dev.amplify4j.schema.plan.OpenIdConnect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The settings of the AppSync API. */
final class ApiSettings {
    private ApiSettings() {}

    static Api of(Backend backend) {
        return new Api(
                backend.api().name(),
                authenticationType(backend.api().defaultMode()),
                backend.api().additionalModes().stream()
                        .map(ApiSettings::authenticationType)
                        .toList(),
                backend.api().apiKeyExpiresInDays(),
                environmentVariables(backend),
                openIdConnect(backend.api().oidc()),
                lambdaAuthorizer(backend.api().authorizer()));
    }

    private static @Nullable OpenIdConnect openIdConnect(@Nullable OidcProvider provider) {
        return provider == null
                ? null
                : new OpenIdConnect(
                        provider.issuerUrl(),
                        provider.clientId(),
                        TimeUnit.SECONDS.toMillis(provider.tokenExpiryFromAuthInSeconds()),
                        TimeUnit.SECONDS.toMillis(provider.tokenExpireFromIssueInSeconds()));
    }

    private static @Nullable LambdaAuthorizer lambdaAuthorizer(@Nullable Authorizer authorizer) {
        return authorizer == null
                ? null
                : new LambdaAuthorizer(authorizer.function(), authorizer.timeToLiveInSeconds());
    }

    private static AuthenticationType authenticationType(AuthorizationMode mode) {
        return switch (mode) {
            case API_KEY -> AuthenticationType.API_KEY;
            case IAM -> AuthenticationType.AWS_IAM;
            case OIDC -> AuthenticationType.OPENID_CONNECT;
            case USER_POOL -> AuthenticationType.AMAZON_COGNITO_USER_POOLS;
            case LAMBDA -> AuthenticationType.AWS_LAMBDA;
        };
    }

    /** What resolvers need to tell the roles of the identity pool and of functions from other IAM principals. */
    private static List<EnvironmentVariable> environmentVariables(Backend backend) {
        Map<String, EnvironmentVariable> variables = new TreeMap<>();
        for (Model model : backend.models()) {
            addVariables(variables, model.access().roles());
        }
        for (CustomOperation operation : backend.operations()) {
            addVariables(variables, operation.roles());
        }
        for (FunctionDefinition function : backend.functions()) {
            if (!function.mayCall().isEmpty()) {
                String name = ResourceNames.roleVariable(function.name());
                variables.put(name, EnvironmentVariable.roleOf(name, function.name()));
            }
        }
        return List.copyOf(variables.values());
    }

    private static void addVariables(Map<String, EnvironmentVariable> variables, List<Role> roles) {
        for (Role role : roles) {
            for (EnvironmentVariable variable : variables(role)) {
                variables.put(variable.name(), variable);
            }
        }
    }

    private static Set<EnvironmentVariable> variables(Role role) {
        if (role.mode() != AuthorizationMode.IAM) {
            return Set.of();
        }
        return switch (role.strategy()) {
            case AUTHENTICATED ->
                Set.of(EnvironmentVariable.IDENTITY_POOL_ID, EnvironmentVariable.AUTHENTICATED_ROLE_ARN);
            case GUEST -> Set.of(EnvironmentVariable.UNAUTHENTICATED_ROLE_ARN);
            case OWNER, API_KEY, STATIC_GROUP, DYNAMIC_GROUP, CUSTOM -> Set.of();
        };
    }
}
