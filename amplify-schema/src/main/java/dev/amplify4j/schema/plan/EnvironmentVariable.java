package dev.amplify4j.schema.plan;

import org.jspecify.annotations.Nullable;

/**
 * A value that only a deployment knows and that resolvers read from {@code ctx.env}.
 *
 * @param name name in {@code ctx.env}
 * @param value what it holds
 * @param function name of the {@link Function} that it speaks of; null when it speaks of none
 */
public record EnvironmentVariable(
        String name, Value value, @Nullable String function) {
    /** Id of the Cognito identity pool. */
    public static final EnvironmentVariable IDENTITY_POOL_ID = of(Value.IDENTITY_POOL_ID);
    /** ARN that a signed-in identity has. */
    public static final EnvironmentVariable AUTHENTICATED_ROLE_ARN = of(Value.AUTHENTICATED_ROLE_ARN);
    /** ARN that a guest has. */
    public static final EnvironmentVariable UNAUTHENTICATED_ROLE_ARN = of(Value.UNAUTHENTICATED_ROLE_ARN);

    /**
     * The variable that tells by which role a function calls the API.
     *
     * @param name name of the variable
     * @param function name of the function
     * @return the variable
     */
    public static EnvironmentVariable roleOf(String name, String function) {
        return new EnvironmentVariable(name, Value.FUNCTION_ROLE_ARN, function);
    }

    private static EnvironmentVariable of(Value value) {
        return new EnvironmentVariable(value.name(), value, null);
    }

    /** What environment variables hold. */
    public enum Value {
        /** Id of the Cognito identity pool. */
        IDENTITY_POOL_ID,
        /** ARN of signed-in identities: {@code arn:…:sts::<account>:assumed-role/<role>/CognitoIdentityCredentials}. */
        AUTHENTICATED_ROLE_ARN,
        /** ARN of guests: {@code arn:…:sts::<account>:assumed-role/<role>/CognitoIdentityCredentials}. */
        UNAUTHENTICATED_ROLE_ARN,
        /** Begin of the ARN that a function has, up to its session: {@code arn:…:sts::<account>:assumed-role/<role>/}. */
        FUNCTION_ROLE_ARN
    }
}
