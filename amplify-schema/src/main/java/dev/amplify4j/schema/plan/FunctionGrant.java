package dev.amplify4j.schema.plan;

/**
 * A root type whose fields a function may call; its role's IAM policy names nothing else.
 *
 * @param function name of the {@link Function}
 * @param typeName {@code Query}, {@code Mutation} or {@code Subscription}
 */
public record FunctionGrant(String function, String typeName) {}
