package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of custom operations: their own, or else those of the nearest package that has some. */
final class OperationRules {
    private OperationRules() {}

    /**
     * The rules that let callers in.
     *
     * @param operation a custom operation
     * @param packageName the package of its interface
     */
    static List<PlacedRule> of(MethodDecl operation, String packageName, PackageRules packages, Problems problems) {
        if (operation.annotations().stream().anyMatch(AuthRules::isRule)) {
            List<PlacedRule> own = AuthRules.read(operation.annotations(), RuleScope.OPERATION, problems);
            checkHandlers(operation, own, true, problems);
            return own;
        }
        List<PlacedRule> rules = packages.around(packageName);
        if (!packages.cover(packageName)) {
            report(
                    operation,
                    "no rule lets anyone in: the operation " + operation.name() + " has no @Auth",
                    "Add @Auth(allow = Allow.AUTHENTICATED), or whom you want to admit",
                    problems);
        } else if (rules.stream().anyMatch(OperationRules::speaksOfRecords)) {
            report(
                    operation,
                    "the rules of the package speak of records and what is done to them, so they say nothing of the"
                            + " operation " + operation.name(),
                    "Give it an @Auth of its own",
                    problems);
            return List.of();
        }
        checkHandlers(operation, rules, false, problems);
        return rules;
    }

    /** What the official stack admits nobody of to code that runs in the API itself; null when the rule is another. */
    private static @Nullable String refusedByScripts(AuthRule rule) {
        if (rule.mode() == AuthorizationMode.IAM) {
            return "identity of the identity pool";
        }
        return rule.mode() == AuthorizationMode.OIDC && rule.strategy() == Strategy.STATIC_GROUP
                ? "group of the OpenID Connect provider"
                : null;
    }

    private static void checkHandlers(MethodDecl operation, List<PlacedRule> rules, boolean own, Problems problems) {
        if (operation.annotations("Handler").stream().noneMatch(h -> AuthMembers.says(h, "js"))) {
            return;
        }
        for (PlacedRule placed : rules) {
            String refused = refusedByScripts(placed.rule());
            if (refused != null) {
                String member = placed.annotation().has("provider") ? "provider" : "allow";
                problems.add(
                        Code.AMP1502,
                        own ? placed.annotation().at(member) : operation.source(),
                        "an operation with a js handler admits no " + refused
                                + (own ? "" : ", as the rules of its package would"),
                        own
                                ? "Use a function as its handler, or another rule"
                                : "Use a function as its handler, or give it an @Auth of its own");
            }
        }
    }

    private static boolean speaksOfRecords(PlacedRule placed) {
        return placed.rule().field() != null
                || placed.rule().claim() != null
                || !placed.rule().operations().isEmpty();
    }

    private static void report(MethodDecl operation, String message, String fix, Problems problems) {
        problems.add(Code.AMP1501, operation.source(), message, fix);
    }
}
