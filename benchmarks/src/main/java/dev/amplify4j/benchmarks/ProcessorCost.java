package dev.amplify4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What processors cost, side by side: whole javac processes over N types of ten components.
 *
 * <p>A processor is measured three times in turn with the others: with it, without it, and without it over its own
 * output. "Added" is everything that it causes, "own" leaves out the compilation of what it generated. CPU seconds are
 * those that the operating system counted. Ratios hold when the machine's speed drifts; absolutes do not.
 *
 * <pre>{@code
 * java -cp <benchmarks> dev.amplify4j.benchmarks.ProcessorCost <processors> <runs> 1 10 100 1000
 * }</pre>
 *
 * <p>The file of processors has a line for each: shape, class path and processor path, with a blank between them.
 */
public final class ProcessorCost {
    private static final Path NOWHERE = Path.of("");

    private final Shape shape;
    private final String classPath;
    private final String processorPath;
    private final Path sources;
    private final List<JavacRun> with = new ArrayList<>();
    private final List<JavacRun> without = new ArrayList<>();
    private final List<JavacRun> output = new ArrayList<>();

    private ProcessorCost(String line, Path folder, int types) throws IOException {
        String[] parts = line.strip().split("\\s+", -1);
        this.shape = Shape.named(parts[0]);
        this.classPath = parts[1];
        this.processorPath = parts[2];
        this.sources = Files.createDirectories(folder.resolve(shape.name()).resolve("sources"));
        for (int i = 0; i < types; i++) {
            Files.writeString(sources.resolve("Type" + i + ".java"), shape.source(i));
        }
    }

    /**
     * Measures and prints a table.
     *
     * @param args file of processors, number of runs, and the numbers of types
     * @throws IOException if javac cannot be started
     * @throws InterruptedException if the run is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> processors = Files.readAllLines(Path.of(args[0]));
        int runs = Integer.parseInt(args[1]);
        System.out.println("| processor | types | added s | own s | added per type ms | own per type ms | peak MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int i = 2; i < args.length; i++) {
            measure(processors, runs, Integer.parseInt(args[i]));
        }
    }

    private static void measure(List<String> lines, int runs, int types) throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.named("processor-cost")) {
            Map<String, ProcessorCost> costs = new LinkedHashMap<>();
            for (String line : lines) {
                costs.put(line, new ProcessorCost(line, folder.path(), types));
            }
            for (int run = 0; run < runs; run++) {
                for (ProcessorCost cost : costs.values()) {
                    cost.run();
                }
            }
            costs.values().forEach(cost -> cost.print(types));
        }
    }

    private void run() throws IOException, InterruptedException {
        Path folder = sources.resolveSibling("run" + with.size());
        Path generated = Files.createDirectories(folder.resolve("generated"));
        with.add(compile(
                folder.resolve("with"), NOWHERE, List.of("-processorpath", processorPath, "-s", generated.toString())));
        without.add(compile(folder.resolve("without"), NOWHERE, List.of("-proc:none")));
        output.add(compile(folder.resolve("output"), generated, List.of("-proc:none")));
        TemporaryFolder.delete(folder);
    }

    private JavacRun compile(Path folder, Path more, List<String> options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-cp", classPath));
        all.addAll(options);
        return JavacRun.of(more.equals(NOWHERE) ? List.of(sources) : List.of(sources, more), folder, all);
    }

    private void print(int types) {
        double added = cpu(with) - cpu(without);
        double own = cpu(with) - cpu(output);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.1f | %.1f | %d |%n",
                shape.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                types,
                added,
                own,
                1000 * added / types,
                1000 * own / types,
                with.stream().mapToLong(JavacRun::peakMegabytes).max().orElse(0));
    }

    private static double cpu(List<JavacRun> runs) {
        return runs.stream().map(JavacRun::cpuSeconds).sorted().toList().get(runs.size() / 2);
    }
}
