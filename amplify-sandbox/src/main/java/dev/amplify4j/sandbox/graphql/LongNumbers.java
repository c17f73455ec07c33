package dev.amplify4j.sandbox.graphql;

/** Finds numbers in documents that would take too long to read, as the time grows with the square of their length. */
final class LongNumbers {
    /** The most digits in a row. */
    static final int MAX_DIGITS = 1_000;

    private static final String BLOCK = "\"\"\"";

    private final String document;
    private int at;

    private LongNumbers(String document) {
        this.document = document;
    }

    /** Whether a document holds too long a number, outside of texts and comments. */
    static boolean in(String document) {
        return new LongNumbers(document).found();
    }

    private boolean found() {
        while (at < document.length()) {
            char next = document.charAt(at);
            if (isDigit(next)) {
                int start = at;
                while (at < document.length() && isDigit(document.charAt(at))) {
                    at++;
                }
                if (at - start > MAX_DIGITS) {
                    return true;
                }
            } else if (next == '#') {
                skipTo("\n", 1);
            } else if (document.startsWith(BLOCK, at)) {
                skipTo(BLOCK, BLOCK.length());
            } else if (next == '"') {
                skipTo("\"", 1);
            } else {
                at++;
            }
        }
        return false;
    }

    /** Goes behind the next occurrence of an end that no backslash takes its meaning from. */
    private void skipTo(String end, int opening) {
        at += opening;
        while (at < document.length() && !document.startsWith(end, at)) {
            at += document.charAt(at) == '\\' ? 2 : 1;
        }
        at += end.length();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
