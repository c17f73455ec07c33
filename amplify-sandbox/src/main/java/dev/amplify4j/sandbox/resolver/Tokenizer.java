package dev.amplify4j.sandbox.resolver;

import java.util.ArrayList;
import java.util.List;

/** Cuts JavaScript into tokens: enough to tell keywords from names, texts and comments. */
final class Tokenizer {
    private static final List<String> LONG_PUNCTUATORS = List.of(
            ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "++", "--", "=>", "==", "!=",
            "<=", ">=", "&&", "||", "??", "?.", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**");

    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;
    private int templates;

    private Tokenizer(String code) {
        this.code = code;
    }

    static List<Token> tokens(String code) {
        Tokenizer tokenizer = new Tokenizer(code);
        tokenizer.readUntilClosingBrace();
        return tokenizer.tokens;
    }

    /** Reads to the end, or to the brace that closes a template's expression. */
    private void readUntilClosingBrace() {
        int depth = 0;
        while (position < code.length()) {
            char c = code.charAt(position);
            if (c == '}' && depth == 0 && templates > 0) {
                return;
            }
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
            readOne(c);
        }
    }

    private void readOne(char c) {
        if (c == '\n') {
            line++;
            position++;
        } else if (Character.isWhitespace(c) || c == '\uFEFF') {
            position++;
        } else if (code.startsWith("//", position)) {
            int end = code.indexOf('\n', position);
            position = end < 0 ? code.length() : end;
        } else if (code.startsWith("/*", position)) {
            int end = code.indexOf("*/", position + 2);
            moveTo(end < 0 ? code.length() : end + 2);
        } else if (Character.isJavaIdentifierStart(c)) {
            word();
        } else if (Character.isDigit(c)) {
            number();
        } else if (c == '"' || c == '\'') {
            text(c);
        } else if (c == '`') {
            template();
        } else if (c == '/'
                && (tokens.isEmpty() || !tokens.get(tokens.size() - 1).endsExpression())) {
            regex();
        } else {
            punctuator();
        }
    }

    private void moveTo(int end) {
        for (; position < end; position++) {
            if (code.charAt(position) == '\n') {
                line++;
            }
        }
    }

    private void add(Token.Kind kind, int start, int firstLine) {
        int end = Math.min(position, code.length());
        tokens.add(new Token(kind, code.substring(start, end), firstLine, start, end));
    }

    private void word() {
        int start = position;
        while (position < code.length() && Character.isJavaIdentifierPart(code.charAt(position))) {
            position++;
        }
        add(Token.Kind.WORD, start, line);
    }

    private void number() {
        int start = position;
        while (position < code.length()
                && (Character.isJavaIdentifierPart(code.charAt(position)) || code.charAt(position) == '.')) {
            position++;
        }
        add(Token.Kind.NUMBER, start, line);
    }

    private void text(char quote) {
        int start = ++position;
        int firstLine = line;
        while (position < code.length() && code.charAt(position) != quote) {
            skipCharacter();
        }
        add(Token.Kind.TEXT, start, firstLine);
        position++;
    }

    /** The expressions of a template are tokens of their own, before the template's. */
    private void template() {
        int start = position++;
        int firstLine = line;
        while (position < code.length() && code.charAt(position) != '`') {
            if (code.startsWith("${", position)) {
                position += 2;
                tokens.add(new Token(Token.Kind.PUNCTUATOR, "${", line, position - 2, position));
                templates++;
                readUntilClosingBrace();
                templates--;
                position++;
            } else {
                skipCharacter();
            }
        }
        position++;
        add(Token.Kind.TEMPLATE, start, firstLine);
    }

    private void regex() {
        int start = position++;
        boolean inClass = false;
        while (position < code.length() && code.charAt(position) != '\n' && (inClass || code.charAt(position) != '/')) {
            inClass = code.charAt(position) == '[' || (inClass && code.charAt(position) != ']');
            skipCharacter();
        }
        position++;
        add(Token.Kind.REGEX, start, line);
    }

    private void skipCharacter() {
        moveTo(Math.min(position + (code.charAt(position) == '\\' ? 2 : 1), code.length()));
    }

    private void punctuator() {
        int start = position;
        for (String candidate : LONG_PUNCTUATORS) {
            if (code.startsWith(candidate, position)) {
                position += candidate.length();
                add(Token.Kind.PUNCTUATOR, start, line);
                return;
            }
        }
        position++;
        add(Token.Kind.PUNCTUATOR, start, line);
    }
}
