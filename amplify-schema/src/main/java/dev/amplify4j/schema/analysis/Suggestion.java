package dev.amplify4j.schema.analysis;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Guesses what a misspelt name was meant to be. */
final class Suggestion {
    private static final int FARTHEST = 2;

    private Suggestion() {}

    /** The candidate nearest to a name by edit distance, letter case ignored; null when none is near. */
    static @Nullable String nearest(String name, Collection<String> candidates) {
        return candidates.stream()
                .filter(c -> distance(name, c) <= FARTHEST)
                .min(Comparator.<String>comparingInt(c -> distance(name, c)).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** Whether two names differ by no more than one letter. */
    static boolean isSlip(String name, String candidate) {
        return distance(name, candidate) <= 1;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
