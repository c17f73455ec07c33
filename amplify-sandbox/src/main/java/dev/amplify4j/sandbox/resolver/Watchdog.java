package dev.amplify4j.sandbox.resolver;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks at the time limits of all invocations that run, twenty times a second: an alarm of its own for each invocation would
 * wake another thread for each, which is most of what a short one takes.
 */
final class Watchdog implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Watchdog.class.getName());
    private static final long INTERVAL_MILLIS = 50;

    private final Set<TimeLimit> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "resolver-time-limit");
        thread.setDaemon(true);
        return thread;
    });

    @SuppressWarnings("FutureReturnValueIgnored") // it looks until the timer is shut down, and never fails
    Watchdog() {
        timer.scheduleWithFixedDelay(
                () -> running.forEach(Watchdog::check), INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void check(TimeLimit limit) {
        try {
            limit.check();
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "cannot cut off a resolver",
                    e); // the others are looked at all the same
        }
    }

    void watch(TimeLimit limit) {
        running.add(limit);
    }

    void forget(TimeLimit limit) {
        running.remove(limit);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
