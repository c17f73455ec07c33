package dev.amplify4j.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TimeLimitTest {
    private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(30);

    private final Watchdog watchdog = new Watchdog();
    private final AtomicBoolean cut = new AtomicBoolean();

    @AfterEach
    void stopWatching() {
        watchdog.close();
    }

    @Test
    void codeThatKeepsTheProcessorBusyIsCutOff() {
        long start = System.nanoTime();
        TimeLimit limit = new TimeLimit(watchdog, () -> cut.set(true));
        while (!cut.get() && System.nanoTime() - start < TOO_LONG) {
            Thread.onSpinWait();
        }
        limit.close();
        assertThat(cut).isTrue();
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeLimit.NANOS);
    }

    @Test
    void timeThatTheMachineGaveToOthersDoesNotCount() throws InterruptedException {
        TimeLimit limit = new TimeLimit(watchdog, () -> cut.set(true));
        Thread.sleep(TimeUnit.NANOSECONDS.toMillis(TimeLimit.NANOS) + 300);
        limit.close();
        assertThat(cut).isFalse();
    }

    @Test
    void timeInDataSourcesDoesNotCount() {
        long start = System.nanoTime();
        try (TimeLimit limit = new TimeLimit(watchdog, () -> cut.set(true))) {
            boolean cutInside = limit.outside(() -> {
                while (System.nanoTime() - start < TimeLimit.NANOS + 300_000_000) {
                    Thread.onSpinWait();
                }
                return cut.get();
            });
            assertThat(cutInside).isFalse();
        }
        assertThat(cut).isFalse();
    }

    /** To cut off waits until the thread has left its JavaScript, and on its way it may call a data source. */
    @Test
    @Timeout(30)
    void codeThatLeavesWhileItIsCutOffIsNotHeldUp() {
        CountDownLatch left = new CountDownLatch(1);
        TimeLimit limit = new TimeLimit(watchdog, () -> {
            cut.set(true);
            try {
                left.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (!cut.get()) {
            Thread.onSpinWait();
        }
        assertThat(limit.outside(() -> "answer")).isEqualTo("answer");
        limit.close();
        left.countDown();
        assertThat(limit.isCut()).isTrue();
    }
}
