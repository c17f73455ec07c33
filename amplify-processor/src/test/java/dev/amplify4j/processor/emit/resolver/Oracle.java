package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, read from the rules directly; it shares no code with the emitter.
 *
 * @param rules what each role may do
 */
record Oracle(Map<Role, Set<Access>> rules) {
    private static final Pattern SUB = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Whether the caller may do this with whatever item. */
    boolean always(Caller caller, Access access) {
        return rules.entrySet().stream().anyMatch(r -> r.getValue().contains(access) && holds(r.getKey(), caller));
    }

    /** Whether the caller may do this with an item of this owner. */
    boolean may(Caller caller, Access access, @Nullable Object owner) {
        return always(caller, access) || (ownersMay(access) && owns(caller, owner));
    }

    /** Whether there can be items with which the caller may do this. */
    boolean ever(Caller caller, Access access) {
        return always(caller, access) || (ownersMay(access) && isPerson(caller));
    }

    boolean ownersMay(Access access) {
        return rules.entrySet().stream()
                .anyMatch(r ->
                        r.getKey().strategy() == Strategy.OWNER && r.getValue().contains(access));
    }

    boolean speaksOfOwners() {
        return rules.keySet().stream().anyMatch(r -> r.strategy() == Strategy.OWNER);
    }

    /** Whether a token of the user pool says who the caller is. */
    static boolean isPerson(Caller caller) {
        String sub = caller.claim("sub");
        String name = name(caller);
        return caller.type() == AuthenticationType.AMAZON_COGNITO_USER_POOLS
                && sub != null
                && !sub.isEmpty()
                && name != null
                && !name.isEmpty();
    }

    /** What the owner field of the caller's own items holds. */
    static String stored(Caller caller) {
        return caller.claim("sub") + "::" + name(caller);
    }

    static @Nullable String name(Caller caller) {
        String username = caller.claim("username");
        return username != null ? username : caller.claim("cognito:username");
    }

    /** Whether no other user's sub or stored form is the caller's name. */
    static boolean hasNameOfTheirOwn(Caller caller) {
        String name = String.valueOf(name(caller));
        return name.equals(caller.claim("sub"))
                || (!name.contains("::") && !SUB.matcher(name).matches());
    }

    /** Sub is compared with sub, name with name, both with both. */
    static boolean owns(Caller caller, @Nullable Object owner) {
        if (!isPerson(caller) || !(owner instanceof String text) || text.isEmpty()) {
            return false;
        }
        if (text.contains("::")) {
            return text.equals(stored(caller));
        }
        return SUB.matcher(text).matches() ? text.equals(caller.claim("sub")) : text.equals(name(caller));
    }

    private static boolean holds(Role role, Caller caller) {
        return switch (role.strategy()) {
            case API_KEY -> caller.type() == AuthenticationType.API_KEY;
            case GUEST -> caller.equals(Caller.GUEST);
            case AUTHENTICATED ->
                role.mode() == AuthorizationMode.IAM
                        ? caller.equals(Caller.IDENTITY_POOL_USER) || caller.equals(Caller.GROUP_ROLE_USER)
                        : caller.type()
                                == (role.mode() == AuthorizationMode.OIDC
                                        ? AuthenticationType.OPENID_CONNECT
                                        : AuthenticationType.AMAZON_COGNITO_USER_POOLS);
            default -> false;
        };
    }
}
