package dev.amplify4j.schema.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON that users write in annotations: whether it is some, and what a list of it holds. */
final class JsonSyntax {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final Pattern STRING =
            Pattern.compile("\"((?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9A-Fa-f]{4})*+)\"");
    private static final Pattern WORD = Pattern.compile("true|false|null");
    private static final int DEEPEST = 100;

    private final String text;
    private int at;

    private JsonSyntax(String text) {
        this.text = text;
    }

    /** A text that is no JSON. */
    static final class MalformedJsonException extends Exception {
        private static final long serialVersionUID = 1;

        MalformedJsonException(String expected, int at) {
            super("expected " + expected + " at character " + (at + 1));
        }
    }

    /** Checks that a text is one JSON value. */
    static void check(String text) throws MalformedJsonException {
        JsonSyntax reader = new JsonSyntax(text);
        reader.value(0);
        reader.end();
    }

    /** The elements of a list: strings without quotes, other values as they are written. */
    static List<String> elements(String text) throws MalformedJsonException {
        JsonSyntax reader = new JsonSyntax(text);
        reader.expect('[');
        List<String> elements = new ArrayList<>();
        if (!reader.skip(']')) {
            do {
                elements.add(reader.value(1));
            } while (reader.skip(','));
            reader.expect(']');
        }
        reader.end();
        return elements;
    }

    private String value(int depth) throws MalformedJsonException {
        blank();
        if (depth > DEEPEST) {
            throw new MalformedJsonException("less nesting", at);
        }
        int start = at;
        if (skip('{')) {
            members(depth);
        } else if (skip('[')) {
            if (!skip(']')) {
                do {
                    value(depth + 1);
                } while (skip(','));
                expect(']');
            }
        } else if (at < text.length() && text.charAt(at) == '"') {
            return string();
        } else if (!matches(NUMBER) && !matches(WORD)) {
            throw new MalformedJsonException("a JSON value", at);
        }
        return text.substring(start, at);
    }

    private void members(int depth) throws MalformedJsonException {
        if (skip('}')) {
            return;
        }
        do {
            blank();
            string();
            expect(':');
            value(depth + 1);
        } while (skip(','));
        expect('}');
    }

    private String string() throws MalformedJsonException {
        int start = at;
        if (!matches(STRING)) {
            throw new MalformedJsonException("a string", at);
        }
        return unescape(text.substring(start + 1, at - 1));
    }

    private static String unescape(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char code = escaped.charAt(++i);
            int control = "bfnrt".indexOf(code);
            if (code == 'u') {
                plain.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                plain.append(control < 0 ? code : "\b\f\n\r\t".charAt(control));
            }
        }
        return plain.toString();
    }

    private boolean matches(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (matcher.lookingAt()) {
            at = matcher.end();
            return true;
        }
        return false;
    }

    private boolean skip(char c) {
        blank();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) throws MalformedJsonException {
        if (!skip(c)) {
            throw new MalformedJsonException(String.valueOf(c), at);
        }
    }

    private void end() throws MalformedJsonException {
        blank();
        if (at < text.length()) {
            throw new MalformedJsonException("the end", at);
        }
    }

    private void blank() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
