package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthRule.WrittenOperation;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import graphql.language.ArrayValue;
import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Value;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code @auth} of directive SDL, and the decisions that its rules come to. */
final class DirectiveRules {
    private static final Map<String, AuthorizationMode> PROVIDERS = Map.of(
            "apiKey", AuthorizationMode.API_KEY,
            "identityPool", AuthorizationMode.IAM,
            "iam", AuthorizationMode.IAM,
            "oidc", AuthorizationMode.OIDC,
            "userPools", AuthorizationMode.USER_POOL,
            "function", AuthorizationMode.LAMBDA);

    private DirectiveRules() {}

    static List<AuthRule> of(DirectivesContainer<?> element) {
        return element.getDirectives("auth").stream()
                .map(auth -> Arguments.value(auth, "rules"))
                .filter(ArrayValue.class::isInstance)
                .flatMap(rules -> ((ArrayValue) rules).getValues().stream())
                .map(DirectiveRules::rule)
                .toList();
    }

    /** Rules of a field replace those of the model for it. */
    static AccessTable access(ObjectTypeDefinition type, List<AuthRule> rules) {
        Map<Role, Map<String, Set<Access>>> table = new LinkedHashMap<>();
        type.getFieldDefinitions().forEach(field -> grant(table, rules, field.getName()));
        for (FieldDefinition field : type.getFieldDefinitions()) {
            List<AuthRule> own = of(field);
            if (!own.isEmpty()) {
                table.values().forEach(byField -> byField.remove(field.getName()));
                grant(table, own, field.getName());
            }
        }
        for (Map<String, Set<Access>> byField : table.values()) {
            type.getFieldDefinitions().forEach(f -> byField.putIfAbsent(f.getName(), Set.of()));
        }
        return new AccessTable(table.entrySet().stream()
                .map(e -> new AccessTable.Grant(e.getKey(), e.getValue()))
                .toList());
    }

    private static void grant(Map<Role, Map<String, Set<Access>>> table, List<AuthRule> rules, String field) {
        for (AuthRule rule : rules) {
            roles(rule)
                    .forEach(role -> table.computeIfAbsent(role, r -> new LinkedHashMap<>())
                            .computeIfAbsent(field, f -> EnumSet.noneOf(Access.class))
                            .addAll(accesses(rule)));
        }
    }

    static Stream<Role> roles(AuthRule rule) {
        return rule.strategy() == Strategy.STATIC_GROUP
                ? rule.groups().stream().map(g -> new Role(rule.strategy(), rule.mode(), null, rule.claim(), g))
                : Stream.of(new Role(rule.strategy(), rule.mode(), rule.field(), rule.claim(), null));
    }

    private static Set<Access> accesses(AuthRule rule) {
        Set<Access> accesses = EnumSet.noneOf(Access.class);
        for (WrittenOperation operation : rule.operations()) {
            if (operation == WrittenOperation.READ) {
                accesses.addAll(EnumSet.of(Access.GET, Access.LIST, Access.LISTEN, Access.SEARCH, Access.SYNC));
            } else {
                accesses.add(Access.valueOf(operation.name()));
            }
        }
        return rule.operations().isEmpty() ? EnumSet.allOf(Access.class) : accesses;
    }

    private static AuthRule rule(Value<?> rule) {
        List<String> provider = Arguments.texts(Arguments.member(rule, "provider"));
        Strategy strategy = strategy(rule);
        return new AuthRule(
                strategy,
                provider.isEmpty() ? defaultMode(strategy) : Objects.requireNonNull(PROVIDERS.get(provider.get(0))),
                !provider.isEmpty(),
                strategy == Strategy.OWNER ? first(rule, "ownerField") : first(rule, "groupsField"),
                strategy == Strategy.OWNER ? first(rule, "identityClaim") : first(rule, "groupClaim"),
                Arguments.texts(Arguments.member(rule, "groups")),
                Arguments.texts(Arguments.member(rule, "operations")).stream()
                        .map(o -> WrittenOperation.valueOf(o.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    private static @Nullable String first(Value<?> rule, String member) {
        return Arguments.texts(Arguments.member(rule, member)).stream()
                .findFirst()
                .orElse(null);
    }

    private static Strategy strategy(Value<?> rule) {
        return switch (Objects.requireNonNull(first(rule, "allow"))) {
            case "owner" -> Strategy.OWNER;
            case "private" -> Strategy.AUTHENTICATED;
            case "public" -> "identityPool".equals(first(rule, "provider")) ? Strategy.GUEST : Strategy.API_KEY;
            case "groups" -> first(rule, "groupsField") == null ? Strategy.STATIC_GROUP : Strategy.DYNAMIC_GROUP;
            default -> Strategy.CUSTOM;
        };
    }

    private static AuthorizationMode defaultMode(Strategy strategy) {
        return switch (strategy) {
            case API_KEY -> AuthorizationMode.API_KEY;
            case GUEST -> AuthorizationMode.IAM;
            case CUSTOM -> AuthorizationMode.LAMBDA;
            case OWNER, AUTHENTICATED, STATIC_GROUP, DYNAMIC_GROUP -> AuthorizationMode.USER_POOL;
        };
    }
}
