package dev.amplify4j.processor.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Random rules, as the official builder writes them; never two for the same role on one element. */
final class RandomRules {
    private static final List<String> ON_MODELS =
            List.of("create", "read", "update", "delete", "get", "list", "listen", "sync", "search");
    private static final List<String> ON_FIELDS = List.of("create", "read", "update", "delete");
    private static final Set<String> READS = Set.of("get", "list", "listen", "sync", "search");
    private static final List<String> GROUPS = List.of("admin", "editors", "a b", "x:y");
    private static final List<String> OWNERS = List.of("owner", "author", "authors", "editor_id");
    private static final List<String> GROUP_FIELDS = List.of("team", "teams", "author");

    private final Dice dice;
    private final List<String> rules = new ArrayList<>();
    private final Set<String> roles = new HashSet<>();

    private RandomRules(Dice dice) {
        this.dice = dice;
    }

    static String ofModel(Dice dice) {
        return new RandomRules(dice).rules(1 + dice.below(4), ON_MODELS);
    }

    static String ofField(Dice dice) {
        return new RandomRules(dice).rules(1 + dice.below(2), ON_FIELDS);
    }

    /** Rules of a custom operation: none of them looks at records. */
    static String ofOperation(Dice dice) {
        RandomRules rules = new RandomRules(dice);
        for (int i = 1 + dice.below(3); i > 0; i--) {
            rules.addStatic("");
        }
        return rules.text();
    }

    private String rules(int count, List<String> operations) {
        for (int i = count; i > 0; i--) {
            String to = operations(operations);
            if (dice.chance(45)) {
                addDynamic(to);
            } else {
                addStatic(to);
            }
        }
        return text();
    }

    private String text() {
        return "@auth(rules: [" + String.join(", ", rules) + "])";
    }

    private String operations(List<String> all) {
        if (dice.chance(50)) {
            return "";
        }
        List<String> some = new ArrayList<>(dice.some(all, 1, 4));
        if (some.contains("read")) {
            some.removeAll(READS);
        }
        return ", operations: [" + String.join(", ", some) + "]";
    }

    private void addDynamic(String operations) {
        String provider = dice.chance(25) ? ", provider: oidc" : "";
        if (dice.chance(65)) {
            String field = dice.one(OWNERS);
            String claim = dice.one(List.of("", "", "", "sub", "email", "username"));
            String claimed = claim.isEmpty() ? "" : ", identityClaim: \"" + claim + "\"";
            add(
                    "owner" + provider + field + claim,
                    "{allow: owner" + provider + operations + ", ownerField: \"" + field + "\"" + claimed + "}");
        } else {
            String field = dice.one(GROUP_FIELDS);
            String claim = dice.chance(30) ? ", groupClaim: \"teams\"" : "";
            add(
                    "groups" + provider + field + claim,
                    "{allow: groups" + provider + operations + ", groupsField: \"" + field + "\"" + claim + "}");
        }
    }

    private void addStatic(String operations) {
        String allow = dice.one(List.of(
                "private",
                "private",
                "private, provider: identityPool",
                "private, provider: oidc",
                "public, provider: apiKey",
                "public, provider: identityPool",
                "custom",
                "groups"));
        if (!allow.equals("groups")) {
            add(allow, "{allow: " + allow + operations + "}");
            return;
        }
        List<String> groups = dice.some(GROUPS, 1, 2).stream()
                .filter(g -> roles.add("group" + g))
                .toList();
        if (!groups.isEmpty()) {
            rules.add("{allow: groups" + operations + ", groups: " + quoted(groups) + "}");
        } else {
            add("private", "{allow: private" + operations + "}");
        }
    }

    private void add(String role, String rule) {
        if (roles.add(role)) {
            rules.add(rule);
        }
    }

    static String quoted(List<String> texts) {
        return "[\"" + String.join("\", \"", texts) + "\"]";
    }
}
