package dev.amplify4j.sandbox.resolver;

/** Resolver code that AppSync would refuse to deploy; the message names file and line. */
public final class InvalidResolverException extends RuntimeException {
    /**
     * Creates it.
     *
     * @param message what is wrong, where
     */
    public InvalidResolverException(String message) {
        super(message);
    }
}
