package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthRule.WrittenOperation;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compiles rules to decisions: which role may do what with which declared member. */
final class AccessTables {
    private AccessTables() {}

    static AccessTable of(List<AuthRule> rules, List<String> members) {
        if (members.isEmpty()) {
            return new AccessTable(List.of()); // every component was refused, and nobody is admitted to nothing
        }
        Map<Role, Set<Access>> byRole = new LinkedHashMap<>();
        for (AuthRule rule : rules) {
            byRole.computeIfAbsent(role(rule), r -> EnumSet.noneOf(Access.class))
                    .addAll(accesses(rule.operations()));
        }
        return new AccessTable(byRole.entrySet().stream()
                .map(e -> new AccessTable.Grant(
                        e.getKey(), members.stream().collect(Collectors.toMap(Function.identity(), m -> e.getValue()))))
                .toList());
    }

    private static Role role(AuthRule rule) {
        String claim = rule.strategy() == Strategy.OWNER && rule.claim() == null ? "sub::username" : rule.claim();
        return new Role(rule.strategy(), rule.mode(), rule.field(), claim, null);
    }

    private static Set<Access> accesses(List<WrittenOperation> operations) {
        Set<Access> accesses = EnumSet.noneOf(Access.class);
        if (operations.isEmpty()) {
            return EnumSet.allOf(Access.class);
        }
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
