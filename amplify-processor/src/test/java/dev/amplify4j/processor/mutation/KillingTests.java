package dev.amplify4j.processor.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Tests that run emitted code, by what they run of it. */
final class KillingTests {
    /** Calls of resolvers that tests may make more than they made of the code as it is, before they count as endless. */
    private static final int PATIENCE = 2_000;

    /** How many tests run before the others: those that found out most of the same function so far, and short ones. */
    private static final List<Integer> WAVES = List.of(1, 3, 10, Integer.MAX_VALUE);

    private final Launcher launcher = LauncherFactory.create();
    private final List<Declaration> emitted;
    private final Map<Declaration, List<KillingTest>> byDeclaration = new HashMap<>();

    /** A test that runs emitted code. */
    private static final class KillingTest {
        final String id;
        final long nanos;
        final int calls;
        final Map<String, Integer> kills = new HashMap<>();

        KillingTest(String id, long nanos, int calls) {
            this.id = id;
            this.nanos = nanos;
            this.calls = calls;
        }

        double costFor(String function) {
            return nanos / (1.0 + 10 * kills.getOrDefault(function, 0));
        }
    }

    /**
     * Runs tests once, with the code as it is.
     *
     * @param tests which
     */
    KillingTests(LauncherDiscoveryRequest tests) {
        EmittedCode.record();
        Recording recording = new Recording();
        launcher.execute(tests, recording);
        emitted = EmittedCode.stopRecording();
        if (!recording.failed.isEmpty()) {
            throw new AssertionError("fail without a mutant: " + recording.failed);
        }
        recording.tests.forEach((test, run) -> run.forEach(
                d -> byDeclaration.computeIfAbsent(d, x -> new ArrayList<>()).add(test)));
    }

    /** The functions and constants of all files that the tests emit. */
    List<Declaration> emitted() {
        return emitted;
    }

    /** How many tests run a declaration. */
    int count(Declaration declaration) {
        return byDeclaration.getOrDefault(declaration, List.of()).size();
    }

    /** The tests that run a declaration, by their unique ids. */
    List<String> ids(Declaration declaration) {
        return byDeclaration.getOrDefault(declaration, List.of()).stream()
                .map(test -> test.id)
                .sorted()
                .toList();
    }

    /** The test that fails because of a mutant; null when none does. */
    @Nullable
    String killerOf(Mutant mutant) {
        String function = mutant.declaration().name();
        List<KillingTest> tests = new ArrayList<>(byDeclaration.getOrDefault(mutant.declaration(), List.of()));
        tests.sort(Comparator.comparingDouble(test -> test.costFor(function)));
        int from = 0;
        for (int size : WAVES) {
            List<KillingTest> wave = tests.subList(from, (int) Math.min(tests.size(), (long) from + size));
            from += wave.size();
            KillingTest killer = wave.isEmpty() ? null : firstFailure(mutant, wave);
            if (killer != null) {
                killer.kills.merge(function, 1, Integer::sum);
                return killer.id;
            }
        }
        return null;
    }

    private @Nullable KillingTest firstFailure(Mutant mutant, List<KillingTest> wave) {
        FirstFailure failure = new FirstFailure(mutant);
        EmittedCode.activate(
                mutant, PATIENCE + wave.stream().mapToInt(test -> test.calls).sum());
        try {
            launcher.execute(
                    request(wave.stream()
                            .map(test -> DiscoverySelectors.selectUniqueId(test.id))
                            .toList()),
                    failure);
        } finally {
            EmittedCode.activate(null, 0);
        }
        String failed = failure.id;
        if (failed == null) {
            return null;
        }
        return wave.stream()
                .filter(test -> test.id.startsWith(failed))
                .findFirst()
                .orElse(wave.get(0));
    }

    private static LauncherDiscoveryRequest request(List<? extends DiscoverySelector> selectors) {
        return LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
    }

    /** Keeps in mind which test ran what; what its class ran before it, it ran too. */
    private static final class Recording implements TestExecutionListener {
        final Map<KillingTest, Set<Declaration>> tests = new HashMap<>();
        final List<String> failed = new ArrayList<>();
        private final Deque<Set<Declaration>> containers = new ArrayDeque<>();
        private long started;

        @Override
        public void executionStarted(TestIdentifier started) {
            if (!containers.isEmpty()) {
                containers.element().addAll(EmittedCode.takeRun());
            }
            containers.push(new HashSet<>());
            this.started = System.nanoTime();
        }

        @Override
        public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
            long nanos = System.nanoTime() - started;
            result.getThrowable().ifPresent(e -> failed.add(finished.getUniqueId() + ": " + e));
            containers.pop();
            if (finished.isTest()) {
                Set<Declaration> run = new HashSet<>(EmittedCode.takeRun());
                containers.forEach(run::addAll);
                tests.put(new KillingTest(finished.getUniqueId(), nanos, EmittedCode.takeCalls()), run);
            }
        }
    }

    /** After the first failure nothing needs to run any more. */
    private static final class FirstFailure implements TestExecutionListener {
        private final Mutant mutant;

        @Nullable
        String id;

        FirstFailure(Mutant mutant) {
            this.mutant = mutant;
        }

        @Override
        public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
            if (id == null && result.getStatus() == TestExecutionResult.Status.FAILED) {
                id = finished.getUniqueId();
                EmittedCode.activate(mutant, 0);
            }
        }
    }
}
