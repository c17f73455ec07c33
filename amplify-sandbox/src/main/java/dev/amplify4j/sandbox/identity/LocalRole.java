package dev.amplify4j.sandbox.identity;

import org.jspecify.annotations.Nullable;

/**
 * An IAM role of the sandbox.
 *
 * @param kind who assumes it
 * @param function name of the function whose role it is; null for the roles of the identity pool
 */
public record LocalRole(Kind kind, @Nullable String function) {
    /** The role of signed-in identities. */
    public static final LocalRole AUTHENTICATED = new LocalRole(Kind.AUTHENTICATED, null);

    /** The role of guests. */
    public static final LocalRole UNAUTHENTICATED = new LocalRole(Kind.UNAUTHENTICATED, null);

    /** Who assumes a role. */
    public enum Kind {
        /** Signed-in identities of the identity pool. */
        AUTHENTICATED,
        /** Guests of the identity pool. */
        UNAUTHENTICATED,
        /** A function. */
        FUNCTION
    }

    /**
     * The role of a function.
     *
     * @param name name of the function
     * @return the role
     */
    public static LocalRole ofFunction(String name) {
        return new LocalRole(Kind.FUNCTION, name);
    }
}
