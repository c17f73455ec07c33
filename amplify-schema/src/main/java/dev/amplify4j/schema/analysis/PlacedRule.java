package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.ir.AuthRule;

/**
 * A rule and where it stands.
 *
 * @param rule the rule
 * @param annotation the {@code @Auth} that says it
 */
record PlacedRule(AuthRule rule, AnnotationDecl annotation) {
    /** Whether the rule asks for a list of owners or groups, as {@code field = "authors[]"} does. */
    boolean asksForList() {
        return annotation.text("field", "").endsWith(AuthRules.LIST);
    }

    /** This rule, with its field under another name. */
    PlacedRule withField(String field) {
        return new PlacedRule(
                new AuthRule(
                        rule.strategy(),
                        rule.mode(),
                        rule.modeWritten(),
                        field,
                        rule.claim(),
                        rule.groups(),
                        rule.operations()),
                annotation);
    }
}
