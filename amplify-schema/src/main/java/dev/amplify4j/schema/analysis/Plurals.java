package dev.amplify4j.schema.analysis;

/** temp. */
final class Plurals {
    private Plurals() {}

    static String of(String n) {
        return n + "s";
    }
}
