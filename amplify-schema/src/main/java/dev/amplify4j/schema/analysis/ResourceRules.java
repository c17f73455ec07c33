package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.PackageDecl;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules of packages that open the API to functions. */
final class ResourceRules {
    /** AppSync's limit of characters in the name of an environment variable. */
    private static final int LONGEST_VARIABLE = 64;

    private ResourceRules() {}

    /** The root types whose fields functions may call, by name of the function. */
    static Map<String, Set<Kind>> of(List<PackageDecl> packages, Problems problems) {
        Map<String, Set<Kind>> mayCall = new TreeMap<>();
        for (PackageDecl declared : packages) {
            for (AnnotationDecl annotation : declared.annotations()) {
                String function = annotation.text("function", "");
                boolean named = AuthRules.isRule(annotation) && AuthRules.isResource(annotation) && !function.isBlank();
                if (named && FunctionNames.check(annotation, function, problems)) {
                    checkVariable(annotation, function, mayCall.keySet(), problems);
                    mayCall.computeIfAbsent(function, f -> EnumSet.noneOf(Kind.class))
                            .addAll(kinds(annotation, problems));
                }
            }
        }
        return mayCall;
    }

    /** AppSync tells resolvers the role of a function in a variable, whose name has no room for every character. */
    private static void checkVariable(AnnotationDecl resource, String function, Set<String> others, Problems problems) {
        String variable = ResourceNames.roleVariable(function);
        others.stream()
                .filter(other -> !other.equals(function)
                        && ResourceNames.roleVariable(other).equals(variable))
                .forEach(other -> problems.add(
                        Code.AMP1004,
                        resource.at("function"),
                        function + " and " + other + " would share the environment variable " + variable
                                + ", and so their rights",
                        "Give one of them another name"));
        if (variable.length() > LONGEST_VARIABLE) {
            problems.add(
                    Code.AMP1506,
                    resource.at("function"),
                    "the name of the function has " + function.length() + " characters, and AppSync can tell resolvers"
                            + " the role of one with " + (LONGEST_VARIABLE - variable.length() + function.length())
                            + " at most",
                    "Give it a shorter name");
        }
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
