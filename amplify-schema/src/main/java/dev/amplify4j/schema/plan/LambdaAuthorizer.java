package dev.amplify4j.schema.plan;

/**
 * The Lambda function that authorizes requests.
 *
 * @param function name of the {@link Function}
 * @param authorizerResultTtlInSeconds seconds for which an answer is kept, 0 to 3600
 */
public record LambdaAuthorizer(String function, int authorizerResultTtlInSeconds) {}
