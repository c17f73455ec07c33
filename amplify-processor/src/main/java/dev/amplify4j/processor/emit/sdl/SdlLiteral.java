package dev.amplify4j.processor.emit.sdl;

import graphql.language.ArrayValue;
import graphql.language.Description;
import graphql.language.StringValue;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The only way for names and text into SDL: the printer writes names and blocks as they are, so they are made safe here. */
final class SdlLiteral {
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");
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
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a GraphQL name: " + name);
        }
        return name;
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
     * A list of texts, which the printer quotes.
     *
     * @throws IllegalArgumentException if GraphQL's grammar has no place for one of them
     */
    static ArrayValue texts(Collection<String> texts) {
        ArrayValue.Builder values = ArrayValue.newArrayValue();
        for (String text : texts) {
            if (!text.equals(printable(text))) {
                throw new IllegalArgumentException("not a GraphQL string: " + text);
            }
            values.value(new StringValue(text));
        }
        return values.build();
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
