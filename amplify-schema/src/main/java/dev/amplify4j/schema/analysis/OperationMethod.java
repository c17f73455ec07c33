package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.analysis.GraphqlNames.Written;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.ir.CustomOperation.Kind;

/**
 * A method that is a custom operation.
 *
 * @param owner its interface
 * @param decl the method
 * @param kind the root type that its annotation names
 */
record OperationMethod(OperationsDecl owner, MethodDecl decl, Kind kind) {
    /** Its name in GraphQL, and where that is written. */
    Written name() {
        return GraphqlNames.written(decl);
    }
}
