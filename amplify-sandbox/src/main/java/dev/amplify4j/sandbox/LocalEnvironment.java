package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.identity.LocalIdentityPool;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.Plan;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What resolvers read from {@code ctx.env}: the local counterparts of what a deployment knows. */
final class LocalEnvironment {
    private LocalEnvironment() {}

    static Map<EnvironmentVariable, String> of(Plan plan) {
        return plan.api().environmentVariables().stream()
                .collect(Collectors.toMap(Function.identity(), LocalEnvironment::value));
    }

    private static String value(EnvironmentVariable variable) {
        return switch (variable.value()) {
            case IDENTITY_POOL_ID -> LocalIdentityPool.ID;
            case AUTHENTICATED_ROLE_ARN -> LocalIdentityPool.AUTHENTICATED_ROLE_ARN;
            case UNAUTHENTICATED_ROLE_ARN -> LocalIdentityPool.UNAUTHENTICATED_ROLE_ARN;
            case FUNCTION_ROLE_ARN -> LocalIdentityPool.functionRoleArn(String.valueOf(variable.function()));
        };
    }
}
