package dev.amplify4j.sandbox.resolver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Cuts an invocation off when its JavaScript takes too long; what data sources take does not count.
 *
 * <p>The thread's CPU time is what counts, so that a busy machine, on which a second passes without any work, fails
 * nobody's request.
 */
final class TimeLimit implements AutoCloseable {
    /** CPU time that the JavaScript of one invocation may take. */
    static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Watchdog watchdog;
    private final Runnable cutOff;

    @SuppressWarnings("deprecation") // threadId() is of 19
    private final long thread = Thread.currentThread().getId();

    private long left = NANOS;
    private long started;
    private boolean running;
    private boolean cut;

    TimeLimit(Watchdog watchdog, Runnable cutOff) {
        this.watchdog = watchdog;
        this.cutOff = cutOff;
        resume();
        watchdog.watch(this);
    }

    /** Runs something whose time does not count. */
    <T> T outside(Supplier<T> work) {
        pause();
        try {
            return work.get();
        } finally {
            resume();
        }
    }

    private synchronized void resume() {
        running = true;
        started = cpuTime();
    }

    private synchronized void pause() {
        running = false;
        left -= cpuTime() - started;
    }

    /** Cuts off without the lock: that waits until the thread has left its JavaScript, and it may want the lock first. */
    void check() {
        synchronized (this) {
            if (!running || cut || cpuTime() - started < left) {
                return;
            }
            cut = true;
        }
        cutOff.run();
    }

    /** Whether the invocation was cut off, even if it came to its end in the same moment. */
    synchronized boolean isCut() {
        return cut;
    }

    private long cpuTime() {
        return THREADS.getThreadCpuTime(thread);
    }

    @Override
    public void close() {
        watchdog.forget(this);
        pause();
    }
}
