package dev.amplify4j.cdk;

import java.util.List;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;
import software.amazon.awscdk.services.appsync.CfnResolver;

/**
 * A resolver with what it is made of.
 *
 * @param resolver the AppSync resolver
 * @param functions the AppSync functions of a PIPELINE resolver, in order; empty for a UNIT resolver
 */
public record DeployedResolver(CfnResolver resolver, List<CfnFunctionConfiguration> functions) {
    /** Copies the list. */
    public DeployedResolver {
        functions = List.copyOf(functions);
    }
}
