package dev.amplify4j.sandbox.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;

/**
 * A user of the sandbox's user pool.
 *
 * @param name the user name
 * @param password the password
 * @param groups groups of the user
 */
public record User(String name, String password, List<String> groups) {
    /** Copies the groups. */
    public User {
        groups = List.copyOf(groups);
    }

    /**
     * The subject of a user name.
     *
     * @param name a user name
     * @return a UUID that is the same in every sandbox and after every restart, so that owners keep their items
     */
    public static String sub(String name) {
        return UUID.nameUUIDFromBytes(("amplify4j-sandbox-user:" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * Checks a password.
     *
     * @param candidate what was typed
     * @return true when it is the password; compared in constant time
     */
    public boolean hasPassword(String candidate) {
        return MessageDigest.isEqual(
                password.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "User[" + name + ", groups=" + groups + "]";
    }
}
