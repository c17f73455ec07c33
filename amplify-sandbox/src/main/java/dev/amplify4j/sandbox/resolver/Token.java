package dev.amplify4j.sandbox.resolver;

/**
 * A token of JavaScript.
 *
 * @param kind what it is
 * @param text as written; the content of a text literal without its quotes
 * @param line line, from 1
 * @param start where it begins in the code
 * @param end where it has ended
 */
record Token(Kind kind, String text, int line, int start, int end) {
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        TEMPLATE,
        REGEX,
        PUNCTUATOR
    }

    boolean is(String punctuator) {
        return kind == Kind.PUNCTUATOR && text.equals(punctuator);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** Whether an expression can end here, so that a slash after it divides. */
    boolean endsExpression() {
        return switch (kind) {
            case NUMBER, TEXT, TEMPLATE, REGEX -> true;
            case WORD ->
                !text.equals("return")
                        && !text.equals("typeof")
                        && !text.equals("case")
                        && !text.equals("in")
                        && !text.equals("of")
                        && !text.equals("void")
                        && !text.equals("else");
            case PUNCTUATOR -> text.equals(")") || text.equals("]") || text.equals("}");
        };
    }
}
