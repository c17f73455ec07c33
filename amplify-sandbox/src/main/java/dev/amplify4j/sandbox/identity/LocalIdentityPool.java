package dev.amplify4j.sandbox.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identity pool and the roles that every sandbox pretends to have. */
public final class LocalIdentityPool {
    /** The AWS account that local resources claim to be in. */
    public static final String ACCOUNT = "000000000000";

    /** Id of the pool; the same everywhere, as nothing is kept in it. */
    public static final String ID = SandboxKeys.REGION + ":" + uuid("identity-pool");

    /** ARN of signed-in identities. */
    public static final String AUTHENTICATED_ROLE_ARN = role("amplify-sandbox-authenticated") + identitySession();

    /** ARN of guests. */
    public static final String UNAUTHENTICATED_ROLE_ARN = role("amplify-sandbox-unauthenticated") + identitySession();

    private LocalIdentityPool() {}

    /**
     * The begin of the ARN that a function has.
     *
     * @param function name of the function
     * @return the ARN up to its session
     */
    public static String functionRoleArn(String function) {
        return role("amplify-sandbox-function-" + function);
    }

    /**
     * The identity of a user.
     *
     * @param username the user name
     * @return {@code <region>:<uuid>}, always the same for a user
     */
    static String identityId(String username) {
        return SandboxKeys.REGION + ":" + uuid("identity:" + username);
    }

    private static String role(String name) {
        return "arn:aws:sts::" + ACCOUNT + ":assumed-role/" + name + "/";
    }

    private static String identitySession() {
        return "CognitoIdentityCredentials";
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(("amplify4j-sandbox-" + name).getBytes(StandardCharsets.UTF_8));
    }
}
