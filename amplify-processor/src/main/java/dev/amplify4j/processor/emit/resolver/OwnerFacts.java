package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What resolvers know of the owners of a model's items; those for a create, of owners who come by a mode that may create. */
final class OwnerFacts {
    private final Model model;
    private final List<Role> owners;
    private final List<String> named;

    OwnerFacts(Model model) {
        this.model = model;
        List<Role> creators = model.access().rolesWithAny(Access.CREATE);
        Set<AuthorizationMode> creating = EnumSet.noneOf(AuthorizationMode.class);
        for (Role role : creators) {
            creating.add(role.mode());
        }
        // A new item is named by the first of two rules for one field: by one that lets its owner create it.
        this.owners = Stream.concat(
                        creators.stream(), model.access().roles().stream().filter(role -> !creators.contains(role)))
                .filter(role -> role.strategy() == Strategy.OWNER && creating.contains(role.mode()))
                .toList();
        this.named = model.resolvedFields().stream()
                .filter(model::joinsClaims)
                .map(Field::name)
                .toList();
    }

    /** The constants, as JavaScript literals by name; in an order of their own, as {@code Map.of} has another in each JVM. */
    Map<String, String> constants() {
        Map<String, String> constants = new LinkedHashMap<>();
        constants.put("OWNER_ARGUMENTS", JsLiteral.of(model.ownerArguments()));
        constants.put("NAMED_OWNERS", JsLiteral.of(named));
        return constants;
    }

    /** The features of what owners need. */
    Set<Feature> features() {
        Set<Feature> features = EnumSet.of(
                model.ownerArguments().isEmpty() ? Feature.NO_OWNER_ARGUMENTS : Feature.OWNER_ARGUMENTS,
                named.isEmpty() ? Feature.PLAIN_OWNERS : Feature.NAMED_OWNERS);
        if (!owners.isEmpty()) {
            features.add(Feature.OWNED);
        }
        return features;
    }

    /**
     * The function that a create needs to name the caller as owner.
     *
     * @return {@code ownerMatches}, by name
     */
    Map<String, String> functions() {
        return Map.of("ownerMatches", """
                /** The fields of owners, with the values that mean the caller. */
                function ownerMatches(ctx) {
                  return %s;
                }
                """.formatted(RoleScript.matches(owners, model, false)));
    }
}
