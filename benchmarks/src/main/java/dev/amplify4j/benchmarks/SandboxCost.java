package dev.amplify4j.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a local AppSync costs, ours beside Amplify's simulator on DynamoDB Local: the same requests from the same clients,
 * one server after the other, in turns. CPU is that of the server's processes, without the clients'. What is measured for
 * long is warm: both compile while they serve, so the first thousand requests stand beside it.
 *
 * <pre>{@code
 * npm ci --prefix benchmarks/src/main/npm
 * java -cp <benchmarks and what it depends on> dev.amplify4j.benchmarks.SandboxCost benchmarks/src/main/npm <rounds> <warm-up> <seconds>
 * }</pre>
 */
public final class SandboxCost {
    private static final int CLIENTS = 4;
    private static final int PAGE = 20;
    private static final int FIRST = 1_000;
    private static final int MEGA = 1_000_000;
    private static final List<String> KINDS = List.of("getTodo", "createTodo", "list 20");
    private static final String CREATE = "{\"query\":\"mutation($i: CreateTodoInput!) { createTodo(input: $i)"
            + " { id title done note createdAt updatedAt } }\",\"variables\":{\"i\":{%s\"title\":\"to do\",\"done\":false,"
            + "\"note\":\"more about it\"}}}";
    private static final String GET = "{\"query\":\"query($id: ID!) { getTodo(id: $id)"
            + " { id title done note createdAt updatedAt } }\",\"variables\":{\"id\":\"first\"}}";
    private static final String LIST =
            "{\"query\":\"query { listTodos(limit: " + PAGE + ") { items { id title done note } nextToken } }\"}";

    private final String name;
    private final List<String> command;
    private final List<Duration> firstAnswer = new ArrayList<>();
    private final List<Duration> firstCpu = new ArrayList<>();
    private final Map<String, Rate> rates = new LinkedHashMap<>();
    private long megabytes;

    /** What was counted of one kind of request. */
    private record Rate(long requests, double seconds, double cpuSeconds) {
        Rate plus(Rate other) {
            return new Rate(requests + other.requests, seconds + other.seconds, cpuSeconds + other.cpuSeconds);
        }

        /** CPU time for each request. */
        double micros() {
            return cpuSeconds * MEGA / Math.max(requests, 1);
        }

        String text() {
            return String.format(Locale.ROOT, "%.0f/s, %.0f µs", requests / seconds, micros());
        }
    }

    private SandboxCost(String name, List<String> command) {
        this.name = name;
        this.command = command;
    }

    /**
     * Measures and prints a table.
     *
     * @param args folder of the simulator, number of rounds, seconds to warm up and to measure, for each kind of request
     * @throws IOException if a server cannot be started
     * @throws InterruptedException if the run is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<SandboxCost> servers = List.of(sandbox(), simulator(Path.of(args[0])));
        Duration warmUp = Duration.ofSeconds(Long.parseLong(args[2]));
        Duration time = Duration.ofSeconds(Long.parseLong(args[3]));
        for (int round = 0; round < Integer.parseInt(args[1]); round++) {
            for (SandboxCost server : servers) {
                server.measure(warmUp, time);
            }
        }
        System.out.println("| server | first answer s | CPU s until then | first 1000 | getTodo | createTodo | list 20"
                + " | one of each | MB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        servers.forEach(SandboxCost::print);
    }

    /** Ours runs from the jars of the class path, as a user's does. */
    private static SandboxCost sandbox() {
        String jars = Arrays.stream(classPath().split(File.pathSeparator, -1))
                .filter(entry -> !Files.isDirectory(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
        String model = classPath().split(File.pathSeparator, -1)[0];
        return new SandboxCost(
                "sandbox",
                List.of(
                        java(),
                        "-cp",
                        jars,
                        "dev.amplify4j.sandbox.Main",
                        "--classes",
                        model,
                        "--port",
                        "0",
                        "--in-memory",
                        "--no-watch",
                        "--outputs"));
    }

    private static SandboxCost simulator(Path folder) {
        return new SandboxCost(
                "simulator",
                List.of(
                        "node",
                        folder.resolve("simulator.mjs").toString(),
                        "--java",
                        java(),
                        "--database",
                        classPath(),
                        "--outputs"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private void measure(Duration warmUp, Duration time) throws IOException, InterruptedException {
        Path outputs = Files.createTempFile("outputs", ".json");
        long start = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(command, outputs);
                Load load = new Load(server, CLIENTS)) {
            load.send(String.format(Locale.ROOT, CREATE, "\"id\":\"first\","));
            firstAnswer.add(Duration.ofNanos(System.nanoTime() - start));
            firstCpu.add(server.cpu());
            for (int i = 0; i < PAGE; i++) {
                load.send(String.format(Locale.ROOT, CREATE, ""));
            }
            String create = String.format(Locale.ROOT, CREATE, "");
            List<String> kinds = List.of(GET, LIST, create);
            first(server, load, kinds);
            for (String kind : kinds) {
                load.run(() -> kind, warmUp);
            }
            rate(server, load, "getTodo", () -> GET, time);
            rate(server, load, "list 20", () -> LIST, time);
            rate(server, load, "createTodo", () -> create, time);
            megabytes = Math.max(megabytes, server.residentMegabytes());
        } finally {
            Files.delete(outputs);
        }
    }

    /** What a short use costs, each kind of request in turn. */
    private void first(ServerProcess server, Load load, List<String> kinds) throws IOException, InterruptedException {
        Duration cpu = server.cpu();
        long start = System.nanoTime();
        for (int i = 0; i < FIRST; i++) {
            load.send(kinds.get(i % kinds.size()));
        }
        count("first", FIRST, start, server.cpu().minus(cpu));
    }

    private void rate(ServerProcess server, Load load, String kind, Supplier<String> bodies, Duration time)
            throws InterruptedException {
        Duration cpu = server.cpu();
        long start = System.nanoTime();
        long requests = load.run(bodies, time);
        count(kind, requests, start, server.cpu().minus(cpu));
    }

    private void count(String kind, long requests, long start, Duration cpu) {
        Rate rate = new Rate(requests, seconds(Duration.ofNanos(System.nanoTime() - start)), seconds(cpu));
        rates.merge(kind, rate, Rate::plus);
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %s | %s | %s | %s | %.0f µs | %d |%n",
                name,
                median(firstAnswer),
                median(firstCpu),
                text("first"),
                text("getTodo"),
                text("createTodo"),
                text("list 20"),
                KINDS.stream().mapToDouble(kind -> rate(kind).micros()).sum(),
                megabytes);
    }

    private String text(String kind) {
        return rate(kind).text();
    }

    private Rate rate(String kind) {
        return rates.getOrDefault(kind, new Rate(0, 1, 0));
    }

    private static double median(List<Duration> values) {
        return seconds(values.stream().sorted().toList().get(values.size() / 2));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
