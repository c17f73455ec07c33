package dev.amplify4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the processor costs: whole javac processes over N models of ten components, with it and without it.
 *
 * <p>Runs alternate, so that a ratio holds when the machine's speed drifts. CPU seconds are those that the operating
 * system counted for the process. Run it with the class path of a project that uses the processor:
 *
 * <pre>{@code
 * java -cp <benchmarks> dev.amplify4j.benchmarks.ProcessorCost <class path> <processor path> 1 10 100 1000
 * }</pre>
 */
public final class ProcessorCost {
    private static final int RUNS = 3;

    private ProcessorCost() {}

    /**
     * Measures and prints a table.
     *
     * @param args class path of the models, processor path, and the numbers of models
     * @throws IOException if javac cannot be started
     * @throws InterruptedException if the run is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.println("| models | without s | with s | added s | added per model ms |");
        System.out.println("|---|---|---|---|---|");
        for (int i = 2; i < args.length; i++) {
            int models = Integer.parseInt(args[i]);
            List<Double> without = new ArrayList<>();
            List<Double> with = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                without.add(compile(models, args[0], List.of("-proc:none")));
                with.add(compile(models, args[0], List.of("-processorpath", args[1])));
            }
            double added = median(with) - median(without);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.2f | %.2f | %.2f | %.1f |%n",
                    models,
                    median(without),
                    median(with),
                    added,
                    1000 * added / models);
        }
    }

    private static double compile(int models, String classPath, List<String> options)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("processor-cost");
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-cp", classPath));
            command.addAll(options);
            command.addAll(List.of("-d", folder.resolve("classes").toString()));
            for (int i = 0; i < models; i++) {
                command.add(model(folder, i).toString());
            }
            Path arguments = Files.write(folder.resolve("arguments"), command.subList(1, command.size()));
            Process process = new ProcessBuilder(command.get(0), "@" + arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            double cpu = 0;
            while (process.isAlive()) {
                cpu = process.info()
                        .totalCpuDuration()
                        .map(d -> d.toNanos() / 1e9)
                        .orElse(cpu);
                Thread.sleep(5);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("output")));
            }
            return cpu;
        } finally {
            delete(folder);
        }
    }

    private static Path model(Path folder, int number) throws IOException {
        return Files.writeString(folder.resolve("Model" + number + ".java"), """
                package bench;

                import dev.amplify4j.annotations.*;
                import java.time.Instant;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                /** A model. */
                @Model
                @Auth(allow = Allow.OWNER)
                @Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
                public record Model%d(
                        String id,
                        String title,
                        String slug,
                        @Nullable String content,
                        @Nullable Instant publishedAt,
                        @Nullable List<@Nullable String> tags,
                        int views,
                        double rating,
                        boolean live,
                        @Nullable Integer rank) {}
                """.formatted(number));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
