package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.ir.AuthRule.WrittenOperation;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code @Auth(to)}: the operations that a rule names. */
final class RuleOperations {
    /** What {@code READ} covers, of what can stand in its place. */
    private static final Set<WrittenOperation> KINDS_OF_READING = EnumSet.of(
            WrittenOperation.GET,
            WrittenOperation.LIST,
            WrittenOperation.SYNC,
            WrittenOperation.LISTEN,
            WrittenOperation.SEARCH);

    private RuleOperations() {}

    /** The operations of a rule that is no {@code RESOURCE}; empty when it names none, and so means all. */
    static List<WrittenOperation> read(AnnotationDecl auth, RuleScope scope, Problems problems) {
        List<String> texts = auth.texts("to");
        if (scope == RuleScope.OPERATION && !texts.isEmpty()) {
            report(auth, "the rule stands on the one operation that it allows", "Remove to", problems);
            return List.of();
        }
        List<WrittenOperation> operations = new ArrayList<>();
        for (String text : texts) {
            if (text.equals("QUERY") || text.equals("MUTATE")) {
                report(
                        auth,
                        text + " is an operation of allow = RESOURCE alone",
                        text.equals("QUERY") ? "Use READ" : "Use CREATE, UPDATE, DELETE",
                        problems);
            } else {
                operations.add(WrittenOperation.valueOf(text));
            }
        }
        check(auth, scope, operations, problems);
        return operations;
    }

    private static void check(
            AnnotationDecl auth, RuleScope scope, List<WrittenOperation> operations, Problems problems) {
        Set<WrittenOperation> kinds = EnumSet.copyOf(KINDS_OF_READING);
        kinds.retainAll(operations);
        if (scope == RuleScope.COMPONENT && !kinds.isEmpty()) {
            report(
                    auth,
                    "a single field is read or not, whichever way its record is read; "
                            + kinds.iterator().next() + " cannot be told apart",
                    "Use READ",
                    problems);
        } else if (operations.contains(WrittenOperation.READ) && !kinds.isEmpty()) {
            report(
                    auth,
                    "READ is all kinds of reading, " + kinds.iterator().next() + " is one of them",
                    "Keep READ, or name the kinds alone",
                    problems);
        } else if (new HashSet<>(operations).size() < operations.size()) {
            report(auth, "the rule names an operation twice", "Name each operation once", problems);
        }
    }

    private static void report(AnnotationDecl auth, String message, String fix, Problems problems) {
        problems.add(Code.AMP1502, auth.at("to"), message, fix);
    }
}
