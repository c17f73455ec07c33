package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A sandbox under load for a long time, on DynamoDB Local in memory: nothing grows, nothing slows down, no event is lost or
 * told twice. {@code -Dsoak.seconds=60} makes it shorter.
 */
@Tag("nightly")
class SoakTest {
    private static final long SECONDS = Long.getLong("soak.seconds", 600);
    private static final int PHASES = 10;
    private static final int THREADS = 8;
    /** So many requests later an item is deleted again: items are on the heap, and what is kept is no leak. */
    private static final int KEPT = 2_000;

    private AmplifySandbox sandbox;
    private Map<String, String> key;
    private final ScheduledExecutorService load = Executors.newScheduledThreadPool(THREADS);
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final List<RealtimeClient> clients = new ArrayList<>();

    @BeforeEach
    void start() {
        sandbox = AmplifySandbox.builder().classes(TestSandbox.CLASSES).start();
        key = Map.of("x-api-key", Objects.requireNonNull(sandbox.apiKey()));
    }

    @AfterEach
    void stop() {
        load.shutdownNow();
        clients.forEach(RealtimeClient::close);
        sandbox.close();
    }

    /** 200 requests each second and a thousand subscriptions, whose clients reconnect one after the other. */
    @Test
    void staysAsItWas() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        RealtimeClient steady = subscribe("hot", 100, message -> heard.incrementAndGet());
        for (int i = 1; i < 10; i++) {
            clients.add(subscribe("hot", 100, message -> {}));
        }
        AtomicInteger number = new AtomicInteger();
        AtomicInteger hot = new AtomicInteger();
        List<Latencies> phases = Stream.generate(Latencies::new).limit(PHASES).toList();
        create("first", "cold");
        long begin = System.nanoTime();
        repeat(200, () -> {
            int n = number.getAndIncrement();
            long start = System.nanoTime();
            if (n % 200 == 0) {
                hot.incrementAndGet();
            }
            request(n);
            int at = (int) ((start - begin) * PHASES / TimeUnit.SECONDS.toNanos(SECONDS));
            phases.get(Math.min(PHASES - 1, at)).add(System.nanoTime() - start);
        });
        repeat(1, () -> {
            clients.remove(0).close();
            clients.add(subscribe("hot", 100, message -> {}));
        });
        List<Long> heap = new ArrayList<>();
        List<Long> files = new ArrayList<>();
        for (int i = 0; i < PHASES; i++) {
            Thread.sleep(Duration.ofSeconds(SECONDS).toMillis() / PHASES);
            heap.add(usedHeap());
            files.add(openFiles());
        }
        load.shutdown();
        assertThat(load.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        steady.assertSilent();
        System.out.printf(
                "soak: %d requests, heap %s MB, files %s, p99 %.1f to %.1f ms, %d events%n",
                number.get(),
                heap.stream().map(bytes -> bytes / 1_000_000).toList(),
                files,
                phases.get(0).p99(),
                phases.get(PHASES - 1).p99(),
                heard.get());

        assertThat(failures).isEmpty();
        assertThat(number.get()).isGreaterThan((int) SECONDS * 190);
        assertThat(heard.get()).isEqualTo(100 * hot.get());
        assertThat(slope(heap) * PHASES / (SECONDS / 60.0))
                .as("bytes each minute")
                .isLessThan(1_000_000);
        assertThat(files.get(PHASES - 1)).isLessThanOrEqualTo(files.get(1) + 20);
        assertThat(phases.get(PHASES - 1).p99())
                .isLessThanOrEqualTo(1.2 * phases.get(0).p99());
    }

    /** 10,000 subscriptions on 100 connections, a hundred mutations each second of which each reaches one in a hundred. */
    @Test
    void tellsEachOfTenThousandSubscriptionsOnce() throws Exception {
        Latencies latencies = new Latencies();
        ConcurrentLinkedQueue<String> unexpected = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 100; i++) {
            Map<String, String> queries = new LinkedHashMap<>();
            IntStream.range(0, 100).forEach(j -> queries.put("t" + j, query("t" + j)));
            clients.add(subscribe(queries, message -> {
                JsonNode todo = message.at("/payload/data/onCreateTodo");
                latencies.add(System.nanoTime() - todo.path("id").asLong());
                if (!todo.path("title").asText().equals(message.path("id").asText())) {
                    unexpected.add(message.toString());
                }
            }));
        }
        AtomicInteger number = new AtomicInteger();
        repeat(100, () -> create(Long.toString(System.nanoTime()), "t" + number.getAndIncrement() % 100));
        Thread.sleep(Duration.ofSeconds(SECONDS / 4).toMillis());
        load.shutdown();
        assertThat(load.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(2_000);
        long heap = usedHeap();
        System.out.printf(
                "10,000 subscriptions: %d mutations, %d events, p99 %.1f ms, heap %d MB%n",
                number.get(), latencies.count(), latencies.p99(), heap / 1_000_000);

        assertThat(failures).isEmpty();
        assertThat(unexpected).isEmpty();
        assertThat(latencies.count()).isEqualTo(100 * number.get());
        assertThat(latencies.p99()).isLessThan(500);
        assertThat(heap).isLessThan(2_000_000_000);
    }

    private interface Action {
        void run() throws Exception;
    }

    /** Does something so often each second, side by side when it takes long. */
    @SuppressWarnings("FutureReturnValueIgnored") // the task notes its failures itself
    private void repeat(int perSecond, Action action) {
        Runnable task = () -> {
            try {
                action.run();
            } catch (Exception | AssertionError e) {
                failures.add(e);
            }
        };
        int lanes = Math.min(THREADS, perSecond);
        for (int i = 0; i < lanes; i++) {
            long period = TimeUnit.SECONDS.toNanos(lanes) / perSecond;
            load.scheduleAtFixedRate(task, period * i / lanes, period, TimeUnit.NANOSECONDS);
        }
    }

    private void request(int n) throws Exception {
        if (n % 200 == 0) {
            create("hot" + n, "hot");
        } else if (n % 10 == 1) {
            create("cold" + n, "cold");
        } else if (n % 10 == 3 && n > KEPT + 2) {
            delete("cold" + (n - 2 - KEPT));
        } else if (n % 10 == 2) {
            succeeds("{ listTodos(limit: 20) { items { id title done } nextToken } }");
        } else {
            assertThat(succeeds("{ getTodo(id: \"first\") { id title } }")
                            .at("/getTodo/title")
                            .asText())
                    .isEqualTo("cold");
        }
    }

    private void create(String id, String title) throws Exception {
        succeeds("mutation { createTodo(input: {id: \"" + id + "\", title: \"" + title + "\"}) { id title } }");
    }

    private void delete(String id) throws Exception {
        assertThat(succeeds("mutation { deleteTodo(input: {id: \"" + id + "\"}) { id } }")
                        .at("/deleteTodo/id")
                        .asText())
                .isEqualTo(id);
    }

    private JsonNode succeeds(String query) throws Exception {
        JsonNode answer = LocalClient.withApiKey(sandbox, query);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data");
    }

    private static String query(String title) {
        return "subscription { onCreateTodo(filter: {title: {eq: \"" + title + "\"}}) { id title } }";
    }

    private RealtimeClient subscribe(String title, int count, Consumer<JsonNode> events) throws Exception {
        Map<String, String> queries = new HashMap<>();
        IntStream.range(0, count).forEach(i -> queries.put(title + i, query(title)));
        return subscribe(queries, events);
    }

    private RealtimeClient subscribe(Map<String, String> queries, Consumer<JsonNode> events) throws Exception {
        RealtimeClient client = RealtimeClient.open(sandbox.endpoint().getPort(), "", key, true);
        client.subscribe(queries, key, events);
        return client;
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long openFiles() throws Exception {
        Path files = Path.of("/proc/self/fd");
        if (!Files.isDirectory(files)) {
            return 0; // the system does not tell
        }
        try (Stream<Path> open = Files.list(files)) {
            return open.count();
        }
    }

    /** Bytes per phase by which the heap grows: the line that fits best, without the first phase, which warms up. */
    private static double slope(List<Long> values) {
        List<Long> settled = values.subList(1, values.size());
        double meanX = (settled.size() - 1) / 2.0;
        double meanY = settled.stream().mapToLong(Long::longValue).average().orElse(0);
        double covariance = 0;
        double variance = 0;
        for (int x = 0; x < settled.size(); x++) {
            covariance += (x - meanX) * (settled.get(x) - meanY);
            variance += (x - meanX) * (x - meanX);
        }
        return covariance / variance;
    }
}
