package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An authorization rule as cases write it, such as {@code allow.ownerDefinedIn("author").to(["read"])}.
 *
 * @param strategy name of the builder's method
 * @param arguments what stands in its parentheses
 * @param claim argument of {@code identityClaim} or {@code withClaimIn}; null without
 * @param operations argument of {@code to}; null without
 */
record RuleTerm(
        String strategy,
        String arguments,
        @Nullable String claim,
        @Nullable String operations) {
    private static final Pattern RULE = Pattern.compile("allow\\.(\\w+)\\(([^)]*)\\)"
            + "(?:\\.(?:identityClaim|withClaimIn)\\(\"([^\"]*)\"\\))?(?:\\.to\\(\\[([^]]*)]\\))?");

    /** The annotations of a list of rules. One that allows no operation cannot be written, and allows nothing. */
    static String annotations(JsonNode rules) {
        return rules.valueStream()
                .map(rule -> parse(rule.asText()))
                .filter(rule -> !"".equals(rule.operations()))
                .map(RuleTerm::java)
                .collect(Collectors.joining());
    }

    private static RuleTerm parse(String text) {
        Matcher rule = RULE.matcher(text);
        if (!rule.matches()) {
            throw new IllegalArgumentException("no rule: " + text);
        }
        return new RuleTerm(rule.group(1), rule.group(2), rule.group(3), rule.group(4));
    }

    /** The rule as an annotation. */
    private String java() {
        String members = switch (strategy) {
            case "owner" -> "OWNER" + provider(arguments);
            case "ownerDefinedIn", "ownersDefinedIn" -> "OWNER" + field();
            case "authenticated" -> "AUTHENTICATED" + provider(arguments);
            case "guest" -> "GUEST";
            case "publicApiKey" -> "PUBLIC_API_KEY";
            case "group" -> "GROUPS, groups = " + first() + provider(others());
            case "groups" -> "GROUPS, groups = " + arguments.replace('[', '{').replace(']', '}');
            case "groupDefinedIn", "groupsDefinedIn" -> "GROUPS" + field();
            case "custom" -> "CUSTOM";
            default -> throw new IllegalArgumentException("no strategy: " + strategy);
        };
        return "@Auth(allow = Allow." + members + (claim == null ? "" : ", claim = \"" + claim + '"') + to() + ") ";
    }

    private String field() {
        return ", field = " + first() + provider(others());
    }

    private String first() {
        return arguments.split(", *", -1)[0];
    }

    private String others() {
        return arguments.substring(first().length());
    }

    private static String provider(String text) {
        if (text.contains("oidc")) {
            return ", provider = Provider.OIDC";
        }
        return text.contains("identityPool") ? ", provider = Provider.IDENTITY_POOL" : "";
    }

    private String to() {
        return operations == null
                ? ""
                : Arrays.stream(operations.replace("\"", "").split(", *"))
                        .map(operation -> "Operation." + operation.toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", ", to = {", "}"));
    }
}
