package dev.amplify4j.processor.front;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From the text of a doc comment to that of a description: inline tags, character references and blanks resolved. */
final class JavadocText {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([a-zA-Z]+));");
    private static final Map<String, String> NAMED = Map.of(
            "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "commat", "@", "lbrace", "{",
            "rbrace", "}", "ast", "*");

    private final String text;
    private final StringBuilder plain = new StringBuilder();

    private JavadocText(String text) {
        this.text = text;
    }

    /** The description that a text comes to, without the blanks around its lines. */
    static String plain(String text) {
        JavadocText reader = new JavadocText(text);
        reader.read();
        return String.join(
                "\n", reader.plain.toString().strip().lines().map(String::strip).toList());
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int tag = text.indexOf("{@", at);
            int end = tag < 0 ? -1 : closingBrace(tag);
            if (end < 0) {
                plain.append(dereferenced(text.substring(at)));
                return;
            }
            plain.append(dereferenced(text.substring(at, tag)));
            inline(text.substring(tag + 2, end));
            at = end + 1;
        }
    }

    private int closingBrace(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A tag becomes what a reader of the page would see: its text, or the name that it links to. */
    private void inline(String tag) {
        String[] parts = tag.strip().split("\\s+", 2);
        String content = parts.length == 1 ? "" : parts[1];
        switch (parts[0]) {
            case "code", "literal" -> plain.append(content);
            case "link", "linkplain" -> {
                String[] target = content.split("\\s+", 2);
                plain.append(
                        target.length == 2
                                ? dereferenced(target[1])
                                : target[0].replaceFirst("^#", "").replace('#', '.'));
            }
            case "inheritDoc", "value", "docRoot" -> {
                // nothing that a description could say
            }
            default -> plain.append(dereferenced(content));
        }
    }

    private static String dereferenced(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(character(m.group(), m.group(1), m.group(2), m.group(3))));
    }

    private static String character(
            String reference, @Nullable String decimal, @Nullable String hexadecimal, @Nullable String name) {
        if (name != null) {
            return NAMED.getOrDefault(name, reference);
        }
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        boolean writable =
                Character.isValidCodePoint(code) && Character.isDefined(code) && !Character.isISOControl(code);
        return writable && !(code >= 0xD800 && code <= 0xDFFF) ? Character.toString(code) : reference;
    }
}
