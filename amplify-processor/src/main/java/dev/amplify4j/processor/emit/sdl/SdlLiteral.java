package dev.amplify4j.processor.emit.sdl;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The only way for names and text into SDL: what is no name is refused, and text stays text. */
final class SdlLiteral {
    private static final Set<String> KEYWORDS = Set.of("true", "false", "null");
    private static final String BLOCK_QUOTE = "\"\"\"";
    private static final int REPLACEMENT = '\uFFFD';

    private SdlLiteral() {}

    /**
     * A name.
     *
     * @throws IllegalArgumentException if GraphQL's grammar has no such name
     */
    static String name(String name) {
        boolean legal = !name.isEmpty() && !isDigit(name.charAt(0));
        for (int i = 0; legal && i < name.length(); i++) {
            legal = isLetter(name.charAt(i)) || isDigit(name.charAt(i));
        }
        if (!legal) {
            throw new IllegalArgumentException("not a GraphQL name: " + name);
        }
        return name;
    }

    private static boolean isLetter(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The name of an enum's value.
     *
     * @throws IllegalArgumentException if GraphQL's grammar has no such value
     */
    static String enumValue(String name) {
        if (KEYWORDS.contains(name)) {
            throw new IllegalArgumentException("not a value of a GraphQL enum: " + name);
        }
        return name(name);
    }

    /**
     * A list of texts.
     *
     * @throws IllegalArgumentException if GraphQL's grammar has no place for one of them
     */
    static String texts(Collection<String> texts) {
        for (String text : texts) {
            if (!text.equals(printable(text))) {
                throw new IllegalArgumentException("not a GraphQL string: " + text);
            }
        }
        return texts.stream().map(SdlLiteral::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * A description.
     *
     * <p>Several lines are written as a block, but for text with empty lines: the grammar takes indentation away by what
     * the other lines have.
     *
     * @return a literal, perhaps of several lines; nothing when the text is blank
     */
    static String description(String text) {
        String printable = printable(text).strip();
        if (printable.isEmpty()) {
            return "";
        }
        return printable.indexOf('\n') >= 0 && !printable.contains("\n\n")
                ? BLOCK_QUOTE + "\n" + printable.replace(BLOCK_QUOTE, "\\" + BLOCK_QUOTE) + "\n" + BLOCK_QUOTE
                : quoted(printable);
    }

    /** What is printable needs three escapes more than letters do. */
    private static String quoted(String printable) {
        StringBuilder quoted = new StringBuilder(printable.length() + 2).append('"');
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Without what the grammar has no place for: control characters and halves of characters. */
    private static String printable(String text) {
        if (text.isEmpty()) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
