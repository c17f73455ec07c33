package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which relations the answers of mutations leave empty.
 *
 * <p>A mutation's answer is what its subscribers hear. A relation may travel with it only when everyone who may hear it
 * may read the other model too, whoever the record belongs to.
 */
final class Redaction {
    private static final Set<ModelOperation> SUBSCRIPTIONS =
            EnumSet.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE);

    private Redaction() {}

    static List<Member> apply(Draft model, Map<String, AccessTable> access) {
        if (model.operations().stream().noneMatch(SUBSCRIPTIONS::contains)) {
            return model.members().all();
        }
        return model.members().all().stream()
                .map(m -> m instanceof Relation r ? redact(r, model.access(), access.get(r.target())) : m)
                .toList();
    }

    private static Member redact(Relation relation, AccessTable own, @Nullable AccessTable other) {
        if (other == null) {
            return relation;
        }
        Set<Role> readers = readers(own, relation.name());
        Set<Role> otherReaders = Stream.concat(
                        other.rolesWithAny(Access.GET).stream(), other.rolesWithAny(Access.LIST).stream())
                .collect(Collectors.toSet());
        Set<Role> shared = new HashSet<>(readers);
        shared.retainAll(otherReaders);
        boolean visible = collapse(readers).equals(collapse(otherReaders))
                && collapse(readers).stream().allMatch(Redaction::isStatic);
        return new Relation(
                relation.name(),
                relation.kind(),
                relation.target(),
                relation.references(),
                relation.indexName(),
                relation.required(),
                !shared.isEmpty() && !visible,
                relation.component(),
                relation.description());
    }

    private static Set<Role> readers(AccessTable access, String member) {
        return Stream.concat(
                        access.rolesWith(Access.GET, member).stream(), access.rolesWith(Access.LIST, member).stream())
                .collect(Collectors.toSet());
    }

    /** Where every signed-in user may read, narrower rules of the same provider add nobody. */
    private static Set<Role> collapse(Set<Role> roles) {
        return roles.stream()
                .filter(role -> role.strategy() == Strategy.AUTHENTICATED
                        || roles.stream()
                                .noneMatch(r -> r.strategy() == Strategy.AUTHENTICATED && r.mode() == role.mode()))
                .collect(Collectors.toSet());
    }

    private static boolean isStatic(Role role) {
        return !role.dynamic() && role.strategy() != Strategy.CUSTOM;
    }
}
