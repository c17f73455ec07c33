package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom rules speak of: of several static groups each is a role, and what a rule leaves unsaid of claims is said. */
final class Roles {
    private static final String OWNER_CLAIM = "sub::username";
    private static final String GROUPS_CLAIM = "cognito:groups";

    private Roles() {}

    /** The roles of a rule, in its order. */
    static List<Role> of(AuthRule rule) {
        Strategy strategy = rule.strategy();
        String claim = rule.claim();
        return switch (strategy) {
            case OWNER ->
                List.of(new Role(strategy, rule.mode(), rule.field(), claim == null ? OWNER_CLAIM : claim, null));
            case DYNAMIC_GROUP ->
                List.of(new Role(strategy, rule.mode(), rule.field(), claim == null ? GROUPS_CLAIM : claim, null));
            case STATIC_GROUP ->
                rule.groups().stream()
                        .map(g -> new Role(strategy, rule.mode(), null, claim == null ? GROUPS_CLAIM : claim, g))
                        .toList();
            case AUTHENTICATED, GUEST, API_KEY, CUSTOM -> List.of(new Role(strategy, rule.mode(), null, null, null));
        };
    }

    /** The roles of all rules, each once, in the order of the rules. */
    static List<Role> of(List<AuthRule> rules) {
        Set<Role> roles = new LinkedHashSet<>();
        for (AuthRule rule : rules) {
            roles.addAll(of(rule));
        }
        return List.copyOf(roles);
    }
}
