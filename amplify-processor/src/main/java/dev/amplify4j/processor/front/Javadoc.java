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
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)");
    private static final Pattern PARAM = Pattern.compile("\\s*@param\\s+(\\w+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(?:code|literal|link|linkplain)\\s+([^}]*)}");

    /** Parses what {@code Elements.getDocComment} gave; null is an absent comment. */
    static Javadoc parse(@Nullable String comment) {
        if (comment == null) {
            return new Javadoc("", Map.of());
        }
        Matcher tag = BLOCK_TAG.matcher(comment);
        if (!tag.find()) {
            return new Javadoc(clean(comment), Map.of());
        }
        String body = clean(comment.substring(0, tag.start()));
        Map<String, String> params = new HashMap<>();
        int start = tag.start();
        while (start >= 0) {
            int next = tag.find() ? tag.start() : -1;
            Matcher param = PARAM.matcher(comment.substring(start, next < 0 ? comment.length() : next));
            if (param.matches()) {
                params.put(param.group(1), clean(param.group(2)));
            }
            start = next;
        }
        return new Javadoc(body, Map.copyOf(params));
    }

    /** The description of a component. */
    String param(String name) {
        return params.getOrDefault(name, "");
    }

    /** Inline tags become their text, and lines lose the blank that follows the comment's asterisk. */
    private static String clean(String text) {
        String plain = INLINE_TAG
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1).strip()));
        return String.join("\n", plain.strip().lines().map(String::strip).toList());
    }
}
