package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.RecordDecl.Shape;
import dev.amplify4j.schema.decl.RecordDecl.Visibility;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Custom operations are methods without body of an interface, each a field of one root type. */
final class OperationMethods {
    private static final Map<String, Kind> KINDS = kinds();

    private OperationMethods() {}

    /** Finds the custom operations, and reports what is none. */
    static List<OperationMethod> of(List<OperationsDecl> declared, Problems problems) {
        List<OperationMethod> found = new ArrayList<>();
        declared.stream()
                .sorted(Comparator.comparing(OperationsDecl::canonicalName))
                .filter(owner -> isSound(owner, problems))
                .forEach(owner -> owner.methods().forEach(method -> add(owner, method, found, problems)));
        return found;
    }

    private static boolean isSound(OperationsDecl owner, Problems problems) {
        int before = problems.all().size();
        if (owner.shape() != Shape.INTERFACE) {
            problems.add(
                    Code.AMP1801,
                    owner.source(),
                    "@Operations is on the " + shape(owner) + " " + owner.simpleName()
                            + ", but custom operations are declared, not written, there",
                    "Make it an interface: interface " + owner.simpleName() + " { … }");
        } else if (owner.visibility() == Visibility.PRIVATE) {
            problems.add(
                    Code.AMP1801,
                    owner.source(),
                    "generated code cannot see " + owner.nestedName() + ": it, or a type around it, is private or"
                            + " protected",
                    "Make it public or package-private");
        } else if (owner.generic()) {
            problems.add(
                    Code.AMP1801,
                    owner.source(),
                    "the interface " + owner.simpleName() + " has type parameters; GraphQL has none",
                    "Remove the type parameters");
        } else if (owner.methods().stream().allMatch(OperationMethods::isHelper)) {
            problems.add(
                    Code.AMP1801,
                    owner.source(),
                    "the interface " + owner.simpleName() + " declares no operation; inherited methods are none",
                    "Declare a method with @Query, @Mutation or @Subscription, or remove @Operations");
        }
        return problems.all().size() == before;
    }

    /** Whether a method has a body and says nothing of the API. */
    private static boolean isHelper(MethodDecl method) {
        return !method.abstractMethod() && method.annotations().isEmpty();
    }

    private static String shape(OperationsDecl owner) {
        return (owner.shape() == Shape.LOCAL_RECORD ? Shape.RECORD : owner.shape())
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private static void add(OperationsDecl owner, MethodDecl method, List<OperationMethod> found, Problems problems) {
        List<String> kinds = KINDS.keySet().stream()
                .filter(k -> method.annotation(k) != null)
                .toList();
        if (!method.abstractMethod()) {
            method.annotations().stream()
                    .findFirst()
                    .ifPresent(a -> report(
                            a.source(),
                            "the method " + method.name() + " has a body, so nothing else would answer it",
                            "Remove the body, or @" + a.simpleName(),
                            problems));
        } else if (kinds.isEmpty()) {
            report(
                    method.source(),
                    "nothing says whether " + method.name() + " is a query, a mutation or a subscription",
                    "Add @Query, @Mutation or @Subscription",
                    problems);
        } else if (kinds.size() > 1) {
            report(
                    method.source(),
                    method.name() + " is a @" + kinds.get(0) + " and a @" + kinds.get(1)
                            + ", but a field belongs to one root type",
                    "Keep one of them",
                    problems);
        } else if (method.generic()) {
            report(
                    method.source(),
                    "the method " + method.name() + " has type parameters; GraphQL has none",
                    "Remove the type parameters",
                    problems);
        } else {
            found.add(new OperationMethod(owner, method, KINDS.getOrDefault(kinds.get(0), Kind.QUERY)));
        }
    }

    private static void report(SourceRef source, String message, String fix, Problems problems) {
        problems.add(Code.AMP1802, source, message, fix);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("Query", Kind.QUERY);
        kinds.put("Mutation", Kind.MUTATION);
        kinds.put("Subscription", Kind.SUBSCRIPTION);
        return kinds;
    }
}
