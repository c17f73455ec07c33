package dev.amplify4j.schema.ir;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Lambda function that the backend refers to.
 *
 * @param name name by which rules and handlers refer to it
 * @param handler the class that implements it; null when its code is given at deployment
 * @param implementsOperations whether the class implements the interface of custom operations, rather than a Lambda
 *     request handler
 * @param mayCall root types whose fields a rule lets it call; empty when none does
 */
public record FunctionDefinition(
        String name, @Nullable JavaName handler, boolean implementsOperations, Set<CustomOperation.Kind> mayCall) {
    /** Copies the set. */
    public FunctionDefinition {
        mayCall = Set.copyOf(mayCall);
    }
}
