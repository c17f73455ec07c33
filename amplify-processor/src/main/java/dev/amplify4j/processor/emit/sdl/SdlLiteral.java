package dev.amplify4j.processor.emit.sdl;

import graphql.language.Description;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The only way for names and text into SDL: the printer writes names and blocks as they are, so they are made safe here. */
final class SdlLiteral {
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");
    private static final String BLOCK_QUOTE = "\"\"\"";
    private static final int REPLACEMENT = '\uFFFD';

    private SdlLiteral() {}

    /**
     * A name.
     *
     * @throws IllegalArgumentException if GraphQL's grammar has no such name
     */
    static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a GraphQL name: " + name);
        }
        return name;
    }

    /**
     * A description; null when the text is blank.
     *
     * <p>Several lines are printed as a block, but for text with empty lines, whose indentation the printer would change.
     * The printer escapes quoted text; of blocks it does not.
     */
    static @Nullable Description description(String text) {
        String printable = printable(text).strip();
        if (printable.isEmpty()) {
            return null;
        }
        boolean block = printable.indexOf('\n') >= 0 && !printable.contains("\n\n");
        String content = block ? printable.replace(BLOCK_QUOTE, "\\" + BLOCK_QUOTE) : printable;
        return new Description(content, null, block);
    }

    /** Without what the grammar has no place for: control characters and halves of characters. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
