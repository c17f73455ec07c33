package dev.amplify4j.processor.emit.plan;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The fields that signed-in identities and guests of the identity pool may call: what their rules admit and nothing else.
 *
 * <p>The resolvers refuse the rest all the same; the IAM policy is the outer of two gates.
 */
final class IdentityPoolGrants {
    private final Set<IdentityPoolGrant> grants = new HashSet<>();

    private IdentityPoolGrants() {}

    static List<IdentityPoolGrant> of(Backend backend) {
        IdentityPoolGrants grants = new IdentityPoolGrants();
        for (Model model : backend.models()) {
            grants.addModel(model, backend);
        }
        for (CustomOperation operation : backend.operations()) {
            grants.add(identityPool(operation.roles()), Names.rootType(operation.kind()), operation.name());
        }
        return grants.grants.isEmpty() ? List.of() : grants.sorted();
    }

    private List<IdentityPoolGrant> sorted() {
        return grants.stream()
                .sorted(Comparator.comparing(IdentityPoolGrant::role)
                        .thenComparing(IdentityPoolGrant::typeName)
                        .thenComparing(IdentityPoolGrant::fieldName))
                .toList();
    }

    private void addModel(Model model, Backend backend) {
        for (ModelOperation operation : model.operations()) {
            add(rolesFor(model, operation), Names.rootType(operation), Names.rootField(model, operation));
        }
        for (Index index : model.indexes()) {
            String queryField = index.queryField();
            if (queryField != null) {
                add(readers(model), Names.rootType(ModelOperation.LIST), queryField);
            }
        }
        for (Relation relation : model.relations()) {
            Set<IdentityPoolGrant.Role> roles = readers(backend.model(relation.target()));
            roles.retainAll(readers(model, relation.name()));
            add(roles, model.name(), relation.name());
        }
        for (Field field : model.resolvedFields()) {
            add(field.declared() ? readers(model, field.name()) : readers(model), model.name(), field.name());
        }
    }

    private void add(Set<IdentityPoolGrant.Role> roles, String type, String field) {
        for (IdentityPoolGrant.Role role : roles) {
            grants.add(new IdentityPoolGrant(role, type, field));
        }
    }

    private static Set<IdentityPoolGrant.Role> rolesFor(Model model, ModelOperation operation) {
        AccessTable access = model.access();
        return switch (operation) {
            case GET -> identityPool(access.rolesWithAny(Access.GET));
            case LIST -> identityPool(access.rolesWithAny(Access.LIST));
            case CREATE -> identityPool(access.rolesWithAny(Access.CREATE));
            case UPDATE -> identityPool(access.rolesWithAny(Access.UPDATE));
            case DELETE -> identityPool(access.rolesWithEvery(Access.DELETE));
            case ON_CREATE, ON_UPDATE, ON_DELETE -> identityPool(access.rolesWithAny(Access.LISTEN));
        };
    }

    private static Set<IdentityPoolGrant.Role> readers(Model model) {
        Set<IdentityPoolGrant.Role> readers = identityPool(model.access().rolesWithAny(Access.GET));
        readers.addAll(identityPool(model.access().rolesWithAny(Access.LIST)));
        return readers;
    }

    private static Set<IdentityPoolGrant.Role> readers(Model model, String member) {
        Set<IdentityPoolGrant.Role> readers = identityPool(model.access().rolesWith(Access.GET, member));
        readers.addAll(identityPool(model.access().rolesWith(Access.LIST, member)));
        return readers;
    }

    private static Set<IdentityPoolGrant.Role> identityPool(List<Role> roles) {
        Set<IdentityPoolGrant.Role> found = EnumSet.noneOf(IdentityPoolGrant.Role.class);
        for (Role role : roles) {
            if (role.strategy() == Strategy.GUEST) {
                found.add(IdentityPoolGrant.Role.UNAUTHENTICATED);
            } else if (role.strategy() == Strategy.AUTHENTICATED && role.mode() == AuthorizationMode.IAM) {
                found.add(IdentityPoolGrant.Role.AUTHENTICATED);
            }
        }
        return found;
    }
}
