package dev.amplify4j.processor.emit.resolver;

import java.util.List;
import java.util.stream.Collectors;

/** The only way by which text enters emitted JavaScript. */
final class JsLiteral {
    private JsLiteral() {}

    /**
     * A string literal in ASCII that evaluates to exactly this text, and that ends neither a line nor a script element.
     *
     * @param text any text, lone surrogates included
     * @return such as {@code 'Blog'}
     */
    static String of(String text) {
        return text.chars().mapToObj(JsLiteral::escape).collect(Collectors.joining("", "'", "'"));
    }

    /**
     * An array literal of strings.
     *
     * @param texts any texts
     * @return such as {@code ['title', 'slug']}
     */
    static String of(List<String> texts) {
        return texts.stream().map(JsLiteral::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Everything but plain ASCII is escaped: so are line separators, bidirectional marks and invisible characters. */
    private static String escape(int unit) {
        return switch (unit) {
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                unit < ' ' || unit > '~' || unit == '<' ? String.format("\\u%04x", unit) : Character.toString(unit);
        };
    }
}
