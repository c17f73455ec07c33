package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which relations the answers of mutations leave empty.
 *
 * <p>A mutation's answer is what its subscribers hear. A relation may travel with it only when everyone who may hear it
 * may read the other model too, whoever the record belongs to; or when nobody may read both anyway, so that the other
 * model's own rules refuse it.
 */
final class Redaction {
    private static final Set<ModelOperation> SUBSCRIPTIONS =
            EnumSet.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE);

    /** The modes in which a rule for everyone who is signed in covers narrower ones. */
    private static final Set<AuthorizationMode> TOKENS =
            EnumSet.of(AuthorizationMode.USER_POOL, AuthorizationMode.OIDC);

    private Redaction() {}

    /**
     * The members of a model, with what is known of its relations.
     *
     * @param access the access tables of all models
     * @param operations the custom operations, among which are subscriptions that carry records
     */
    static List<Member> apply(Draft model, Map<String, AccessTable> access, List<CustomOperation> operations) {
        boolean offered = model.operations().stream().anyMatch(SUBSCRIPTIONS::contains);
        Set<Role> others = operations.stream()
                .filter(operation -> operation.tellsOf(model.name()))
                .flatMap(operation -> operation.roles().stream())
                .collect(Collectors.toSet());
        return model.members().all().stream()
                .map(m -> m instanceof Relation r && access.containsKey(r.target())
                        ? withRedaction(
                                r,
                                (offered && isRedacted(r, model.access(), access.get(r.target())))
                                        || !mayRead(others, access.get(r.target())))
                        : m)
                .toList();
    }

    private static Relation withRedaction(Relation relation, boolean redacted) {
        return new Relation(
                relation.name(),
                relation.kind(),
                relation.target(),
                relation.references(),
                relation.indexName(),
                relation.required(),
                redacted,
                relation.component(),
                relation.description());
    }

    private static boolean isRedacted(Relation relation, AccessTable own, AccessTable other) {
        Set<Role> readers =
                union(own.rolesWith(Access.GET, relation.name()), own.rolesWith(Access.LIST, relation.name()));
        Set<Role> otherReaders = readers(other);
        boolean someReadBoth =
                readers.stream().anyMatch(r -> otherReaders.stream().anyMatch(o -> overlap(r, o)));
        boolean allReadBoth = collapse(readers).equals(collapse(otherReaders))
                && collapse(readers).stream().allMatch(Redaction::isStatic);
        return someReadBoth && !allReadBoth;
    }

    /** Whether all who hear of records by a custom subscription may read all records of the other model. */
    private static boolean mayRead(Set<Role> listeners, AccessTable other) {
        Set<Role> readers = readers(other).stream().filter(Redaction::isStatic).collect(Collectors.toSet());
        return listeners.stream()
                .allMatch(listener -> readers.contains(listener)
                        || (listener.strategy() == Strategy.STATIC_GROUP
                                && readers.stream()
                                        .anyMatch(r -> r.strategy() == Strategy.AUTHENTICATED
                                                && r.mode() == listener.mode())));
    }

    private static Set<Role> readers(AccessTable table) {
        return union(table.rolesWithAny(Access.GET), table.rolesWithAny(Access.LIST));
    }

    private static Set<Role> union(List<Role> some, List<Role> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** Whether one caller may have both roles: it is one role, or one of them is everyone who is signed in. */
    private static boolean overlap(Role role, Role other) {
        boolean signedIn = role.strategy() == Strategy.AUTHENTICATED || other.strategy() == Strategy.AUTHENTICATED;
        return role.equals(other) || (signedIn && role.mode() == other.mode());
    }

    /** Where everyone who is signed in may read, narrower rules of the same provider add nobody. */
    private static Set<Role> collapse(Set<Role> roles) {
        return roles.stream()
                .filter(role -> role.strategy() == Strategy.AUTHENTICATED
                        || !TOKENS.contains(role.mode())
                        || roles.stream()
                                .noneMatch(r -> r.strategy() == Strategy.AUTHENTICATED && r.mode() == role.mode()))
                .collect(Collectors.toSet());
    }

    private static boolean isStatic(Role role) {
        return !role.dynamic() && role.strategy() != Strategy.CUSTOM;
    }
}
