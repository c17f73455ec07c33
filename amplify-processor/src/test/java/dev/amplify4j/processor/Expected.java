package dev.amplify4j.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake that a test source says it makes: a comment below the line points at the column, and says the code and words
 * of the message. Mistakes that the language itself forbids have the code {@code compiler}.
 */
record Expected(String code, String words, long line, long column) {
    private static final Pattern EXPECTATION = Pattern.compile("// *\\^ (AMP\\d{4}|compiler) (.*)");

    /** The mistakes of a source, from top to bottom. */
    static List<Expected> allIn(String source) {
        List<String> lines = source.lines().toList();
        List<Expected> all = new ArrayList<>();
        long code = 0; // the line of code that comments speak of: several may stand below it
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = EXPECTATION.matcher(lines.get(i));
            if (comment.matches()) {
                all.add(new Expected(
                        comment.group(1), comment.group(2), code, lines.get(i).indexOf('^') + 1L));
            } else {
                code = i + 1L;
            }
        }
        return all;
    }
}
