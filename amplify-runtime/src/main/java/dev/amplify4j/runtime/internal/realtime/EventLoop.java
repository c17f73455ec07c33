package dev.amplify4j.runtime.internal.realtime;

import java.time.Duration;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The thread to which a connection's state belongs; it ends by itself when nothing is left to do. */
final class EventLoop implements Executor {
    private static final System.Logger LOG = System.getLogger(EventLoop.class.getName());

    private final ScheduledThreadPoolExecutor thread;

    EventLoop(String name) {
        thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
        thread.setKeepAliveTime(10, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable task) {
        thread.execute(guarded(task));
    }

    /** Does something after a while, unless {@link #forgetLater} comes first. */
    void later(Duration delay, Runnable task) {
        Future<?> unused = thread.schedule(guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Drops what waits for its time. */
    void forgetLater() {
        thread.getQueue().removeIf(task -> ((Delayed) task).getDelay(TimeUnit.NANOSECONDS) > 0);
    }

    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a bug of the realtime connection", e);
            }
        };
    }
}
