package dev.amplify4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.blog.AmplifyClient;
import com.acme.blog.Blog;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries that are observed, against a server with lists and events. */
class ObserveTest {
    private RealtimeStub server;
    private AmplifyClient amplify;

    /** Takes snapshots one by one. */
    private static final class Watcher implements Flow.Subscriber<Snapshot<Blog>> {
        private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        private volatile Flow.@Nullable Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Snapshot<Blog> snapshot) {
            heard.add(snapshot);
        }

        @Override
        public void onError(Throwable failure) {
            heard.add(failure);
        }

        @Override
        public void onComplete() {
            heard.add("over");
        }

        List<String> titles() throws InterruptedException {
            Object next = heard.poll(10, TimeUnit.SECONDS);
            assertThat(next).isInstanceOf(Snapshot.class);
            Snapshot<?> snapshot = (Snapshot<?>) next;
            assertThat(snapshot.isSynced()).isTrue();
            return snapshot.items().stream().map(b -> ((Blog) b).title()).toList();
        }
    }

    @BeforeEach
    void start() throws Exception {
        server = new RealtimeStub();
        amplify = AmplifyClient.builder()
                .endpoint(server.endpoint())
                .credentials(Credentials.apiKey("k"))
                .build();
    }

    @AfterEach
    void stop() throws Exception {
        amplify.close();
        server.close();
    }

    @Test
    void readsOnceEverySubscriptionIsAcceptedAndAgainAfterAnEvent() throws Exception {
        server.titles.add("one");
        Watcher watcher = observe();
        assertThat(watcher.titles()).containsExactly("one");
        Object id = server.next("start").get("id");
        server.titles.add("two");
        server.event(id, "two");
        assertThat(watcher.titles()).containsExactly("one", "two");
    }

    @Test
    void readsAgainAfterTheConnectionWasLost() throws Exception {
        Watcher watcher = observe();
        assertThat(watcher.titles()).isEmpty();
        server.titles.add("meanwhile");
        server.drop();
        assertThat(watcher.titles()).containsExactly("meanwhile");
    }

    @Test
    void unsubscribesWhenItIsCancelled() throws Exception {
        Watcher watcher = observe();
        watcher.titles();
        Objects.requireNonNull(watcher.subscription).cancel();
        for (int i = 0; i < 3; i++) {
            server.next("stop");
        }
    }

    @Test
    void endsWithTheRefusalOfASubscription() throws Exception {
        server.refusal = "{\"id\":\"ID\",\"type\":\"error\",\"payload\":{\"errors\":[{\"errorType\":\"Unauthorized\","
                + "\"message\":\"no\"}]}}";
        Watcher watcher = observe();
        assertThat(watcher.heard.poll(10, TimeUnit.SECONDS)).isInstanceOf(UnauthorizedException.class);
        assertThat(server.reads).hasValue(0);
    }

    private Watcher observe() {
        Watcher watcher = new Watcher();
        amplify.models().blog().query().observe().subscribe(watcher);
        return watcher;
    }
}
