package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * While one thread gives an item away, the owner writes it in another: no write goes through once the item is another's,
 * since the rule is in the write's own condition. A write answers the item as it is then, so it tells whose it was.
 */
class OwnershipTransferTest {
    private static final int WRITES = 12;

    private static DynamoDbBackend backend;
    private static ExecutorService owner;

    @BeforeAll
    static void open() {
        backend = new DynamoDbBackend(TestBackends.of(TestBackends.note(
                Map.of(TestBackends.AUTHOR, TestBackends.ALL, TestBackends.API_KEY, TestBackends.ALL), List.of())));
        owner = Executors.newSingleThreadExecutor();
    }

    @AfterAll
    static void close() {
        owner.shutdownNow();
        backend.close();
    }

    @Test
    void letsNoWriteThroughAfterIt() throws Exception {
        transfer(200);
    }

    @Tag("nightly")
    @Test
    void letsNoWriteThroughAfterTenThousand() throws Exception {
        transfer(10_000);
    }

    private static void transfer(int rounds) throws Exception {
        int before = 0;
        int after = 0;
        for (int round = 0; round < rounds; round++) {
            String id = "r" + round;
            Map<String, ?> note = Map.of("id", id, "title", "t", "author", "alice");
            assertThat(call(Caller.API_KEY, "createNote", note).message()).isNull();
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Integer> written = owner.submit(() -> writesOfAlice(id, start));
            start.await();
            assertThat(call(Caller.API_KEY, "updateNote", Map.of("id", id, "author", "bob"))
                            .message())
                    .isNull();
            int writes = written.get();
            before += writes;
            after += WRITES - writes;
            assertThat(call(Caller.ALICE, "updateNote", Map.of("id", id, "title", "late"))
                            .unauthorized())
                    .isTrue();
            assertThat(call(Caller.BOB, "deleteNote", Map.of("id", id)).message())
                    .isNull();
        }
        assertThat(before).as("writes before a transfer").isPositive();
        assertThat(after).as("writes after a transfer").isPositive();
    }

    /** How many of the owner's writes went through. */
    private static int writesOfAlice(String id, CyclicBarrier start) throws Exception {
        start.await();
        int written = 0;
        for (int i = 0; i < WRITES; i++) {
            Answer answer = call(Caller.ALICE, "updateNote", Map.of("id", id, "title", "t" + i));
            if (answer.failed()) {
                assertThat(answer.unauthorized()).isTrue();
            } else {
                assertThat(answer.item().get("author")).isEqualTo("alice");
                written++;
            }
        }
        return written;
    }

    private static Answer call(Caller caller, String mutation, Map<String, ?> input) {
        return backend.call(caller, "Mutation." + mutation, Map.of("input", input));
    }
}
