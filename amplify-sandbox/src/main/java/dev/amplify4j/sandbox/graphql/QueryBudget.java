package dev.amplify4j.sandbox.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses documents that would cost too much, before they are validated: validation itself is what hostile documents
 * attack. Linear in the document's length, as each fragment is measured once.
 */
final class QueryBudget {
    static final int MAX_DEPTH = 75;
    static final int MAX_FIELDS = 10_000;
    static final int MAX_ALIASES = 500;

    /** Levels of fragments in fragments: the time to validate a chain of them grows with more than its length. */
    static final int MAX_NESTING = 75;

    private static final Cost NOTHING = new Cost(0, 0, 0, 0);

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Cost> measured = new HashMap<>();

    /** Fields after all fragments are expanded, aliases among them, levels of fields, and of fragments in each other. */
    private record Cost(int depth, int nesting, long fields, long aliases) {
        Cost plus(Cost other) {
            return new Cost(
                    Math.max(depth, other.depth),
                    Math.max(nesting, other.nesting),
                    Math.min(Integer.MAX_VALUE, fields + other.fields),
                    Math.min(Integer.MAX_VALUE, aliases + other.aliases));
        }
    }

    private QueryBudget(Document document) {
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof FragmentDefinition fragment) {
                fragments.put(fragment.getName(), fragment);
            }
        }
    }

    /** Why the document is refused; null when it is within all limits. */
    static @Nullable GraphQLError refusal(Document document) {
        QueryBudget budget = new QueryBudget(document);
        Cost cost = NOTHING;
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                cost = cost.plus(budget.cost(operation.getSelectionSet()));
            } else if (definition instanceof FragmentDefinition fragment) {
                // One that no operation uses is validated all the same.
                cost = cost.plus(budget.cost(fragment.getName()));
            }
        }
        if (cost.depth() > MAX_DEPTH) {
            return refusal("The query is " + cost.depth() + " levels deep, over the limit of " + MAX_DEPTH + ".");
        }
        if (cost.nesting() > MAX_NESTING) {
            return refusal("The query has fragments in fragments over the limit of " + MAX_NESTING + " levels.");
        }
        if (cost.fields() > MAX_FIELDS) {
            return refusal("The query selects more than the limit of " + MAX_FIELDS + " fields.");
        }
        if (cost.aliases() > MAX_ALIASES) {
            return refusal("The query has more than the limit of " + MAX_ALIASES + " aliases.");
        }
        return null;
    }

    /** A refusal that says which limit is exceeded. */
    static GraphQLError refusal(String message) {
        return GraphqlErrorBuilder.newError().message("%s", message).build();
    }

    private Cost cost(@Nullable SelectionSet selections) {
        Cost cost = NOTHING;
        if (selections == null) {
            return cost;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                Cost below = cost(field.getSelectionSet());
                long alias = field.getAlias() == null ? 0 : 1;
                cost = cost.plus(
                        new Cost(below.depth() + 1, below.nesting(), below.fields() + 1, below.aliases() + alias));
            } else if (selection instanceof InlineFragment inline) {
                cost = cost.plus(cost(inline.getSelectionSet()));
            } else if (selection instanceof FragmentSpread spread) {
                Cost spreadOut = cost(spread.getName());
                cost = cost.plus(
                        new Cost(spreadOut.depth(), spreadOut.nesting() + 1, spreadOut.fields(), spreadOut.aliases()));
            }
        }
        return cost;
    }

    private Cost cost(String fragmentName) {
        Cost known = measured.get(fragmentName);
        FragmentDefinition fragment = fragments.get(fragmentName);
        if (known != null || fragment == null) {
            return known != null ? known : NOTHING;
        }
        measured.put(fragmentName, NOTHING); // a fragment in itself is for the validation to refuse
        Cost cost = cost(fragment.getSelectionSet());
        measured.put(fragmentName, cost);
        return cost;
    }
}
