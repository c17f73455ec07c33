package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Constraint;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Model;

/**
 * The check of one rule for the values of a field.
 *
 * @param model the model
 * @param field its field
 * @param rule what values of the field must keep
 */
record Check(Model model, Field field, Constraint rule) {
    /** A pattern speaks of the whole text, as {@code jakarta.validation.constraints.Pattern} has it. */
    private static final String WHOLE = "\\A(?:%s)\\z";

    /** The statement that refuses {@code values} unless the field keeps the rule. */
    String script() {
        return "  check(" + kept() + ", " + JsLiteral.of(message()) + ");\n";
    }

    /** A length may be the list's; everything else is asked of each element. */
    private String kept() {
        String value = "values" + JsLiteral.member(field.name());
        boolean length = rule.kind() == Constraint.Kind.MIN_LENGTH || rule.kind() == Constraint.Kind.MAX_LENGTH;
        boolean ofTheList = length && !rule.ofElements();
        return field.type().list() && !ofTheList
                ? "(" + value + " ?? []).every((value) => " + nothingOr("value") + ")"
                : nothingOr(value);
    }

    private String nothingOr(String value) {
        return "isNothing(" + value + ") || " + test(value);
    }

    private String test(String value) {
        String operand = rule.operand();
        return switch (rule.kind()) {
            case GT -> value + " > " + JsLiteral.number(operand);
            case LT -> value + " < " + JsLiteral.number(operand);
            case GTE -> value + " >= " + JsLiteral.number(operand);
            case LTE -> value + " <= " + JsLiteral.number(operand);
            case MIN_LENGTH -> value + ".length >= " + JsLiteral.number(operand);
            case MAX_LENGTH -> value + ".length <= " + JsLiteral.number(operand);
            case STARTS_WITH -> value + ".startsWith(" + JsLiteral.of(operand) + ")";
            case ENDS_WITH -> value + ".endsWith(" + JsLiteral.of(operand) + ")";
            case MATCHES -> "util.matches(" + JsLiteral.of(WHOLE.formatted(operand)) + ", " + value + ")";
        };
    }

    private String message() {
        String own = rule.message();
        return own != null
                ? own
                : "Field " + field.name() + " of type " + model.name() + " must " + demand() + " " + rule.operand();
    }

    private String demand() {
        return switch (rule.kind()) {
            case GT -> "be greater than";
            case LT -> "be less than";
            case GTE -> "be greater than or equal to";
            case LTE -> "be less than or equal to";
            case MIN_LENGTH -> "have a minimum length of";
            case MAX_LENGTH -> "have a maximum length of";
            case STARTS_WITH -> "start with";
            case ENDS_WITH -> "end with";
            case MATCHES -> "match";
        };
    }
}
