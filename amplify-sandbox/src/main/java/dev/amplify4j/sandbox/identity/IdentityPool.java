package dev.amplify4j.sandbox.identity;

/** The identity pool: turns tokens of the user pool into identities and credentials. Thread-safe. */
public final class IdentityPool {
    private static final String LOOPBACK = "127.0.0.1";

    private final TokenVerifier tokens;
    private final CredentialsIssuer issuer;

    /**
     * The pool of a sandbox.
     *
     * @param users the user pool whose tokens count
     * @param issuer makes the credentials
     */
    public IdentityPool(UserPool users, CredentialsIssuer issuer) {
        tokens = new TokenVerifier(users);
        this.issuer = issuer;
    }

    /**
     * The identity of a login.
     *
     * @param token a token of the user pool; empty for a guest
     * @return {@code <region>:<uuid>}
     * @throws UnauthorizedException if the token is not valid
     */
    public String identityId(String token) throws UnauthorizedException {
        return LocalIdentityPool.identityId(username(token));
    }

    /**
     * Credentials of a login.
     *
     * @param token a token of the user pool; empty for a guest
     * @return credentials of the role for signed-in identities, or of that for guests
     * @throws UnauthorizedException if the token is not valid
     */
    public AwsCredentials credentials(String token) throws UnauthorizedException {
        return token.isEmpty() ? issuer.forGuest() : issuer.forUser(username(token));
    }

    private String username(String token) throws UnauthorizedException {
        if (token.isEmpty()) {
            return "";
        }
        Caller caller = tokens.verify(token, LOOPBACK);
        return String.valueOf(
                caller.identity() == null ? null : caller.identity().get("username"));
    }
}
