package dev.amplify4j.processor.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the decision matrix.
 *
 * @param strategy {@code owner}, {@code staticGroup}, {@code groupField}, {@code everyone} of a mode, or {@code nobody}
 * @param mode the mode of the callers whom it can let in
 * @param field field of owners or groups; null when it has none
 * @param list whether that field is a list
 * @param claim claim that is compared; null when it compares none
 * @param groups names of groups
 */
record MatrixRule(
        String strategy,
        String mode,
        @Nullable String field,
        boolean list,
        @Nullable String claim,
        List<String> groups) {
    private static final String COMPOSITE = "sub::username";
    private static final String GROUPS = "cognito:groups";

    private static final Map<String, MatrixRule> ALL = Map.ofEntries(
            owner("owner_implicit", "userPool", "owner", COMPOSITE),
            owner("owner_explicitField", "userPool", "owner", COMPOSITE),
            owner("ownerDefinedIn", "userPool", "author", COMPOSITE),
            rule("ownersDefinedIn", "owner", "userPool", "editors", true, COMPOSITE),
            owner("owner_claim_sub", "userPool", "owner", "sub"),
            owner("owner_claim_username", "userPool", "owner", "username"),
            owner("owner_claim_email", "userPool", "owner", "email"),
            owner("owner_oidc", "oidc", "owner", "sub"),
            rule("group_static", "staticGroup", "userPool", null, false, GROUPS, "Admin"),
            rule("groups_static2", "staticGroup", "userPool", null, false, GROUPS, "Admin", "Ops"),
            rule("group_static_customClaim", "staticGroup", "userPool", null, false, "custom:roles", "Admin"),
            rule("group_oidc", "staticGroup", "oidc", null, false, "groups", "Admin"),
            rule("groupDefinedIn", "groupField", "userPool", "grp", false, GROUPS),
            rule("groupsDefinedIn", "groupField", "userPool", "grps", true, GROUPS),
            rule("groupDefinedIn_customClaim", "groupField", "userPool", "grp", false, "custom:roles"),
            everyone("authenticated", "userPool"),
            everyone("authenticated_identityPool", "iamUser"),
            everyone("authenticated_oidc", "oidc"),
            everyone("guest", "iamGuest"),
            everyone("publicApiKey", "apiKey"),
            everyone("custom", "lambda"),
            rule("none", "nobody", "", null, false, null));

    private static final Map<String, Set<String>> GRANTS = Map.of(
            "all", Set.of("create", "get", "list", "listen", "update", "delete"),
            "create", Set.of("create"),
            "read", Set.of("get", "list", "listen"),
            "update", Set.of("update"),
            "delete", Set.of("delete"),
            "create_read", Set.of("create", "get", "list", "listen"),
            "read_update", Set.of("get", "list", "listen", "update"),
            "get", Set.of("get"),
            "list", Set.of("list"),
            "listen", Set.of("listen"));

    /** A rule of the matrix by its name. */
    static MatrixRule named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /** The operations of a grant of the matrix. */
    static Set<String> granted(String grant) {
        return Objects.requireNonNull(GRANTS.get(grant), grant);
    }

    private static Map.Entry<String, MatrixRule> owner(String name, String mode, String field, String claim) {
        return rule(name, "owner", mode, field, false, claim);
    }

    private static Map.Entry<String, MatrixRule> everyone(String name, String mode) {
        return rule(name, "everyone", mode, null, false, null);
    }

    private static Map.Entry<String, MatrixRule> rule(
            String name,
            String strategy,
            String mode,
            @Nullable String field,
            boolean list,
            @Nullable String claim,
            String... groups) {
        return Map.entry(name, new MatrixRule(strategy, mode, field, list, claim, List.of(groups)));
    }
}
