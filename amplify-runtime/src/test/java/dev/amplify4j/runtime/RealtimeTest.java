package dev.amplify4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.blog.AmplifyClient;
import com.acme.blog.Blog;
import com.acme.blog.BlogModel;
import dev.amplify4j.runtime.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Subscriptions over a real WebSocket. */
@Timeout(60)
class RealtimeTest {
    private final BlockingQueue<String> titles = new LinkedBlockingQueue<>();
    private RealtimeStub server;
    private AmplifyClient amplify;
    private BlogModel blogs;

    @BeforeEach
    void start() throws Exception {
        server = new RealtimeStub();
        amplify = AmplifyClient.builder()
                .endpoint(server.endpoint())
                .credentials(Credentials.userPoolToken(() -> "jwt"))
                .build();
        blogs = amplify.models().blog();
    }

    @AfterEach
    void stop() throws Exception {
        amplify.close();
        server.close();
    }

    @Test
    void subscribesAsTheProtocolWantsAndUnsubscribesAtClose() throws Exception {
        try (Subscription running =
                blogs.onCreate().where(b -> b.title().in("a", "b")).subscribe(this::take)) {
            Map<String, @Nullable Object> start = server.next("start");
            Map<?, ?> payload = (Map<?, ?>) start.getOrDefault("payload", Map.of());
            assertThat(String.valueOf(payload))
                    .contains(
                            "onCreateBlog(filter: $filter)",
                            "\"in\":[\"a\",\"b\"]",
                            "Authorization=jwt",
                            "host=127.0.0.1");
            server.event(start.get("id"), "a");
            assertThat(titles.poll(10, TimeUnit.SECONDS)).isEqualTo("a");
            assertThat(running.ended().toCompletableFuture()).isNotDone();
        }
        server.next("stop");
        String header = server.subprotocols.get(0).get(1).substring("header-".length());
        assertThat(new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8))
                .isEqualTo(Json.write(Map.of("Authorization", "jwt"))
                        .replace(
                                "}",
                                ",\"host\":\"" + server.endpoint().getAuthority()
                                        + "\",\"x-amz-user-agent\":\"amplify4j\"}"));
    }

    @Test
    void oneSocketCarriesAllSubscriptions() throws Exception {
        Subscription first = blogs.onCreate().subscribe(this::take);
        Subscription second = blogs.onCreate().subscribe(this::take);
        Object one = server.next("start").get("id");
        Object other = server.next("start").get("id");
        server.event(one, "1");
        server.event(other, "2");
        assertThat(titles.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(titles.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(server.sockets).hasValue(1);
        first.close();
        second.close();
    }

    @Test
    void comesBackWithTheSameIdAfterTheSocketIsLost() throws Exception {
        try (Subscription running = blogs.onCreate().subscribe(this::take)) {
            Object id = server.next("start").get("id");
            // The JDK misses one close in fifty that follows a message within 0.1 ms; then only silence tells, minutes
            // later.
            server.drop();
            assertThat(server.next("start").get("id")).isEqualTo(id);
            server.event(id, "again");
            assertThat(titles.poll(10, TimeUnit.SECONDS)).isEqualTo("again");
            assertThat(running.ended().toCompletableFuture()).isNotDone();
        }
    }

    /** By which a closed socket is noticed that the JDK keeps to itself: some runs of the test above depend on it. */
    @Test
    void writesToAnOpenSocketAgainAndAgain() throws Exception {
        try (Subscription running = blogs.onCreate().subscribe(this::take)) {
            assertThat(server.pings.tryAcquire(3, 30, TimeUnit.SECONDS)).isTrue();
            assertThat(running.ended().toCompletableFuture()).isNotDone();
        }
    }

    @Test
    void silentSocketIsReplaced() throws Exception {
        server.ack = "{\"type\":\"connection_ack\",\"payload\":{\"connectionTimeoutMs\":300}}";
        try (Subscription running = blogs.onCreate().subscribe(this::take)) {
            server.next("start");
            server.next("start");
            assertThat(server.sockets.get()).isGreaterThan(1);
            assertThat(running.ended().toCompletableFuture()).isNotDone();
        }
    }

    @Test
    void refusedSubscriptionThrows() {
        server.refusal = "{\"id\":\"ID\",\"type\":\"error\",\"payload\":{\"errors\":[{\"errorType\":\"Unauthorized\","
                + "\"message\":\"Not Authorized to access onCreateBlog on type Subscription\"}]}}";
        assertThatThrownBy(() -> blogs.onCreate().subscribe(this::take))
                .isInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("onCreateBlog");
    }

    @Test
    void refusedConnectionThrowsAndIsNotTriedAgain() {
        server.ack = "{\"type\":\"connection_error\",\"payload\":{\"errors\":[{\"errorType\":\"UnauthorizedException\","
                + "\"message\":\"You are not authorized to make this call.\",\"errorCode\":401}]}}";
        assertThatThrownBy(() -> blogs.onCreate().subscribe(this::take))
                .isInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("make this call. Check");
        assertThat(server.sockets).hasValue(1);
    }

    @Test
    void unreachableEndpointThrows() throws Exception {
        server.close();
        assertThatThrownBy(() -> blogs.onCreate().subscribe(this::take)).isInstanceOf(NetworkException.class);
    }

    @Test
    void closedClientRefusesAtOnce() {
        amplify.close();
        assertThatThrownBy(() -> blogs.onCreate().subscribe(this::take))
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void consumerThatThrowsGetsTheNextEvent() throws Exception {
        try (Subscription running = blogs.onCreate().subscribe(b -> {
            take(b);
            throw new IllegalStateException("of the test");
        })) {
            Object id = server.next("start").get("id");
            server.event(id, "1");
            server.send(
                    "{\"id\":\"" + id + "\",\"type\":\"data\",\"payload\":{\"data\":{\"onCreateBlog\":{\"id\":7}}}}");
            server.event(id, "2");
            assertThat(titles.poll(10, TimeUnit.SECONDS)).isEqualTo("1");
            assertThat(titles.poll(10, TimeUnit.SECONDS)).isEqualTo("2");
            assertThat(running.ended().toCompletableFuture()).isNotDone();
        }
    }

    @Test
    void publisherDeliversAsAskedAndStopsWhenCancelled() throws Exception {
        BlockingQueue<Flow.Subscription> flow = new LinkedBlockingQueue<>();
        blogs.onCreate().subscribe(new Flow.Subscriber<Blog>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                flow.add(subscription);
            }

            @Override
            public void onNext(Blog blog) {
                take(blog);
            }

            @Override
            public void onError(Throwable failure) {
                titles.add("error");
            }

            @Override
            public void onComplete() {}
        });
        Object id = server.next("start").get("id");
        Flow.Subscription subscription = flow.take();
        server.event(id, "1");
        server.event(id, "2");
        assertThat(titles.poll(300, TimeUnit.MILLISECONDS)).isNull();
        subscription.request(1);
        assertThat(titles.poll(10, TimeUnit.SECONDS)).isEqualTo("1");
        assertThat(titles.poll(300, TimeUnit.MILLISECONDS)).isNull();
        subscription.cancel();
        server.next("stop");
    }

    private void take(Blog blog) {
        titles.add(blog.title());
    }
}
