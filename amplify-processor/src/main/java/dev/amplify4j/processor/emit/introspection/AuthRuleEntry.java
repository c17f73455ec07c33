package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthorizationMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule in the words of the official transformer. */
final class AuthRuleEntry {
    private static final List<String> ALL_OPERATIONS = List.of("create", "update", "delete", "read");
    private static final String USERNAME = "cognito:username";
    private static final String GROUPS = "cognito:groups";

    private AuthRuleEntry() {}

    static Map<String, Object> of(AuthRule rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("allow", allow(rule));
        entry.put("operations", operations(rule));
        switch (rule.strategy()) {
            case OWNER -> {
                entry.put("provider", provider(rule.mode()));
                entry.put("ownerField", rule.field());
                entry.put("identityClaim", ownerClaim(rule.claim()));
            }
            case STATIC_GROUP -> {
                putGroupClaim(entry, rule);
                entry.put("groups", rule.groups());
            }
            case DYNAMIC_GROUP -> {
                putGroupClaim(entry, rule);
                entry.put("groupsField", rule.field());
                entry.put("groupField", "groups");
            }
            case GUEST, API_KEY -> entry.put("provider", provider(rule.mode()));
            case AUTHENTICATED, CUSTOM -> {
                if (rule.modeWritten()) {
                    entry.put("provider", provider(rule.mode()));
                }
            }
        }
        return entry;
    }

    private static String allow(AuthRule rule) {
        return switch (rule.strategy()) {
            case OWNER -> "owner";
            case AUTHENTICATED -> "private";
            case GUEST, API_KEY -> "public";
            case STATIC_GROUP, DYNAMIC_GROUP -> "groups";
            case CUSTOM -> "custom";
        };
    }

    private static List<String> operations(AuthRule rule) {
        return rule.operations().isEmpty()
                ? ALL_OPERATIONS
                : rule.operations().stream()
                        .map(operation -> operation.name().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static void putGroupClaim(Map<String, Object> entry, AuthRule rule) {
        entry.put("provider", provider(rule.mode()));
        entry.put("groupClaim", rule.claim() == null ? GROUPS : rule.claim());
    }

    /** Clients are told the claim that a plain user name comes in, even where resolvers compare more. */
    private static String ownerClaim(@Nullable String claim) {
        return claim == null || claim.equals("username") ? USERNAME : claim;
    }

    private static String provider(AuthorizationMode mode) {
        return mode == AuthorizationMode.IAM ? "identityPool" : mode.providerName();
    }
}
