package dev.amplify4j.sandbox.resolver;

/** A pattern that takes too long to match. */
final class PatternTimeoutException extends RuntimeException {
    PatternTimeoutException() {
        super("the pattern takes too long to match");
    }
}
