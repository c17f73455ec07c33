package dev.amplify4j.runtime.internal.protocol;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pauses that double, with full jitter: a crowd of clients does not come back at once.
 *
 * @param first longest first pause
 * @param cap longest pause at all
 */
public record Backoff(Duration first, Duration cap) {
    /**
     * The pause before another attempt.
     *
     * @param attempt how many attempts have failed, from 1
     * @return a random duration up to the cap
     */
    public Duration pause(int attempt) {
        long ceiling = Math.min(cap.toMillis(), first.toMillis() << Math.min(attempt - 1, 20));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling + 1));
    }
}
