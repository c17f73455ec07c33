package dev.amplify4j.sandbox.graphql;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which mutations a subscription listens to, by {@code @aws_subscribe}.
 *
 * @param mutations mutation fields by subscription field
 */
record SubscriptionLinks(Map<String, Set<String>> mutations) {
    static SubscriptionLinks of(GraphQLSchema schema) {
        Map<String, Set<String>> mutations = new HashMap<>();
        if (schema.getSubscriptionType() != null) {
            for (GraphQLFieldDefinition field : schema.getSubscriptionType().getFieldDefinitions()) {
                GraphQLAppliedDirective directive = field.getAppliedDirective("aws_subscribe");
                GraphQLAppliedDirectiveArgument argument =
                        directive == null ? null : directive.getArgument("mutations");
                List<String> names = argument == null ? null : argument.getValue();
                mutations.put(field.getName(), names == null ? Set.of() : Set.copyOf(names));
            }
        }
        return new SubscriptionLinks(Map.copyOf(mutations));
    }

    Set<String> mutations(String subscriptionField) {
        return mutations.getOrDefault(subscriptionField, Set.of());
    }
}
