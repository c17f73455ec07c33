package dev.amplify4j.sandbox.resolver;

/** A subscription filter that AppSync would refuse; the message says what is wrong with it. */
public final class InvalidFilterException extends IllegalArgumentException {
    /**
     * Creates it.
     *
     * @param message what is wrong
     */
    public InvalidFilterException(String message) {
        super(message);
    }
}
