package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom AppSync itself admits to a type or field.
 *
 * <p>It is the coarse gate only; resolvers decide.
 *
 * @param modes modes that the element names; without any it admits the API's default mode
 * @param groups the groups to which the mode of the user pool is kept; empty for every user
 */
record Gate(Set<AuthorizationMode> modes, Set<String> groups) {
    /** Copies the sets, in order. */
    Gate {
        EnumSet<AuthorizationMode> ordered = EnumSet.noneOf(AuthorizationMode.class);
        ordered.addAll(modes);
        modes = ordered;
        groups = new LinkedHashSet<>(groups);
    }

    static Gate of(Collection<AuthorizationMode> modes) {
        EnumSet<AuthorizationMode> set = EnumSet.noneOf(AuthorizationMode.class);
        set.addAll(modes);
        return new Gate(set, Set.of());
    }

    /** The gate of an element on which nothing but its directives keeps others out: they name groups, too. */
    static Gate alone(Collection<Role> roles) {
        EnumSet<AuthorizationMode> modes = AdmittedModes.modes(roles);
        modes.add(AuthorizationMode.IAM);
        Set<String> groups = new LinkedHashSet<>();
        for (Role role : roles) {
            if (role.mode() == AuthorizationMode.USER_POOL) {
                if (role.strategy() != Strategy.STATIC_GROUP) {
                    return new Gate(modes, Set.of());
                }
                groups.add(role.group());
            }
        }
        return new Gate(modes, groups);
    }

    /** This gate, open to further modes; as in the official stack, groups stay the only ones of the user pool. */
    Gate openTo(Collection<AuthorizationMode> more) {
        EnumSet<AuthorizationMode> all = EnumSet.noneOf(AuthorizationMode.class);
        all.addAll(modes);
        all.addAll(more);
        return new Gate(all, groups);
    }

    List<Directive> directives() {
        return modes.stream().map(this::directive).toList();
    }

    private Directive directive(AuthorizationMode mode) {
        return mode == AuthorizationMode.USER_POOL && !groups.isEmpty()
                ? Directive.of(mode.directive(), "cognito_groups", groups)
                : Directive.named(mode.directive());
    }
}
