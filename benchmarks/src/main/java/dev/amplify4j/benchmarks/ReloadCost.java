package dev.amplify4j.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How long a change of a model takes to be served: the time from the end of the compilation to the first answer that knows
 * the new field, while clients ask without pause and subscribers listen. In the end a mutation must reach every subscriber.
 *
 * <pre>{@code
 * java -cp <benchmarks and the sandbox> dev.amplify4j.benchmarks.ReloadCost <processor path> <models> <reloads>
 * }</pre>
 */
public final class ReloadCost {
    private static final int CLIENTS = 4;
    private static final int SUBSCRIBERS = 100;
    private static final int POLL_MILLIS = 5;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String FIELDS = "{\"query\":\"{ __type(name: \\\"Note\\\") { fields { name } } }\"}";
    private static final String LIST = "{\"query\":\"{ listNotes(limit: 5) { nextToken items { id text } } }\"}";
    private static final String CREATE =
            "{\"query\":\"mutation { createNote(input: { text: \\\"a\\\" }) { id text createdAt } }\"}";

    private final String processorPath;
    private final Path folder;
    private final List<Double> compiled = new ArrayList<>();
    private final List<Double> served = new ArrayList<>();

    private ReloadCost(String processorPath, Path folder) {
        this.processorPath = processorPath;
        this.folder = folder;
    }

    /**
     * Measures and prints a line.
     *
     * @param args processor path, number of models, number of reloads
     * @throws IOException if javac or the server cannot be started
     * @throws InterruptedException if the run is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.named("reload")) {
            ReloadCost cost = new ReloadCost(args[0], folder.path());
            cost.write(Integer.parseInt(args[1]));
            cost.measure(Integer.parseInt(args[2]));
        }
    }

    private void write(int models) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (int i = 1; i < models; i++) {
            Files.writeString(sources.resolve("Type" + i + ".java"), Shape.AMPLIFY.source(i));
        }
        change(0);
    }

    /** The model gets another field; those before it stay, as data may hold them. */
    private void change(int version) throws IOException, InterruptedException {
        StringBuilder fields = new StringBuilder();
        for (int i = 1; i <= version; i++) {
            fields.append(", @org.jspecify.annotations.Nullable String ").append(field(i));
        }
        Files.writeString(folder.resolve("sources").resolve("Note.java"), """
                package notes;
                import dev.amplify4j.annotations.*;
                /** A note. */
                @Model
                @Auth(allow = Allow.PUBLIC_API_KEY)
                public record Note(String id, String text%s) {}
                """.formatted(fields));
        compiled.add(JavacRun.of(
                        List.of(folder.resolve("sources")),
                        folder,
                        List.of("-cp", System.getProperty("java.class.path"), "-processorpath", processorPath))
                .cpuSeconds());
    }

    private static String field(int version) {
        return "added" + version;
    }

    private void measure(int reloads) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.amplify4j.sandbox.Main",
                "--classes",
                folder.resolve("classes").toString(),
                "--port",
                "0",
                "--in-memory",
                "--outputs");
        List<Subscriber> subscribers = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(command, folder.resolve("outputs.json"));
                Load load = new Load(server, CLIENTS)) {
            HttpClient http = HttpClient.newHttpClient();
            for (int i = 0; i < SUBSCRIBERS; i++) {
                subscribers.add(Subscriber.of(http, server, "subscription { onCreateNote { id text } }"));
            }
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Long> asking = CompletableFuture.supplyAsync(() -> askUntil(over, load));
            for (int i = 1; i <= reloads; i++) {
                change(i);
                served.add(awaitField(load, field(i)));
            }
            over.set(true);
            long answers = asking.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
            load.send(CREATE);
            awaitEvents(subscribers);
            print(reloads, answers);
        } finally {
            subscribers.forEach(Subscriber::close);
        }
    }

    private static long askUntil(AtomicBoolean over, Load load) {
        long answers = 0;
        try {
            while (!over.get()) {
                answers += load.run(() -> LIST, Duration.ofMillis(500)); // an answer with errors ends the measurement
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answers;
    }

    private static double awaitField(Load load, String field) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!load.send(FIELDS).contains("\"" + field + "\"")) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IllegalStateException(field + " is not served after " + LIMIT);
            }
            Thread.sleep(POLL_MILLIS);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void awaitEvents(List<Subscriber> subscribers) throws InterruptedException {
        long start = System.nanoTime();
        while (subscribers.stream().anyMatch(subscriber -> subscriber.events() != 1)) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IllegalStateException("not every subscriber heard of the mutation once");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private void print(int reloads, long answers) {
        System.out.printf(
                Locale.ROOT,
                "%d reloads: compiled in %.1f s of CPU, served %.2f s later (median; %.2f at most), %d answers meanwhile%n",
                reloads,
                median(compiled),
                median(served),
                served.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                answers);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
