package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.analysis.GraphqlNames.Written;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every root field has a name of its own. */
final class OperationNames {
    private OperationNames() {}

    /**
     * Checks the names of custom operations.
     *
     * @param operations the operations
     * @param ofModels what the root fields of models are for, such as {@code the model Blog}, by {@code Query.getBlog}
     */
    static void check(List<OperationMethod> operations, Map<String, String> ofModels, Problems problems) {
        Map<String, String> taken = new TreeMap<>();
        ofModels.forEach((field, owner) -> taken.put(file(field), owner));
        for (OperationMethod operation : operations) {
            Written name = operation.name();
            LegalNames.checkName(name, "an operation", "Rename the method", problems);
            String root = Names.rootType(operation.kind());
            String twin = taken.putIfAbsent(
                    file(root + "." + name.text()),
                    operation.owner().simpleName() + "." + operation.decl().name());
            if (twin != null) {
                problems.add(
                        Code.AMP1004,
                        name.source(),
                        "\"" + name.text() + "\" is already a field of " + root + ", of " + twin,
                        "Rename the method, or give it another GraphQL name with @Named");
            }
        }
    }

    /** Resolvers are files, and not every file system tells letter cases apart. */
    private static String file(String field) {
        return field.toLowerCase(Locale.ROOT);
    }
}
