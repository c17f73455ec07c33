package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.ir.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How resolvers ask whether a caller has a role: expressions made of fixed calls and of literals. */
final class RoleScript {
    private RoleScript() {}

    /**
     * The function that tells whether a rule admits the caller.
     *
     * @param admitted an expression
     * @return {@code isAdmitted}
     */
    static String isAdmitted(String admitted) {
        return """
                /** Whether a rule admits the caller, whatever the item. */
                function isAdmitted(ctx) {
                  return %s;
                }
                """.formatted(admitted);
    }

    /**
     * The functions that may call the fields of a root type.
     *
     * @param backend the backend
     * @param root the root type
     * @return environment variables that tell their roles
     */
    static List<String> functions(Backend backend, CustomOperation.Kind root) {
        List<String> variables = new ArrayList<>();
        for (FunctionDefinition function : backend.functions()) {
            if (function.mayCall().contains(root)) {
                variables.add(ResourceNames.roleVariable(function.name()));
            }
        }
        return variables;
    }

    /**
     * Whether the caller has one of these roles, or is one of these functions.
     *
     * @param roles roles that do not depend on the item
     * @param functions environment variables that tell the roles of functions
     * @return expressions, of which one must hold
     * @throws IllegalArgumentException if a role cannot be enforced
     */
    static List<String> ways(List<Role> roles, List<String> functions) {
        Set<String> ways = new LinkedHashSet<>();
        for (Role role : roles) {
            if (role.group() == null) {
                ways.add(has(role));
            }
        }
        ways.addAll(groups(roles));
        if (!functions.isEmpty()) {
            ways.add("isFunction(ctx, " + JsLiteral.of(functions) + ")");
        }
        return List.copyOf(ways);
    }

    /**
     * Whether one of these holds.
     *
     * @param ways expressions
     * @return an expression; {@code false} when there are none
     */
    static String any(List<String> ways) {
        return ways.isEmpty() ? "false" : String.join(" || ", ways);
    }

    /**
     * The values that items of the caller hold.
     *
     * @param roles roles that depend on the item
     * @param model the model whose items are asked for
     * @param events whether filters of events are made of it, which compare groups otherwise than owners where those are
     *     shown by name or either is a list
     * @return an array literal with an object for each role
     * @throws IllegalArgumentException if a role cannot be enforced
     */
    static String matches(List<Role> roles, Model model, boolean events) {
        List<String> matches = new ArrayList<>();
        for (Role role : roles) {
            matches.add(match(role, model, events));
        }
        return matches.size() < 2 ? JsLiteral.array(matches) : "[\n    " + String.join(",\n    ", matches) + ",\n  ]";
    }

    private static String has(Role role) {
        return switch (role.strategy()) {
            case API_KEY -> "hasApiKey()";
            case GUEST -> "isGuest(ctx)";
            case CUSTOM -> "isAdmittedByLambda()";
            case AUTHENTICATED ->
                switch (role.mode()) {
                    case USER_POOL -> "isUserPoolUser()";
                    case OIDC -> "isOidcUser()";
                    case IAM -> "isIdentityPoolUser(ctx)";
                    default -> throw unknown(role);
                };
            default -> throw unknown(role);
        };
    }

    /** One call for all groups of a claim. */
    private static List<String> groups(List<Role> roles) {
        Map<String, List<String>> byClaim = new LinkedHashMap<>();
        for (Role role : roles) {
            if (role.group() != null) {
                byClaim.computeIfAbsent(claims(role) + ", " + JsLiteral.of(claim(role)), claim -> new ArrayList<>())
                        .add(role.group());
            }
        }
        List<String> calls = new ArrayList<>();
        for (Map.Entry<String, List<String>> claim : byClaim.entrySet()) {
            calls.add("isInGroup(" + claim.getKey() + ", " + JsLiteral.of(claim.getValue()) + ")");
        }
        return calls;
    }

    private static String match(Role role, Model model, boolean events) {
        Field field = field(role, model);
        String list = field.type().list() ? ", list: true" : "";
        String group = events && (field.type().list() || showsOwnersByName(model)) ? ", group: true" : "";
        return switch (role.strategy()) {
            case OWNER -> "{ field: " + JsLiteral.of(field.name()) + list + ", values: " + owners(role) + " }";
            case DYNAMIC_GROUP ->
                "{ field: " + JsLiteral.of(field.name()) + list + group + ", values: groups(" + claims(role) + ", "
                        + JsLiteral.of(claim(role)) + ") }";
            default -> throw unknown(role);
        };
    }

    private static boolean showsOwnersByName(Model model) {
        for (Field field : model.fields()) {
            if (model.joinsClaims(field)) {
                return true;
            }
        }
        return false;
    }

    private static String owners(Role role) {
        if (!role.joinsClaims()) {
            return "ownersOf(" + claims(role) + ", " + JsLiteral.of(claim(role)) + ")";
        }
        List<String> names = role.claims();
        boolean given = names.subList(0, names.size() - 1).equals(List.of("sub")); // which nobody chooses
        return (given ? "joinedOwnersOf(" : "chosenOwnersOf(") + claims(role) + ", " + JsLiteral.of(names) + ")";
    }

    private static String claims(Role role) {
        return switch (role.mode()) {
            case USER_POOL -> "userPoolClaims(ctx)";
            case OIDC -> "oidcClaims(ctx)";
            default -> throw unknown(role);
        };
    }

    private static String claim(Role role) {
        return Objects.requireNonNull(role.claim(), () -> "a claim of " + role);
    }

    /**
     * The field that names owners or groups.
     *
     * @param role a role that depends on the item
     * @param model the model whose items are asked for
     * @return the field
     * @throws IllegalArgumentException if the role names none of the model's fields
     */
    static Field field(Role role, Model model) {
        @Nullable Field field = role.field() == null ? null : model.field(role.field());
        if (field == null) {
            throw unknown(role);
        }
        return field;
    }

    private static IllegalArgumentException unknown(Role role) {
        return new IllegalArgumentException("resolvers cannot enforce the rule of " + role);
    }
}
