package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which modes an element of the schema names so that callers of some modes get in.
 *
 * <p>IAM is always admitted, as in the official stack. An element that names no mode admits the default mode, and one that
 * names a mode admits only those that it names.
 *
 * @param defaultMode the API's default mode
 */
record AdmittedModes(AuthorizationMode defaultMode) {
    /** The modes to name on an element of one model or operation; none when the default mode is all that is needed. */
    EnumSet<AuthorizationMode> of(Collection<AuthorizationMode> modes) {
        EnumSet<AuthorizationMode> admitted = EnumSet.of(AuthorizationMode.IAM);
        admitted.addAll(modes);
        return admitted.equals(EnumSet.of(defaultMode)) ? EnumSet.noneOf(AuthorizationMode.class) : admitted;
    }

    /** The modes to name on what several models share: open to the default mode, too. */
    EnumSet<AuthorizationMode> shared(Collection<AuthorizationMode> modes) {
        EnumSet<AuthorizationMode> admitted = of(modes);
        if (!admitted.isEmpty()) {
            admitted.add(defaultMode);
        }
        return admitted;
    }

    /** The modes to name on a model's root field; one that nobody may call names the default mode, its resolver refuses. */
    EnumSet<AuthorizationMode> rootField(List<Role> roles) {
        return roles.isEmpty() ? shared(Set.of()) : of(modes(roles));
    }

    static EnumSet<AuthorizationMode> modes(Collection<Role> roles) {
        EnumSet<AuthorizationMode> modes = EnumSet.noneOf(AuthorizationMode.class);
        roles.forEach(role -> modes.add(role.mode()));
        return modes;
    }
}
