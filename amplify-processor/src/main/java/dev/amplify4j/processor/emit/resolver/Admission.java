package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom a field admits, as the model's access table says.
 *
 * @param roles roles whose holders are admitted whatever the item
 * @param owner role whose holders are admitted to items that they own; null when there is none, or when all of its
 *     holders are admitted whatever the item
 */
record Admission(List<Role> roles, @Nullable Role owner) {
    private static final String OWNER_CLAIM = "sub::username";

    /** Copies the list. */
    Admission {
        roles = List.copyOf(roles);
    }

    /**
     * Whom an operation on a model admits.
     *
     * @param model the model whose items are read or written
     * @param accesses what the operation does; a role needs one of them
     * @return the roles
     * @throws IllegalArgumentException if a rule of the model cannot be enforced by this emitter
     */
    static Admission to(Model model, Access... accesses) {
        refuseUnknown(model);
        Set<Role> admitted = new LinkedHashSet<>();
        for (Access access : accesses) {
            admitted.addAll(
                    access == Access.DELETE
                            ? model.access().rolesWithEvery(access)
                            : model.access().rolesWithAny(access));
        }
        List<Role> whateverTheItem = admitted.stream().filter(r -> !r.dynamic()).toList();
        Role owner = admitted.stream().filter(Role::dynamic).findFirst().orElse(null);
        boolean ownerAddsNobody = owner != null
                && whateverTheItem.stream()
                        .anyMatch(r -> r.strategy() == Strategy.AUTHENTICATED && r.mode() == owner.mode());
        return new Admission(whateverTheItem, ownerAddsNobody ? null : owner);
    }

    /**
     * The field that holds a model's owner.
     *
     * @param model the model
     * @return the field's name; null when no rule speaks of owners
     * @throws IllegalArgumentException if a rule of the model cannot be enforced by this emitter
     */
    static @Nullable String ownerField(Model model) {
        refuseUnknown(model);
        return model.access().roles().stream()
                .filter(r -> r.strategy() == Strategy.OWNER)
                .findFirst()
                .map(Role::field)
                .orElse(null);
    }

    /**
     * The function that tells whether a caller is admitted whatever the item.
     *
     * @return {@code isAdmitted}, made of fixed calls alone
     */
    String script() {
        String admitted = roles.isEmpty()
                ? "false"
                : roles.stream().map(Admission::call).distinct().collect(Collectors.joining(" || "));
        return """
                /** Whether a rule admits the caller, whatever the item. */
                function isAdmitted(ctx) {
                  return %s;
                }
                """.formatted(admitted);
    }

    private static String call(Role role) {
        return switch (role.strategy()) {
            case API_KEY -> "hasApiKey()";
            case GUEST -> "isGuest(ctx)";
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

    /** What could not be enforced must never be emitted; the analysis reports such rules before. */
    private static void refuseUnknown(Model model) {
        for (AccessTable.Grant grant : model.access().grants()) {
            if (grant.byField().values().stream().distinct().count() > 1) {
                throw new IllegalArgumentException("rules of single fields of " + model.name() + " are not supported");
            }
            if (grant.role().strategy() == Strategy.OWNER) {
                refuseUnknownOwner(model, grant.role());
            } else {
                call(grant.role());
            }
        }
        long owners = model.access().roles().stream()
                .filter(r -> r.strategy() == Strategy.OWNER)
                .count();
        if (owners > 1) {
            throw new IllegalArgumentException("several owner rules of " + model.name() + " are not supported");
        }
    }

    private static void refuseUnknownOwner(Model model, Role role) {
        Field field = role.field() == null ? null : model.field(role.field());
        if (role.mode() != AuthorizationMode.USER_POOL
                || !OWNER_CLAIM.equals(role.claim())
                || field == null
                || field.origin() != Field.Origin.OWNER
                || field.type().list()) {
            throw unknown(role);
        }
    }

    private static IllegalArgumentException unknown(Role role) {
        return new IllegalArgumentException("resolvers cannot enforce the rule of " + role);
    }
}
