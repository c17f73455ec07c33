package dev.amplify4j.sandbox.resolver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
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

    private final ScheduledExecutorService timer;
    private final Runnable cutOff;

    @SuppressWarnings("deprecation") // threadId() is of 19
    private final long thread = Thread.currentThread().getId();

    private long left = NANOS;
    private long started;
    private Future<?> alarm;
    private boolean running;
    private boolean cut;

    TimeLimit(ScheduledExecutorService timer, Runnable cutOff) {
        this.timer = timer;
        this.cutOff = cutOff;
        this.alarm = resume();
    }

    /** Runs something whose time does not count. */
    <T> T outside(Supplier<T> work) {
        pause();
        try {
            return work.get();
        } finally {
            alarm = resume();
        }
    }

    private synchronized Future<?> resume() {
        running = true;
        started = cpuTime();
        return ringAfter(left);
    }

    private synchronized void pause() {
        running = false;
        left -= cpuTime() - started;
        alarm.cancel(false);
    }

    /** Cuts off without the lock: that waits until the thread has left its JavaScript, and it may want the lock first. */
    private void ring() {
        synchronized (this) {
            if (!running) {
                return;
            }
            long rest = left - (cpuTime() - started);
            if (rest > 0) {
                alarm = ringAfter(rest);
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

    /** No CPU time passes faster than time does, so it is early enough to look again when that much has passed. */
    private Future<?> ringAfter(long nanos) {
        return timer.schedule(this::ring, Math.max(nanos, TimeUnit.MILLISECONDS.toNanos(1)), TimeUnit.NANOSECONDS);
    }

    private long cpuTime() {
        return THREADS.getThreadCpuTime(thread);
    }

    @Override
    public void close() {
        pause();
    }
}
