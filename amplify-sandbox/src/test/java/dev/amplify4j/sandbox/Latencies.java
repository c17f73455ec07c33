package dev.amplify4j.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times that were taken by several threads. */
final class Latencies {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long time) {
        nanos.add(time);
    }

    /** The time that 99 of 100 kept, in milliseconds. */
    double p99() {
        long[] sorted = List.copyOf(nanos).stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length * 99 / 100] / 1e6;
    }

    int count() {
        return nanos.size();
    }
}
