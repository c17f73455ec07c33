package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.List;

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
            checkHandlers(operation, own, problems);
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
        return rules;
    }

    /** The official stack admits no identity of the identity pool to code that runs in the API itself. */
    private static void checkHandlers(MethodDecl operation, List<PlacedRule> rules, Problems problems) {
        if (operation.annotations("Handler").stream().noneMatch(h -> AuthMembers.says(h, "js"))) {
            return;
        }
        rules.stream().filter(r -> r.rule().mode() == AuthorizationMode.IAM).forEach(placed -> {
            String member = placed.annotation().has("provider") ? "provider" : "allow";
            problems.add(
                    Code.AMP1502,
                    placed.annotation().at(member),
                    "an operation with a js handler admits no identity of the identity pool",
                    "Use a function as its handler, or another rule");
        });
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
