package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.PackageDecl;
import dev.amplify4j.schema.problem.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of packages: what holds for models and operations that have none of their own. */
final class PackageRules {
    private final Map<String, List<PlacedRule>> byPackage;

    private PackageRules(Map<String, List<PlacedRule>> byPackage) {
        this.byPackage = byPackage;
    }

    /** Reads the rules of packages; what is wrong with one is reported once, however many models it holds for. */
    static PackageRules of(List<PackageDecl> packages, Problems problems) {
        Map<String, List<PlacedRule>> byPackage = new TreeMap<>();
        packages.stream().sorted(Comparator.comparing(PackageDecl::name)).forEach(declared -> {
            boolean any =
                    declared.annotations().stream().anyMatch(a -> AuthRules.isRule(a) && !AuthRules.isResource(a));
            List<PlacedRule> rules = AuthRules.read(declared.annotations(), RuleScope.PACKAGE, problems);
            if (any) {
                byPackage.put(declared.name(), rules);
            }
        });
        return new PackageRules(byPackage);
    }

    /** The rules of the nearest package around a declaration that has some; empty when none has. */
    List<PlacedRule> around(String packageName) {
        String name = packageName;
        while (true) {
            List<PlacedRule> rules = byPackage.get(name);
            if (rules != null) {
                return rules;
            }
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                return List.of();
            }
            name = name.substring(0, dot);
        }
    }

    /** Whether some package around a declaration has rules, sound or not. */
    boolean cover(String packageName) {
        return byPackage.keySet().stream().anyMatch(p -> packageName.equals(p) || packageName.startsWith(p + "."));
    }
}
