package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.List;
import java.util.Set;

/** A query that is asked by key has the key beside its other arguments, each under a name of its own. */
final class QueryArguments {
    private static final Set<String> OF_PAGES = Set.of("sortDirection", "filter", "limit", "nextToken");

    private QueryArguments() {}

    /** Reports a declared identifier that the list query could not tell from its other arguments. */
    static void checkList(Draft model, Identifiers identifiers, Problems problems) {
        RecordDecl decl = model.decl();
        if (identifiers.isDeclared(decl) && model.operations().contains(ModelOperation.LIST)) {
            List<String> key =
                    identifiers.components(decl).stream().map(GraphqlNames::of).toList();
            check(key, "list" + Names.upperFirst(Plurals.of(model.name())), decl.source(), problems);
        }
    }

    /**
     * Reports a key that a query could not tell from its other arguments.
     *
     * @param key its fields, partition key first
     */
    static void check(List<String> key, String query, SourceRef source, Problems problems) {
        String partition = key.get(0);
        List<String> sort = key.subList(1, key.size());
        String argument = sort.isEmpty() ? "" : Names.sortArgument(sort);
        if (OF_PAGES.contains(partition) || OF_PAGES.contains(argument)) {
            String name = OF_PAGES.contains(partition) ? partition : argument;
            problems.add(
                    Code.AMP1004,
                    source,
                    "the key " + name + " cannot be told from the argument " + name + " of the query " + query,
                    "Rename the component, or give it another GraphQL name with @Named");
        } else if (partition.equals(argument)) {
            problems.add(
                    Code.AMP1004,
                    source,
                    "the fields " + String.join(" and ", sort) + " are one argument of the query " + query
                            + " under the name " + argument + ", which is that of another argument",
                    "Rename a component, or give it another GraphQL name with @Named");
        }
    }
}
