package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes on rules that are sound and allow more than their author may have meant, or nothing at all. */
final class RuleNotes {
    private static final Set<Access> WRITING = EnumSet.of(Access.CREATE, Access.UPDATE, Access.DELETE);

    private RuleNotes() {}

    static void add(Draft draft, Problems problems) {
        noteReassignment(draft, problems);
        notePublicWriting(draft, problems);
        noteRedundant(draft.rules().ofModel(), problems);
        draft.rules().ofMembers().values().forEach(rules -> noteRedundant(rules, problems));
    }

    /** Who may change the field that says whose a record is, may give it away; the server only checks the old owner. */
    private static void noteReassignment(Draft draft, Problems problems) {
        Set<String> fields = new LinkedHashSet<>();
        for (Role role : draft.access().rolesWithAny(Access.UPDATE)) {
            String field = role.field();
            if (role.strategy() == Strategy.OWNER
                    && field != null
                    && draft.access().rolesWith(Access.UPDATE, field).contains(role)) {
                fields.add(field);
            }
        }
        for (String name : fields) {
            Field field = draft.members().field(name);
            JavaComponent component = field == null ? null : field.component();
            ComponentDecl declared = component == null ? null : draft.decl().component(component.name());
            if (declared != null && declared.annotation("Id") != null) {
                continue; // what identifies a record stays
            }
            problems.add(
                    Code.AMP1551,
                    declared == null ? draft.decl().source() : declared.source(),
                    "an owner may give a " + draft.decl().simpleName() + " away, as updates may change " + name,
                    "If that is not meant, put @Auth(allow = Allow.OWNER, field = \"" + name
                            + "\", to = {Operation.CREATE, Operation.READ, Operation.DELETE}) on the component");
        }
    }

    private static void notePublicWriting(Draft draft, Problems problems) {
        Map<Strategy, Set<Access>> writing = new EnumMap<>(Strategy.class);
        for (AccessTable.Grant grant : draft.access().grants()) {
            Strategy strategy = grant.role().strategy();
            if (strategy == Strategy.API_KEY || strategy == Strategy.GUEST) {
                Set<Access> accesses = writing.computeIfAbsent(strategy, s -> EnumSet.noneOf(Access.class));
                grant.byField().values().forEach(accesses::addAll);
                accesses.retainAll(WRITING);
            }
        }
        writing.forEach((strategy, accesses) -> {
            if (!accesses.isEmpty()) {
                problems.add(
                        Code.AMP1552,
                        draft.decl().source(),
                        (strategy == Strategy.GUEST ? "every guest" : "whoever has the API key") + " may write a "
                                + draft.decl().simpleName() + ": " + accesses,
                        "If that is not meant, add to = Operation.READ to the rule");
            }
        });
    }

    private static void noteRedundant(List<PlacedRule> rules, Problems problems) {
        Map<Role, Set<Access>> allowed = new HashMap<>();
        for (PlacedRule placed : rules) {
            Set<Access> accesses = AccessTables.accesses(placed.rule().operations());
            boolean news = false;
            for (Role role : Roles.of(placed.rule())) {
                news |= allowed.computeIfAbsent(role, r -> EnumSet.noneOf(Access.class))
                        .addAll(accesses);
            }
            if (!news) {
                problems.add(
                        Code.AMP1553,
                        placed.annotation().source(),
                        "the rule allows nothing that those before it do not",
                        "Remove it");
            }
        }
    }
}
