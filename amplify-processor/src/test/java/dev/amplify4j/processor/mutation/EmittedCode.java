package dev.amplify4j.processor.mutation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the tests run of what the processor emits: as it is, unless one mutant is active. */
public final class EmittedCode {
    private static final Set<Declaration> EMITTED = new LinkedHashSet<>();
    private static final Set<Declaration> RUN = new HashSet<>();

    private static boolean recording;
    private static @Nullable Mutant active;
    private static int calls;
    private static int callsLeft;

    private EmittedCode() {}

    /** Files as the tests are to run them. */
    public static Map<String, String> of(Map<String, String> files) {
        if (recording) {
            files.values().forEach(module -> Declaration.of(module).forEach(place -> EMITTED.add(place.declaration())));
        }
        Mutant mutant = active;
        if (mutant == null) {
            return files;
        }
        if (callsLeft <= 0) {
            throw foundOut();
        }
        Map<String, String> changed = new TreeMap<>();
        files.forEach((path, module) -> changed.put(path, mutant.in(module)));
        return changed;
    }

    /** Tells that a test runs these modules. */
    public static void called(Collection<String> modules) {
        if (recording) {
            calls++;
            modules.forEach(module -> Declaration.of(module).forEach(place -> RUN.add(place.declaration())));
        }
        if (active != null && callsLeft-- <= 0) {
            throw foundOut();
        }
    }

    private static AssertionError foundOut() {
        return new AssertionError("the mutant is found out, or goes on for ever");
    }

    /** Starts to keep in mind what is emitted and what is run. */
    static void record() {
        recording = true;
    }

    /** What was run since the last time. */
    static Set<Declaration> takeRun() {
        Set<Declaration> run = Set.copyOf(RUN);
        RUN.clear();
        return run;
    }

    /** How often resolvers were called since the last time. */
    static int takeCalls() {
        int made = calls;
        calls = 0;
        return made;
    }

    /** Everything that was emitted, in the order in which it was. */
    static List<Declaration> stopRecording() {
        recording = false;
        return List.copyOf(EMITTED);
    }

    /** Makes a mutant active for some calls of resolvers; none when it is null. */
    static void activate(@Nullable Mutant mutant, int calls) {
        active = mutant;
        callsLeft = calls;
    }
}
