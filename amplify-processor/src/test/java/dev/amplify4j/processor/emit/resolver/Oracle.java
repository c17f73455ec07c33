package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, read from the rules directly; it shares no code with the emitter.
 *
 * @param rules what each role may do
 * @param ofFields what each role may do with fields that have rules of their own
 * @param fields declared fields
 */
record Oracle(Map<Role, Set<Access>> rules, Map<String, Map<Role, Set<Access>>> ofFields, List<String> fields) {
    private static final Set<Access> READING =
            EnumSet.of(Access.GET, Access.LIST, Access.LISTEN, Access.SEARCH, Access.SYNC);
    private static final Pattern SUB = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Oracle(Map<Role, Set<Access>> rules) {
        this(rules, Map.of(), List.of("any"));
    }

    /** Whether the caller may do this with the field of this item. */
    boolean mayField(Caller caller, Access access, String field, Map<?, ?> item) {
        return rulesOf(field).entrySet().stream()
                .anyMatch(rule -> rule.getValue().contains(access)
                        && (holds(rule.getKey(), caller) || isNamed(caller, rule.getKey(), item)));
    }

    /** Whether the caller may read the field of this item, in one way or another. */
    boolean mayReadField(Caller caller, String field, Map<?, ?> item) {
        return READING.stream().anyMatch(access -> mayField(caller, access, field, item));
    }

    /** Whether the caller may read the field of whatever item. */
    boolean alwaysReadsField(Caller caller, String field) {
        return rulesOf(field).entrySet().stream()
                .anyMatch(rule -> rule.getValue().stream().anyMatch(READING::contains) && holds(rule.getKey(), caller));
    }

    /**
     * Whether a filter or condition of the caller's may speak of the field: they may read it of every item, or the operation
     * admits them only to items that name them, and whoever is named may read it.
     */
    boolean mayAskFor(Caller caller, Access access, String field) {
        List<String> known = fields.contains(field) ? List.of(field) : fields;
        if (known.stream().anyMatch(f -> alwaysReadsField(caller, f))) {
            return true;
        }
        return !always(caller, access)
                && allowed(access).stream()
                        .filter(role -> role.dynamic() && !isSignedInAmong(role, allowed(access)))
                        .allMatch(role -> readers(known).contains(role) || isSignedInAmong(role, readers(known)));
    }

    /** The roles that may read one of these fields. */
    private List<Role> readers(List<String> ofFields) {
        return roles().stream()
                .filter(role -> ofFields.stream()
                        .anyMatch(field -> READING.stream().anyMatch(access -> may(role, access, field))))
                .toList();
    }

    /** Whether whoever has the role is signed in, and these roles admit all who are. */
    private static boolean isSignedInAmong(Role role, List<Role> roles) {
        return roles.stream().anyMatch(r -> r.strategy() == Strategy.AUTHENTICATED && r.mode() == role.mode());
    }

    private Map<Role, Set<Access>> rulesOf(String field) {
        return ofFields.getOrDefault(field, rules);
    }

    /** Whether the caller may do this with whatever item. */
    boolean always(Caller caller, Access access) {
        return allowed(access).stream().anyMatch(role -> holds(role, caller));
    }

    /** Whether the caller may do this with this item. */
    boolean may(Caller caller, Access access, Map<?, ?> item) {
        return always(caller, access) || allowed(access).stream().anyMatch(role -> isNamed(caller, role, item));
    }

    /** Whether there can be items with which the caller may do this. */
    boolean ever(Caller caller, Access access) {
        return always(caller, access) || allowed(access).stream().anyMatch(role -> canBeNamed(caller, role));
    }

    /** The roles that may do this with some field; deleting an item takes the right to delete each of its fields. */
    List<Role> allowed(Access access) {
        return roles().stream()
                .filter(role -> access == Access.DELETE
                        ? fields.stream().allMatch(field -> may(role, access, field))
                        : fields.stream().anyMatch(field -> may(role, access, field)))
                .toList();
    }

    private boolean may(Role role, Access access, String field) {
        return rulesOf(field).getOrDefault(role, Set.of()).contains(access);
    }

    /** All roles of which rules speak. */
    List<Role> roles() {
        return Stream.concat(Stream.of(rules), ofFields.values().stream())
                .flatMap(r -> r.keySet().stream())
                .distinct()
                .toList();
    }

    /** The roles of owners, whatever they may do. */
    List<Role> owners() {
        return roles().stream()
                .filter(role -> role.strategy() == Strategy.OWNER)
                .toList();
    }

    /** Whether the item names the caller: as an owner, or by a group. */
    static boolean isNamed(Caller caller, Role role, Map<?, ?> item) {
        if (!role.dynamic() || !comesBy(role, caller)) {
            return false;
        }
        Object held = item.get(Objects.requireNonNull(role.field()));
        List<?> names = TestBackends.isList(role) ? (held instanceof List<?> list ? list : List.of()) : listOf(held);
        return names.stream()
                .anyMatch(name -> name instanceof String text
                        && !text.isEmpty()
                        && (role.strategy() == Strategy.OWNER
                                ? owns(caller, role, text)
                                : groups(caller, role).contains(text)));
    }

    /** Whether there can be items that name the caller. */
    static boolean canBeNamed(Caller caller, Role role) {
        return role.dynamic()
                && comesBy(role, caller)
                && (role.strategy() == Strategy.OWNER
                        ? stored(caller, role) != null
                        : !groups(caller, role).isEmpty());
    }

    /** What a new item of the caller's holds; null when the token does not say who the caller is. */
    static @Nullable String stored(Caller caller, Role role) {
        List<String> parts = new ArrayList<>();
        for (String claim : Objects.requireNonNull(role.claim()).split("::", -1)) {
            String part = text(caller, claim);
            if (part == null || part.isEmpty()) {
                return null;
            }
            parts.add(part);
        }
        return comesBy(role, caller) ? String.join("::", parts) : null;
    }

    static @Nullable String name(Caller caller) {
        return text(caller, "username");
    }

    /** Whether no other user's sub or stored form is the caller's name. */
    static boolean hasNameOfTheirOwn(Caller caller) {
        String name = String.valueOf(name(caller));
        return name.equals(caller.claim("sub"))
                || (!name.contains("::") && !SUB.matcher(name).matches());
    }

    /** Sub is compared with sub, name with name, all with all; a single claim as it is. */
    private static boolean owns(Caller caller, Role role, String owner) {
        String all = stored(caller, role);
        if (all == null) {
            return false;
        }
        if (!Objects.equals(role.claim(), "sub::username") || owner.contains("::")) {
            return owner.equals(all);
        }
        return owner.equals(SUB.matcher(owner).matches() ? caller.claim("sub") : name(caller));
    }

    /** The texts of a claim that is a list, a list as JSON, or one text. */
    static List<String> groups(Caller caller, Role role) {
        Object claim = caller.claims().get(role.claim());
        List<String> groups = new ArrayList<>();
        if (claim instanceof List<?> list) {
            list.forEach(group -> groups.add(group instanceof String text ? text : ""));
        } else if (claim instanceof String text && text.startsWith("[\"") && text.endsWith("\"]")) {
            groups.addAll(List.of(text.substring(2, text.length() - 2).split("\", *\"", -1)));
        } else if (claim instanceof String text && !text.startsWith("[")) {
            groups.add(text);
        }
        groups.removeIf(String::isEmpty);
        return groups;
    }

    /** Whether the caller has a role that does not depend on the item. */
    private static boolean holds(Role role, Caller caller) {
        return switch (role.strategy()) {
            case API_KEY -> caller.type() == AuthenticationType.API_KEY;
            case CUSTOM -> caller.type() == AuthenticationType.AWS_LAMBDA;
            case GUEST -> caller.equals(Caller.GUEST);
            case AUTHENTICATED ->
                role.mode() == AuthorizationMode.IAM
                        ? caller.equals(Caller.IDENTITY_POOL_USER) || caller.equals(Caller.GROUP_ROLE_USER)
                        : comesBy(role, caller);
            case STATIC_GROUP -> comesBy(role, caller) && groups(caller, role).contains(role.group());
            default -> false;
        };
    }

    private static boolean comesBy(Role role, Caller caller) {
        return caller.type()
                == (role.mode() == AuthorizationMode.OIDC
                        ? AuthenticationType.OPENID_CONNECT
                        : AuthenticationType.AMAZON_COGNITO_USER_POOLS);
    }

    /** A claim that is a text; both names of the user name mean it. */
    private static @Nullable String text(Caller caller, String claim) {
        boolean name = claim.equals("username") || claim.equals("cognito:username");
        Object username = caller.claims().get("username");
        Object value = !name
                ? caller.claims().get(claim)
                : username != null ? username : caller.claims().get("cognito:username");
        return value instanceof String text ? text : null;
    }

    private static List<?> listOf(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }
}
