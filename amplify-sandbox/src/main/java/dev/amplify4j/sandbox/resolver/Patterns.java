package dev.amplify4j.sandbox.resolver;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Java's regular expressions with a time limit, for patterns that backtrack without end. */
final class Patterns {
    private static final long LIMIT_NANOS = 500_000_000L;

    private Patterns() {}

    static boolean matches(String pattern, String text) {
        try {
            return matcher(pattern, text).find();
        } catch (PatternSyntaxException notAPattern) {
            return false;
        }
    }

    static String replaceFirst(String text, String pattern, String replacement) {
        return matcher(pattern, text).replaceFirst(replacement);
    }

    static String replaceAll(String text, String pattern, String replacement) {
        return matcher(pattern, text).replaceAll(replacement);
    }

    private static Matcher matcher(String pattern, String text) {
        return Pattern.compile(pattern).matcher(new TimedText(text, System.nanoTime() + LIMIT_NANOS));
    }

    /** Text whose reading ends at a deadline. */
    private record TimedText(String text, long deadline) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (System.nanoTime() - deadline > 0) {
                throw new PatternTimeoutException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
