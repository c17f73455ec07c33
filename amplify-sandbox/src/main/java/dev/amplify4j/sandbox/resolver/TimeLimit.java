package dev.amplify4j.sandbox.resolver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Cuts an invocation off when its JavaScript takes too long; what data sources take does not count.
 *
 * <p>The thread's CPU time is what counts, so that a busy machine, on which a second passes without any work, fails
 * nobody's request. To ask the system for it takes longer than a short invocation does, so only the watchdog asks: it adds
 * up what it sees, from its first look at a stretch of JavaScript to the last.
 */
final class TimeLimit implements AutoCloseable {
    /** CPU time that the JavaScript of one invocation may take. */
    static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int CUT = -1;

    private final Watchdog watchdog;
    private final Runnable cutOff;

    @SuppressWarnings("deprecation") // threadId() is of 19
    private final long thread = Thread.currentThread().getId();

    /** Odd in JavaScript, even outside; each stretch has a number of its own. */
    private final AtomicInteger stretch = new AtomicInteger(1);

    // What follows is the watchdog's alone.
    private long used;
    private int seenStretch;
    private long seenTime;

    TimeLimit(Watchdog watchdog, Runnable cutOff) {
        this.watchdog = watchdog;
        this.cutOff = cutOff;
        watchdog.watch(this);
    }

    /** Runs something whose time does not count. */
    <T> T outside(Supplier<T> work) {
        cross();
        try {
            return work.get();
        } finally {
            cross();
        }
    }

    /** Leaves JavaScript, or comes back to it. */
    private void cross() {
        stretch.getAndUpdate(number -> number == CUT ? CUT : number + 1);
    }

    /** Looks how long the code has run, and cuts off what took too long. */
    void check() {
        int number = stretch.get();
        if (number == CUT || number % 2 == 0) {
            return;
        }
        long time = THREADS.getThreadCpuTime(thread);
        if (number == seenStretch) {
            used += time - seenTime;
        }
        seenStretch = number;
        seenTime = time;
        if (used >= NANOS && stretch.compareAndSet(number, CUT)) {
            cutOff.run();
        }
    }

    /** Whether the invocation was cut off, even if it came to its end in the same moment. */
    boolean isCut() {
        return stretch.get() == CUT;
    }

    @Override
    public void close() {
        watchdog.forget(this);
        cross();
    }
}
