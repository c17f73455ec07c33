package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Constant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The only way by which text enters emitted JavaScript. */
final class JsLiteral {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final Pattern PLAIN_NAME = Pattern.compile("(?!__)[A-Za-z_]\\w*");

    private JsLiteral() {}

    /**
     * A string literal in ASCII that evaluates to exactly this text, and that ends neither a line nor a script element.
     *
     * @param text any text, lone surrogates included
     * @return such as {@code 'Blog'}
     */
    static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('\'');
        for (int i = 0; i < text.length(); i++) {
            literal.append(escape(text.charAt(i)));
        }
        return literal.append('\'').toString();
    }

    /**
     * An array literal of strings.
     *
     * @param texts any texts
     * @return such as {@code ['title', 'slug']}
     */
    static String of(List<String> texts) {
        return array(texts.stream().map(JsLiteral::of).toList());
    }

    /**
     * The literal of a value that is known at compile time.
     *
     * @param value the value
     * @return such as {@code 'DRAFT'} or {@code [1, 2]}
     * @throws IllegalArgumentException if a number is not spelled as JSON spells it
     */
    static String of(Constant value) {
        if (value instanceof Constant.Text text) {
            return of(text.value());
        }
        if (value instanceof Constant.Numeric number) {
            return number(number.literal());
        }
        if (value instanceof Constant.Bool bool) {
            return String.valueOf(bool.value());
        }
        return array(((Constant.Elements) value)
                .elements().stream().map(JsLiteral::of).toList());
    }

    /**
     * A number literal.
     *
     * @param number a number as JSON spells it
     * @return the same
     * @throws IllegalArgumentException if it is none
     */
    static String number(String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("no number: " + number);
        }
        return number;
    }

    /**
     * An array literal.
     *
     * @param literals its elements
     * @return such as {@code [1, 'two']}
     */
    static String array(List<String> literals) {
        return literals.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * An object literal.
     *
     * @param members literals by name
     * @return such as {@code { id: 'blogId' }}
     */
    static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> memberName(member.getKey()) + ": " + member.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /**
     * The access to a member.
     *
     * @param name its name
     * @return such as {@code .title}, to be written behind an object
     */
    static String member(String name) {
        return PLAIN_NAME.matcher(name).matches() ? "." + name : "[" + of(name) + "]";
    }

    /** Computed unless it is plain: {@code __proto__} would not name a member otherwise. */
    private static String memberName(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : "[" + of(name) + "]";
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
