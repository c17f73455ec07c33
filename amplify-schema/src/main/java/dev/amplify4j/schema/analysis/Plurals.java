package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.analysis.PluralRules.Ending;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * English plurals as the official stack makes them, that is, as npm's {@code pluralize} 8.0.0 does.
 *
 * <p>Clients build the names of list queries from plurals, so what counts is sameness, not good English.
 */
final class Plurals {
    private Plurals() {}

    /** The plural of a word, in the word's case style; a word that is plural already mostly stays as it is. */
    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (PluralRules.IRREGULAR.containsValue(lower)) {
            return inCaseOf(word, lower);
        }
        String irregular = PluralRules.IRREGULAR.get(lower);
        if (irregular != null) {
            return inCaseOf(word, irregular);
        }
        if (PluralRules.UNCOUNTABLE.contains(lower)) {
            return word;
        }
        for (Ending rule : PluralRules.ENDINGS) {
            Matcher matcher = rule.pattern().matcher(word);
            if (matcher.find()) {
                return replace(word, matcher, rule.replacement());
            }
        }
        return word;
    }

    private static String replace(String word, Matcher matcher, String replacement) {
        StringBuilder expanded = new StringBuilder();
        matcher.appendReplacement(expanded, replacement);
        String before = word.substring(0, matcher.start());
        String model = matcher.group().isEmpty() ? before.substring(before.length() - 1) : matcher.group();
        return before + inCaseOf(model, expanded.substring(before.length()));
    }

    /** Lower, upper and title case carry over; anything else becomes lower case. */
    private static String inCaseOf(String model, String word) {
        if (model.equals(word) || model.equals(model.toLowerCase(Locale.ROOT))) {
            return word.equals(model) ? word : word.toLowerCase(Locale.ROOT);
        }
        if (model.equals(model.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        String first = model.substring(0, 1);
        if (first.equals(first.toUpperCase(Locale.ROOT))) {
            return word.substring(0, 1).toUpperCase(Locale.ROOT)
                    + word.substring(1).toLowerCase(Locale.ROOT);
        }
        return word.toLowerCase(Locale.ROOT);
    }
}
