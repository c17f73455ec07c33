package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a field admits, as the model's access table says.
 *
 * @param model the model whose items are asked for
 * @param roles roles whose holders are admitted whatever the item
 * @param dynamic roles whose holders are admitted to items that name them, and who have none of the other roles
 */
record Admission(Model model, List<Role> roles, List<Role> dynamic) {
    /** Copies the lists. */
    Admission {
        roles = List.copyOf(roles);
        dynamic = List.copyOf(dynamic);
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
        return of(model, admitted);
    }

    /** Where every signed-in user is admitted, owners and groups of the same provider add nobody. */
    private static Admission of(Model model, Set<Role> admitted) {
        List<Role> adding = admitted.stream()
                .filter(role -> role.claim() == null
                        || admitted.stream()
                                .noneMatch(r -> r.strategy() == Strategy.AUTHENTICATED && r.mode() == role.mode()))
                .toList();
        return new Admission(
                model,
                adding.stream().filter(r -> !r.dynamic()).toList(),
                adding.stream().filter(Role::dynamic).toList());
    }

    /** The features of resolvers that admit so. */
    Set<Feature> features() {
        Set<Feature> features = EnumSet.of(dynamic.isEmpty() ? Feature.OPEN : Feature.RESTRICTED);
        if (!roles.isEmpty()) {
            features.add(Feature.ADMITTING);
        }
        for (Role role : dynamic) {
            features.add(RoleScript.field(role, model).type().list() ? Feature.LISTED : Feature.SINGLE);
            if (role.strategy() == Strategy.DYNAMIC_GROUP) {
                features.add(Feature.GROUPED);
            }
        }
        return features;
    }

    /**
     * The functions that tell whether a caller is admitted, and to what.
     *
     * @return {@code isAdmitted} and {@code ownMatches}, by name
     */
    Map<String, String> functions() {
        return Map.of("isAdmitted", RoleScript.isAdmitted(roles), "ownMatches", """
                /** What items hold to which the caller is admitted: a field, and the values that mean the caller. */
                function ownMatches(ctx) {
                  return %s;
                }
                """.formatted(
                        RoleScript.matches(dynamic, model)));
    }

    /** What could not be enforced must never be emitted; the analysis reports such rules before. */
    private static void refuseUnknown(Model model) {
        for (AccessTable.Grant grant : model.access().grants()) {
            if (grant.byField().values().stream().distinct().count() > 1) {
                throw new IllegalArgumentException("rules of single fields of " + model.name() + " are not supported");
            }
        }
    }
}
