package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The client has a method for each custom operation, like that of the interface. */
class OperationClientTest {
    private static final String OPERATIONS = """
            @Operations public interface Ops {
                @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "f")
                @Nullable Answer echo(@Nullable String content, List<@Nullable Level> levels, Geo geo, int n);

                @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "f")
                List<Post> posts(@Scalar(ScalarType.ID) String author, @Nullable List<Geo> near);

                @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "f")
                Optional<Instant> when();

                @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "f")
                int count();

                @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "f", async = true)
                void fire(@Named("number") int n);

                @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "f")
                @Nullable Post likePost(@Scalar(ScalarType.ID) String postId);

                @Subscription(to = {"likePost", "createPost"}) @Auth(allow = Allow.AUTHENTICATED)
                @Nullable Post liked();

                record Answer(String content, @Nullable Geo geo, Set<Level> levels) {}
                record Geo(double lat, double lng) {}
                enum Level { LOW, HIGH }
            }
            """;
    private static final String POST =
            "@Model @Auth(allow = Allow.AUTHENTICATED) public record Post(String id, String title) {}";
    private static final String USER = """
            class Caller {
                void call(AmplifyClient amplify) {
                    Ops.Geo geo = new Ops.Geo(1, 2);
                    Ops.Answer answer = amplify.queries().echo("hi", List.of(Ops.Level.LOW), geo, 3);
                    List<Post> posts = amplify.queries().posts("a", null);
                    Optional<Instant> when = amplify.queries().when();
                    int count = amplify.queries().count();
                    amplify.mutations().with(o -> o.header("x-trace", "1")).fire(1);
                    Post liked = amplify.mutations().likePost("1");
                    java.util.concurrent.Flow.Publisher<Post> publisher = amplify.subscriptions().liked();
                    amplify.subscriptions().liked().subscribe(p -> p.title().length()).close();
                }
            }
            """;

    @Test
    void compilesAndIsCalledLikeTheInterface() {
        Compiled compiled = Compiled.of("client", new String[] {OPERATIONS, POST, USER});

        assertThat(compiled.messages()).isEmpty();
    }
}
