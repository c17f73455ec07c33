package dev.amplify4j.schema.plan;

/**
 * A field that a role of the identity pool may call; its IAM policy names nothing else.
 *
 * @param role the role
 * @param typeName GraphQL type, such as {@code Query}
 * @param fieldName field of that type
 */
public record IdentityPoolGrant(Role role, String typeName, String fieldName) {
    /** The two roles of an identity pool. */
    public enum Role {
        /** Signed-in identities. */
        AUTHENTICATED,
        /** Guests. */
        UNAUTHENTICATED
    }
}
