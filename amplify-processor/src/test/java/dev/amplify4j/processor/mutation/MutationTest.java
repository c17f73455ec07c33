package dev.amplify4j.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/**
 * Whoever changes one check of an emitted resolver makes a test fail.
 *
 * <p>The files of all backends that the resolver tests emit are changed, one change at a time: each line of each script in
 * every way that {@link Mutator} knows, and of the functions that are written for one model's rules every {@value #EVERY}th
 * change. A line stands in as many variants of its script as features go with it, and in some of them its condition always
 * holds; it counts as found out in one of the {@value #VARIANTS} that most tests run. {@code -Dmutation.all=true} makes every
 * change in every variant, {@code -Dmutation.of=fieldReads} every change of what has this name, and {@code
 * -Dmutation.part=0/2} each second one, for two machines or cores; {@code -Dmutation.tests} is a pattern for the names of the
 * tests that run.
 */
@Tag("nightly")
class MutationTest {
    private static final int EVERY = 8;
    private static final int VARIANTS = 3;

    /** Of a hundred mutants, those that may stay alive: what is reached, to be lowered, never raised. */
    private static final int ALIVE = 1;

    /** The function or constant that alone is changed; null for all. */
    private static final @Nullable String ONLY = System.getProperty("mutation.of");

    /** Which of how many parts is run. */
    private static final String[] PART =
            System.getProperty("mutation.part", "0/1").split("/", -1);

    /** How many of the tests that did not notice a mutant are named with it. */
    private static final int SHOWN = 3;

    private static final Path SURVIVORS = Path.of("target/mutants-alive.txt");

    private final Scripts scripts = new Scripts();

    @Test
    void leavesHardlyAMutantAlive() throws IOException {
        KillingTests tests = new KillingTests(tests());
        List<List<Mutant>> mutants =
                part(Boolean.getBoolean("mutation.all") || ONLY != null ? all(tests) : selected(tests));
        Files.createDirectories(SURVIVORS.toAbsolutePath().getParent());
        Files.writeString(SURVIVORS, "");
        int alive = 0;
        for (List<Mutant> variants : mutants) {
            if (variants.stream().allMatch(mutant -> tests.killerOf(mutant) == null)) {
                alive++;
                String survivor = describe(variants.get(0), tests);
                Files.writeString(SURVIVORS, survivor, StandardOpenOption.APPEND); // a run may be ended early
            }
        }
        System.out.printf("mutants: %d, alive: %d%n", mutants.size(), alive);
        assertThat(mutants).hasSizeGreaterThan(ONLY == null ? 500 / Integer.parseInt(PART[1]) : 0);
        assertThat(alive).isLessThanOrEqualTo(mutants.size() * ALIVE / 100);
    }

    /** A line that says what was changed, and below it the tests that did not notice and the code as it is. */
    private String describe(Mutant mutant, KillingTests tests) {
        Declaration declaration = mutant.declaration();
        String script = scripts.of(declaration);
        List<String> ids = tests.ids(declaration);
        StringBuilder text = new StringBuilder(
                "%s | %s | %d tests%n".formatted(script == null ? "rules" : script, mutant, ids.size()));
        ids.stream().limit(SHOWN).forEach(id -> text.append("    ").append(id).append(System.lineSeparator()));
        return text.append(declaration.text().indent(8)).toString();
    }

    private static List<List<Mutant>> part(List<List<Mutant>> mutants) {
        int first = Integer.parseInt(PART[0]);
        int parts = Integer.parseInt(PART[1]);
        return IntStream.range(0, mutants.size())
                .filter(i -> i % parts == first)
                .mapToObj(mutants::get)
                .toList();
    }

    /**
     * All tests that run emitted resolvers and know what is right; no others, which could fail because a text is another, or
     * compare one emitted resolver with another.
     */
    private static LauncherDiscoveryRequest tests() {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectPackage("dev.amplify4j.processor.emit.resolver"))
                .filters(
                        TagFilter.excludeTags("nightly"), // they say the same more often
                        ClassNameFilter.includeClassNamePatterns(System.getProperty("mutation.tests", ".*Test")),
                        ClassNameFilter.excludeClassNamePatterns(
                                ".*\\.(EmittedResolversTest|JsLiteralTest|MutantsTest|RuleUnionTest)"))
                .build();
    }

    private static List<List<Mutant>> all(KillingTests tests) {
        return tests.emitted().stream()
                .filter(declaration -> ONLY == null || declaration.name().equals(ONLY))
                .flatMap(declaration -> Mutator.mutants(declaration).stream())
                .map(List::of)
                .toList();
    }

    private List<List<Mutant>> selected(KillingTests tests) {
        List<Declaration> mostRunFirst = tests.emitted().stream()
                .sorted(Comparator.comparing(tests::count).reversed().thenComparing(Declaration::text))
                .toList();
        Map<String, List<Mutant>> ofScripts = new LinkedHashMap<>();
        Map<String, Mutant> ofRules = new TreeMap<>();
        for (Declaration declaration : mostRunFirst) {
            String script = scripts.of(declaration);
            for (Mutant mutant : Mutator.mutants(declaration)) {
                if (script == null) {
                    ofRules.put(mutant.text(), mutant);
                } else {
                    ofScripts
                            .computeIfAbsent(script + mutant.change(), change -> new ArrayList<>())
                            .add(mutant);
                }
            }
        }
        List<List<Mutant>> selected = new ArrayList<>();
        ofScripts.values().forEach(variants -> selected.add(variants.subList(0, Math.min(VARIANTS, variants.size()))));
        List<Mutant> rules = List.copyOf(ofRules.values());
        for (int i = 0; i < rules.size(); i += EVERY) {
            selected.add(List.of(rules.get(i)));
        }
        return selected;
    }
}
