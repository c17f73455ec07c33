package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the members of an {@code @Auth} go together, and with what it stands on; {@code to} aside. */
final class AuthMembers {
    /** The members that each strategy knows besides {@code allow} and {@code to}. */
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "OWNER", Set.of("field", "claim", "provider"),
            "AUTHENTICATED", Set.of("provider"),
            "GUEST", Set.of("provider"),
            "PUBLIC_API_KEY", Set.of(),
            "GROUPS", Set.of("groups", "field", "claim", "provider"),
            "CUSTOM", Set.of("provider"),
            "RESOURCE", Set.of("function"));

    /** The providers that each strategy can have, {@code DEFAULT} aside. */
    private static final Map<String, Set<String>> PROVIDERS = Map.of(
            "OWNER", Set.of("USER_POOL", "OIDC"),
            "AUTHENTICATED", Set.of("USER_POOL", "IDENTITY_POOL", "OIDC"),
            "GUEST", Set.of("IDENTITY_POOL"),
            "GROUPS", Set.of("USER_POOL", "OIDC"),
            "CUSTOM", Set.of("FUNCTION"));

    private final AnnotationDecl auth;
    private final String allow;
    private final Problems problems;

    private AuthMembers(AnnotationDecl auth, Problems problems) {
        this.auth = auth;
        this.allow = auth.text("allow", "");
        this.problems = problems;
    }

    /** Reports what cannot be. */
    static void check(AnnotationDecl auth, RuleScope scope, Problems problems) {
        AuthMembers members = new AuthMembers(auth, problems);
        members.checkKnown();
        members.checkProvider();
        members.checkScope(scope);
        switch (members.allow) {
            case "OWNER" -> members.checkClaim();
            case "GROUPS" -> {
                members.checkClaim();
                members.checkGroups();
            }
            case "RESOURCE" -> members.checkFunction();
            default -> {
                // the others have no members of their own
            }
        }
    }

    /** Whether a member says something; an empty text says nothing. */
    static boolean says(AnnotationDecl auth, String member) {
        return !auth.text(member, "").isEmpty();
    }

    private void checkKnown() {
        for (String member : auth.members().keySet()) {
            boolean common = member.equals("allow") || member.equals("to");
            if (!common && !MEMBERS.getOrDefault(allow, Set.of()).contains(member)) {
                report(
                        member,
                        "allow = " + allow + " knows no " + member,
                        "Remove " + member + ", or change whom the rule allows");
            }
        }
    }

    private void checkProvider() {
        String provider = auth.text("provider", "DEFAULT");
        Set<String> possible = PROVIDERS.getOrDefault(allow, Set.of());
        if (!possible.isEmpty() && !provider.equals("DEFAULT") && !possible.contains(provider)) {
            report(
                    "provider",
                    "allow = " + allow + " never comes from " + provider,
                    "Use one of " + possible.stream().sorted().toList() + ", or leave the provider out");
        }
    }

    private void checkScope(RuleScope scope) {
        if (allow.equals("RESOURCE") && scope != RuleScope.PACKAGE) {
            report(
                    "allow",
                    "allow = RESOURCE opens the whole API to a function, so it stands on a package",
                    "Move the rule to a package-info.java");
        }
        if (scope != RuleScope.OPERATION) {
            return;
        }
        if (allow.equals("OWNER") || says(auth, "field")) {
            report(
                    allow.equals("OWNER") ? "allow" : "field",
                    "a custom operation has no record that could hold an owner or a group",
                    "Use AUTHENTICATED, GROUPS with groups, GUEST, PUBLIC_API_KEY or CUSTOM");
        } else if (says(auth, "claim")) {
            report(
                    "claim",
                    "a rule of a custom operation compares the groups of cognito:groups alone",
                    "Remove the claim");
        }
    }

    private void checkClaim() {
        boolean blank = Arrays.stream(auth.text("claim", "").split("::", -1)).anyMatch(String::isBlank);
        if (says(auth, "claim") && blank) {
            report(
                    "claim",
                    "an empty claim identifies nobody",
                    "Name a claim, such as \"sub\", or two as \"sub::username\"");
        } else if (unspeakable(auth.text("claim", ""))) {
            report("claim", "the name of a claim holds a character that no token can spell", "Remove the character");
        }
    }

    private void checkGroups() {
        List<String> groups = auth.texts("groups");
        if (!groups.isEmpty() && says(auth, "field")) {
            report(
                    "field",
                    "a rule names its groups or takes them from a field, but this one does both",
                    "Keep groups or field, or write two rules");
        } else if (groups.isEmpty() && !says(auth, "field")) {
            report(
                    auth.has("groups") ? "groups" : "allow",
                    "the rule names no group, so it lets nobody in",
                    "Add groups = \"…\", or field = \"…\" for the groups that a record names");
        } else if (groups.stream().anyMatch(String::isBlank)) {
            report("groups", "an empty name is no group and lets nobody in", "Name a group");
        } else if (groups.stream().anyMatch(AuthMembers::unspeakable)) {
            report("groups", "the name of a group holds a character that no schema can spell", "Remove the character");
        } else if (new HashSet<>(groups).size() < groups.size()) {
            report("groups", "the rule names a group twice", "Name each group once");
        }
    }

    /** Control characters and halves of characters; a schema and JSON have no place for them. */
    private static boolean unspeakable(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private void checkFunction() {
        if (auth.text("function", "").isBlank()) {
            report(
                    auth.has("function") ? "function" : "allow",
                    "allow = RESOURCE does not say which function it lets in",
                    "Add function = \"…\"");
        }
    }

    private void report(String member, String message, String fix) {
        problems.add(Code.AMP1502, auth.at(member), message, fix);
    }
}
