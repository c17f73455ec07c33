package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.PackageDecl;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules of packages that open the API to functions. */
final class ResourceRules {
    private ResourceRules() {}

    /** The root types whose fields functions may call, by name of the function. */
    static Map<String, Set<Kind>> of(List<PackageDecl> packages, Problems problems) {
        Map<String, Set<Kind>> mayCall = new TreeMap<>();
        for (PackageDecl declared : packages) {
            for (AnnotationDecl annotation : declared.annotations()) {
                String function = annotation.text("function", "");
                if (AuthRules.isRule(annotation) && AuthRules.isResource(annotation) && !function.isBlank()) {
                    mayCall.computeIfAbsent(function, f -> EnumSet.noneOf(Kind.class))
                            .addAll(kinds(annotation, problems));
                }
            }
        }
        return mayCall;
    }

    private static Set<Kind> kinds(AnnotationDecl resource, Problems problems) {
        List<String> written = resource.texts("to");
        Set<Kind> kinds = written.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.noneOf(Kind.class);
        for (String operation : written) {
            switch (operation) {
                case "QUERY" -> kinds.add(Kind.QUERY);
                case "MUTATE" -> kinds.add(Kind.MUTATION);
                case "LISTEN" -> kinds.add(Kind.SUBSCRIPTION);
                default ->
                    problems.add(
                            Code.AMP1502,
                            resource.at("to"),
                            "allow = RESOURCE opens queries, mutations or subscriptions as a whole, not " + operation,
                            "Use QUERY, MUTATE or LISTEN");
            }
        }
        return kinds;
    }
}
