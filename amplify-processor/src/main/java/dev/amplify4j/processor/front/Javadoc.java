package dev.amplify4j.processor.front;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a doc comment that become descriptions.
 *
 * @param body text before the first block tag
 * @param params texts of {@code @param} tags, by name
 */
record Javadoc(String body, Map<String, String> params) {
    private static final Pattern PARAM = Pattern.compile("@param\\s+(\\S+)\\s+(.*)", Pattern.DOTALL);

    /** Parses what {@code Elements.getDocComment} gave; null is an absent comment. */
    static Javadoc parse(@Nullable String comment) {
        if (comment == null) {
            return new Javadoc("", Map.of());
        }
        int tag = blockTag(comment, 0);
        String body = JavadocText.plain(comment.substring(0, tag));
        Map<String, String> params = new HashMap<>();
        while (tag < comment.length()) {
            int next = blockTag(comment, tag + 1);
            Matcher param = PARAM.matcher(comment.substring(tag, next).strip());
            if (param.matches()) {
                params.putIfAbsent(param.group(1), JavadocText.plain(param.group(2)));
            }
            tag = next;
        }
        return new Javadoc(body, Map.copyOf(params));
    }

    /** The description of a component. */
    String param(String name) {
        return params.getOrDefault(name, "");
    }

    /** Where the next line begins with {@code @}, outside of inline tags; the end of the comment when none does. */
    private static int blockTag(String comment, int from) {
        int depth = 0;
        boolean lineStart = from == 0;
        for (int i = from; i < comment.length(); i++) {
            char c = comment.charAt(i);
            boolean tag = c == '@' && i + 1 < comment.length() && Character.isLetter(comment.charAt(i + 1));
            if (lineStart && depth == 0 && tag) {
                return i;
            }
            if (c == '{' && (depth > 0 || comment.startsWith("{@", i))) {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            }
            lineStart = c == '\n' || (lineStart && Character.isWhitespace(c));
        }
        return comment.length();
    }
}
