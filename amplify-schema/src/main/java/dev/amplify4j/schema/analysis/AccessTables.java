package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthRule.WrittenOperation;
import dev.amplify4j.schema.ir.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiles rules to decisions: which role may do what with which declared member.
 *
 * <p>The rules of a model hold for all its members; those of a component replace them for that member. Rules add up: a
 * role of which two rules speak may do what either allows.
 */
final class AccessTables {
    private AccessTables() {}

    static AccessTable of(ModelRules rules, List<String> members) {
        if (members.isEmpty()) {
            return new AccessTable(List.of()); // every component was refused, and nobody is admitted to nothing
        }
        Map<Role, Map<String, Set<Access>>> rows = new LinkedHashMap<>();
        for (PlacedRule placed : rules.all()) {
            for (Role role : Roles.of(placed.rule())) {
                rows.putIfAbsent(role, closed(members));
            }
        }
        for (String member : members) {
            for (PlacedRule placed : rules.of(member)) {
                AuthRule rule = placed.rule();
                for (Role role : Roles.of(rule)) {
                    rows.computeIfAbsent(role, r -> closed(members))
                            .computeIfAbsent(member, m -> EnumSet.noneOf(Access.class))
                            .addAll(accesses(rule.operations()));
                }
            }
        }
        List<AccessTable.Grant> grants = new ArrayList<>();
        for (Map.Entry<Role, Map<String, Set<Access>>> row : rows.entrySet()) {
            grants.add(new AccessTable.Grant(row.getKey(), row.getValue()));
        }
        return new AccessTable(grants);
    }

    private static Map<String, Set<Access>> closed(List<String> members) {
        Map<String, Set<Access>> row = new LinkedHashMap<>();
        for (String member : members) {
            row.put(member, EnumSet.noneOf(Access.class));
        }
        return row;
    }

    /** What operations come to; none at all means everything. */
    static Set<Access> accesses(List<WrittenOperation> operations) {
        if (operations.isEmpty()) {
            return EnumSet.allOf(Access.class);
        }
        Set<Access> accesses = EnumSet.noneOf(Access.class);
        for (WrittenOperation operation : operations) {
            if (operation == WrittenOperation.READ) {
                accesses.addAll(EnumSet.of(Access.GET, Access.LIST, Access.SEARCH, Access.LISTEN, Access.SYNC));
            } else {
                accesses.add(Access.valueOf(operation.name()));
            }
        }
        return accesses;
    }
}
