package dev.amplify4j.schema.ir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The decisions that a model's rules come to: which role may do what with which field.
 *
 * <p>Directives, resolvers and subscription filters are all made from this table.
 *
 * @param grants one row per role, in the order of the rules
 */
public record AccessTable(List<Grant> grants) {
    /** Copies the list. */
    public AccessTable {
        grants = List.copyOf(grants);
    }

    /**
     * What one role may do.
     *
     * @param role the role
     * @param byField operations by name of declared members, relations among them; of a model that declares none by its
     *     implicit identifier; never empty
     */
    public record Grant(Role role, Map<String, Set<Access>> byField) {
        /** Copies the map. */
        public Grant {
            byField = Map.copyOf(byField);
            if (byField.isEmpty()) {
                // Otherwise "may delete every field" would hold for everyone.
                throw new IllegalArgumentException("a grant speaks of at least one field");
            }
        }

        private Set<Access> of(String member) {
            return byField.getOrDefault(member, Set.of());
        }

        private boolean holdsForAny(Access access) {
            for (Set<Access> accesses : byField.values()) {
                if (accesses.contains(access)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holdsForEvery(Access access) {
            for (Set<Access> accesses : byField.values()) {
                if (!accesses.contains(access)) {
                    return false;
                }
            }
            return true;
        }

        private boolean reads() {
            for (Set<Access> accesses : byField.values()) {
                if (read(accesses)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The roles that may do something with at least one field.
     *
     * @param access what they may do
     * @return roles in the order of the rules
     */
    public List<Role> rolesWithAny(Access access) {
        return roles(grant -> grant.holdsForAny(access));
    }

    /**
     * The roles that may do something with every field, as deleting a record asks.
     *
     * @param access what they may do
     * @return roles in the order of the rules
     */
    public List<Role> rolesWithEvery(Access access) {
        return roles(grant -> grant.holdsForEvery(access));
    }

    /**
     * The roles that may do something with one field.
     *
     * @param access what they may do
     * @param member name of a declared member
     * @return roles in the order of the rules
     */
    public List<Role> rolesWith(Access access, String member) {
        return roles(grant -> grant.of(member).contains(access));
    }

    /**
     * The roles that may read something of a record, in one way or another.
     *
     * @return roles in the order of the rules
     */
    public List<Role> readers() {
        return roles(Grant::reads);
    }

    /**
     * The roles that may read one field, in one way or another.
     *
     * @param member name of a declared member
     * @return roles in the order of the rules
     */
    public List<Role> readers(String member) {
        return roles(grant -> read(grant.of(member)));
    }

    /**
     * Whether someone may read records and not this field of them, so that the field asks for itself: it answers {@link
     * #readers(String)} alone, and is left empty in what subscribers hear.
     *
     * @param member name of a member
     * @return false for implicit members, of which the table says nothing: they are read with their record
     */
    public boolean restricted(String member) {
        return !excluded(member).isEmpty();
    }

    /**
     * The roles that may read something of a record and not one field of it.
     *
     * @param member name of a member
     * @return roles in the order of the rules; none for implicit members, of which the table says nothing
     */
    public List<Role> excluded(String member) {
        if (!governs(member)) {
            return List.of();
        }
        List<Role> admitted = readers(member);
        List<Role> excluded = new ArrayList<>();
        for (Role reader : readers()) {
            if (!admitted.contains(reader) && !covered(reader, admitted)) {
                excluded.add(reader);
            }
        }
        return Collections.unmodifiableList(excluded);
    }

    /**
     * The roles that admit somebody to an operation. Where every signed-in user is admitted, owners and groups of the
     * same provider add nobody and are left out.
     *
     * @param accesses what the operation does; a role needs one of them
     * @return roles in the order of the rules
     */
    public List<Role> admitted(Access... accesses) {
        Set<Role> all = new LinkedHashSet<>();
        for (Access access : accesses) {
            all.addAll(access == Access.DELETE ? rolesWithEvery(access) : rolesWithAny(access));
        }
        List<Role> admitted = new ArrayList<>();
        for (Role role : all) {
            if (!covered(role, all)) {
                admitted.add(role);
            }
        }
        return Collections.unmodifiableList(admitted);
    }

    /** Whether a role is one of owners or groups, and every signed-in user of the same provider is admitted. */
    private static boolean covered(Role role, Collection<Role> roles) {
        if (role.claim() == null) {
            return false;
        }
        for (Role other : roles) {
            if (other.strategy() == Strategy.AUTHENTICATED && other.mode() == role.mode()) {
                return true;
            }
        }
        return false;
    }

    /**
     * All roles.
     *
     * @return roles in the order of the rules
     */
    public List<Role> roles() {
        return roles(grant -> true);
    }

    private static boolean read(Set<Access> accesses) {
        for (Access access : accesses) {
            if (access.reads()) {
                return true;
            }
        }
        return false;
    }

    /** By loops: every field of every model asks several times. */
    private List<Role> roles(Predicate<Grant> condition) {
        List<Role> roles = new ArrayList<>(grants.size());
        for (Grant grant : grants) {
            if (condition.test(grant)) {
                roles.add(grant.role());
            }
        }
        return Collections.unmodifiableList(roles);
    }

    /**
     * Whether the table says something of a member.
     *
     * @param member name of a member
     * @return false for implicit ones, which are read and written with their record
     */
    public boolean governs(String member) {
        for (Grant grant : grants) {
            if (grant.byField().containsKey(member)) {
                return true;
            }
        }
        return false;
    }
}
