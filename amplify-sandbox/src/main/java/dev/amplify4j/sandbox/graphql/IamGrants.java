package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.identity.LocalRole;
import dev.amplify4j.schema.plan.FunctionGrant;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import dev.amplify4j.schema.plan.Plan;
import java.util.HashSet;
import java.util.Set;

/**
 * What the policies of IAM roles allow: AppSync asks them about the fields of the root types.
 *
 * @param fields a role with {@code Type.field}
 * @param types a role with a type all of whose fields it may call
 */
record IamGrants(Set<Grant> fields, Set<Grant> types) {
    /** A role and what it may call. */
    record Grant(LocalRole role, String name) {}

    static IamGrants of(Plan plan) {
        Set<Grant> fields = new HashSet<>();
        for (IdentityPoolGrant grant : plan.identityPoolGrants()) {
            LocalRole role = grant.role() == IdentityPoolGrant.Role.AUTHENTICATED
                    ? LocalRole.AUTHENTICATED
                    : LocalRole.UNAUTHENTICATED;
            fields.add(new Grant(role, grant.typeName() + "." + grant.fieldName()));
        }
        Set<Grant> types = new HashSet<>();
        for (FunctionGrant grant : plan.functionGrants()) {
            types.add(new Grant(LocalRole.ofFunction(grant.function()), grant.typeName()));
        }
        return new IamGrants(fields, types);
    }

    boolean admit(LocalRole role, String typeName, String fieldName) {
        return types.contains(new Grant(role, typeName))
                || fields.contains(new Grant(role, typeName + "." + fieldName));
    }
}
