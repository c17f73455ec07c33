package dev.amplify4j.processor.emit;

import java.util.Locale;

/**
 * A text as a Java string literal: the only way for text into generated Java code.
 *
 * @param source the literal with its quotes
 */
public record JavaLiteral(String source) {
    /**
     * The literal of a text.
     *
     * @param text any text
     * @return ASCII, whatever the text holds
     */
    public static JavaLiteral of(String text) {
        StringBuilder source = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                source.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                source.append(c);
            } else if (c < ' ') {
                source.append(String.format(Locale.ROOT, "\\%03o", (int) c)); // an escape of unicode would end the line
            } else {
                source.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return new JavaLiteral(source.append('"').toString());
    }
}
