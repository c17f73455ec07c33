package dev.amplify4j.sandbox.resolver;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Cuts an invocation off when its JavaScript takes too long; time in data sources does not count. */
final class TimeLimit implements AutoCloseable {
    /** Time that the JavaScript of one invocation may take. */
    static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ScheduledExecutorService timer;
    private final Runnable cutOff;
    private long left = NANOS;
    private long started;
    private Future<?> alarm;
    private boolean running;

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
        started = System.nanoTime();
        return timer.schedule(this::ring, Math.max(left, 0), TimeUnit.NANOSECONDS);
    }

    private synchronized void pause() {
        running = false;
        left -= System.nanoTime() - started;
        alarm.cancel(false);
    }

    /** Under the lock, so that nothing is cut off after it has ended. */
    private synchronized void ring() {
        if (running && System.nanoTime() - started >= left) {
            cutOff.run();
        }
    }

    @Override
    public void close() {
        pause();
    }
}
