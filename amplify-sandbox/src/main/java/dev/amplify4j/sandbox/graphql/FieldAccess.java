package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.identity.Caller;
import dev.amplify4j.schema.plan.AuthenticationType;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may reach a field by AppSync's {@code @aws_*} directives: the field's own, else its type's, else the default type.
 *
 * @param groups by accepted authentication type the user-pool groups that are let in; an empty set lets everybody in
 */
record FieldAccess(Map<AuthenticationType, Set<String>> groups) {
    private static final Map<String, AuthenticationType> DIRECTIVES = Map.of(
            "aws_api_key", AuthenticationType.API_KEY,
            "aws_iam", AuthenticationType.AWS_IAM,
            "aws_oidc", AuthenticationType.OPENID_CONNECT,
            "aws_lambda", AuthenticationType.AWS_LAMBDA,
            "aws_cognito_user_pools", AuthenticationType.AMAZON_COGNITO_USER_POOLS,
            "aws_auth", AuthenticationType.AMAZON_COGNITO_USER_POOLS);

    FieldAccess {
        groups = Map.copyOf(groups);
    }

    static FieldAccess of(GraphQLObjectType type, GraphQLFieldDefinition field, AuthenticationType defaultType) {
        FieldAccess own = of(field.getAppliedDirectives());
        if (own != null) {
            return own;
        }
        FieldAccess inherited = of(type.getAppliedDirectives());
        return inherited != null ? inherited : new FieldAccess(Map.of(defaultType, Set.of()));
    }

    boolean admits(Caller caller) {
        Set<String> admitted = groups.get(caller.authenticationType());
        return admitted != null && (admitted.isEmpty() || admitted.stream().anyMatch(caller.groups()::contains));
    }

    /** Whether every caller gets in who proves in one of these ways who it is. */
    boolean admitsAll(Collection<AuthenticationType> types) {
        return types.stream()
                .allMatch(type -> groups.containsKey(type) && groups.get(type).isEmpty());
    }

    /** What the directives say; null when none of them is about access. */
    private static @Nullable FieldAccess of(List<GraphQLAppliedDirective> directives) {
        Map<AuthenticationType, Set<String>> groups = new EnumMap<>(AuthenticationType.class);
        for (GraphQLAppliedDirective directive : directives) {
            AuthenticationType type = DIRECTIVES.get(directive.getName());
            if (type != null) {
                groups.put(type, cognitoGroups(directive));
            }
        }
        return groups.isEmpty() ? null : new FieldAccess(groups);
    }

    private static Set<String> cognitoGroups(GraphQLAppliedDirective directive) {
        GraphQLAppliedDirectiveArgument argument = directive.getArgument("cognito_groups");
        List<String> names = argument == null ? null : argument.getValue();
        return names == null ? Set.of() : Set.copyOf(names);
    }
}
