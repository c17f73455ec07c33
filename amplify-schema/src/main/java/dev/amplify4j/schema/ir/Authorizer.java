package dev.amplify4j.schema.ir;

/**
 * The Lambda function that authorizes requests.
 *
 * @param function name of a {@link FunctionDefinition}
 * @param timeToLiveInSeconds seconds for which an answer is kept, 0 to 3600
 */
public record Authorizer(String function, int timeToLiveInSeconds) {}
