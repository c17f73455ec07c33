package dev.amplify4j.processor.emit;

import java.util.List;

/** Text that ends literals and comments of one language or another, if it is let. */
public final class HostileText {
    private static final List<String> PIECES = List.of(
            "\"\"\"",
            "\"",
            "'",
            "`",
            "${process.exit()}",
            "#{x}",
            "*/",
            "/*",
            "//",
            "\\",
            "\\\\u0022",
            "\\\"",
            "\n",
            "\r\n",
            "\t",
            "$",
            "$L",
            "%s",
            "{}",
            "</script>",
            "<b>&amp;",
            "{@code x}",
            "@param x",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\u2028",
            "\u0085",
            "\ud83d\ude80",
            "é",
            "e\u0301",
            "word",
            " ",
            "}",
            ";",
            "#",
            "|",
            ",");
    /** What neither GraphQL's grammar nor UTF-8 has a place for. */
    private static final List<String> UNPRINTABLE = List.of("\u0000", "\u001b", "\ud800", "\udc00", "\u007f");

    private HostileText() {}

    /** A text that GraphQL can spell. */
    public static String printable(Dice dice) {
        StringBuilder text = new StringBuilder("x");
        for (int i = dice.below(6); i > 0; i--) {
            text.append(dice.one(PIECES));
        }
        return text.append('x').toString();
    }

    /** Any text that Java can hold. */
    public static String any(Dice dice) {
        String text = printable(dice);
        return dice.chance(30) ? text + dice.one(UNPRINTABLE) + printable(dice) : text;
    }

    /** A text on one line without a mark in it that something takes for a separator. */
    public static String word(Dice dice) {
        return any(dice).replaceAll("\\R", "|");
    }

    /** A text without control characters and halves of characters. */
    public static String name(Dice dice) {
        return printable(dice).replaceAll("\\p{Cntrl}|\\R", "|");
    }

    /** A Java literal. */
    public static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> literal.append(c >= ' ' && c < 127 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
            }
        }
        return literal.append('"').toString();
    }

    /** Javadoc; what the language itself takes for something else is taken apart. */
    public static String javadoc(Dice dice) {
        String text = any(dice) + "\n\n" + any(dice);
        return "/** " + text.replace("*/", "* /").replace("\\u", "\\ u") + "\n */\n";
    }
}
