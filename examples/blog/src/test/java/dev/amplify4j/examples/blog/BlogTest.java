package dev.amplify4j.examples.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.runtime.AuthMode;
import dev.amplify4j.runtime.ConditionFailedException;
import dev.amplify4j.runtime.Credentials;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Subscription;
import dev.amplify4j.runtime.UnauthorizedException;
import dev.amplify4j.sandbox.AmplifySandbox;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The blog as two people use it: through the generated client, on the sandbox, with the resolvers that are deployed. */
class BlogTest {
    private static AmplifySandbox sandbox;
    private static AmplifyClient alice;
    private static AmplifyClient bob;

    @BeforeAll
    static void start() {
        sandbox = AmplifySandbox.builder().classPath().inMemory().port(0).start();
        alice = client("alice");
        bob = client("bob");
    }

    @AfterAll
    static void stop() {
        alice.close();
        bob.close();
        sandbox.close();
    }

    @BeforeEach
    void empty() {
        sandbox.reset();
    }

    @Test
    void readsBackEverythingThatWasWritten() {
        Instant published = Instant.parse("2026-11-24T10:15:30.123Z");

        Blog made = alice.models()
                .blog()
                .create(b -> b.title("T")
                        .slug("s")
                        .content("\"quoted\" \u2028 ünï")
                        .publishedAt(published)
                        .tags("a", "b"));

        Blog read = bob.models().blog().get(made.id()).orElseThrow();
        assertThat(read.title()).isEqualTo("T");
        assertThat(read.content()).isEqualTo("\"quoted\" \u2028 ünï");
        assertThat(read.publishedAt()).isEqualTo(published);
        assertThat(read.tags()).containsExactly("a", "b");
        assertThat(read.authorId()).isNull();
        assertThat(read.comments().isLoaded()).isFalse();
    }

    @Test
    void answersNothingForAnIdThatIsNotThere() {
        assertThat(alice.models().blog().get("nowhere")).isEmpty();
    }

    @Test
    void updatesWhatIsNamedAndClearsWhatIsCleared() {
        Blog made = alice.models()
                .blog()
                .create(b -> b.title("T").slug("s").content("c").authorId("me"));

        Blog changed = alice.models().blog().update(made.id(), b -> b.title("U").clearContent());

        assertThat(changed.title()).isEqualTo("U");
        assertThat(changed.content()).isNull();
        assertThat(changed.authorId()).isEqualTo("me");
        assertThat(alice.models().blog().get(made.id()).orElseThrow().slug()).isEqualTo("s");
    }

    @Test
    void refusesAnotherUsersUpdateAndDelete() {
        Blog made = alice.models().blog().create(b -> b.title("T").slug("s"));

        assertThatThrownBy(() -> bob.models().blog().update(made.id(), b -> b.title("bob")))
                .isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() -> bob.models().blog().delete(made.id())).isInstanceOf(UnauthorizedException.class);
        assertThat(alice.models().blog().get(made.id()).orElseThrow().title()).isEqualTo("T");
    }

    @Test
    void tellsAnOutsiderNothingThroughAConditionThatFails() {
        Blog made = alice.models().blog().create(b -> b.title("T").slug("s"));

        for (String guess : List.of("T", "other")) {
            assertThatThrownBy(() ->
                            bob.models().blog().onlyIf(b -> b.title().eq(guess)).update(made.id(), b -> b.title("bob")))
                    .isInstanceOf(UnauthorizedException.class);
        }
    }

    @Test
    void updatesOnlyIfTheConditionHolds() {
        Blog made = alice.models().blog().create(b -> b.title("Old").slug("s"));

        assertThatThrownBy(() ->
                        alice.models().blog().onlyIf(b -> b.title().eq("Other")).update(made.id(), b -> b.title("New")))
                .isInstanceOf(ConditionFailedException.class);
        Blog changed = alice.models().blog().onlyIf(b -> b.title().eq("Old")).update(made.id(), b -> b.title("New"));

        assertThat(changed.title()).isEqualTo("New");
    }

    @Test
    void deletesAndAnswersWhatWasDeleted() {
        Blog made = alice.models().blog().create(b -> b.title("T").slug("s"));

        assertThat(alice.models().blog().delete(made.id()).title()).isEqualTo("T");
        assertThat(alice.models().blog().get(made.id())).isEmpty();
    }

    @Test
    void refusesACallerWhomNoRuleNames() {
        alice.models().blog().create(b -> b.title("T").slug("s"));

        assertThatThrownBy(() -> alice.models()
                        .blog()
                        .with(o -> o.authMode(AuthMode.API_KEY))
                        .list())
                .isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void refusesAForgedToken() {
        String[] parts = sandbox.token("alice").split("\\.", -1);
        try (AmplifyClient forged = AmplifyClient.builder()
                .outputs(sandbox.outputs())
                .credentials(Credentials.userPoolToken(() -> parts[0] + "." + parts[1] + "." + "AAAA"))
                .build()) {
            assertThatThrownBy(() -> forged.models().blog().list())
                    .isInstanceOf(UnauthorizedException.class)
                    .hasMessageNotContaining(parts[1]);
        }
    }

    @Test
    void listsByConditionAndPagesToTheEnd() {
        for (int i = 0; i < 7; i++) {
            int number = i;
            alice.models()
                    .blog()
                    .create(b -> b.title(number % 2 == 0 ? "even" : "odd").slug("s" + number));
        }

        assertThat(bob.models().blog().list(b -> b.title().eq("even")).items()).hasSize(4);
        Page<Blog> first = bob.models().blog().query().limit(3).fetch();
        assertThat(first.items()).hasSize(3);
        assertThat(first.hasNext()).isTrue();
        Page<Blog> second = bob.models()
                .blog()
                .query()
                .limit(3)
                .nextToken(first.nextToken().orElseThrow())
                .fetch();
        assertThat(second.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
        assertThat(bob.models().blog().query().limit(2).stream().map(Blog::slug))
                .containsExactlyInAnyOrder("s0", "s1", "s2", "s3", "s4", "s5", "s6");
    }

    @Test
    void findsByIndex() {
        alice.models().blog().create(b -> b.title("A").slug("one"));
        alice.models().blog().create(b -> b.title("B").slug("two"));

        assertThat(bob.models().blog().blogsBySlug("two").fetch().items())
                .extracting(Blog::title)
                .containsExactly("B");
    }

    @Test
    void followsRelationsBothWays() {
        Blog blog = alice.models().blog().create(b -> b.title("T").slug("s"));
        bob.models().comment().create(c -> c.content("first").blog(blog));
        bob.models().comment().create(c -> c.content("second").blog(blog));

        assertThat(alice.models().blog().comments(blog).fetch().items())
                .extracting(Comment::content)
                .containsExactlyInAnyOrder("first", "second");
        Blog fetched = alice.models().blog().get(blog.id()).orElseThrow();
        assertThat(fetched.comments().stream().map(Comment::content)).containsExactlyInAnyOrder("first", "second");
        Comment comment = fetched.comments().items().get(0);
        assertThat(comment.blog().key()).isEqualTo(blog.id());
        assertThat(comment.blog().get().title()).isEqualTo("T");
    }

    @Test
    void includesARelationInTheSameRequest() {
        Blog blog = alice.models().blog().create(b -> b.title("T").slug("s"));
        bob.models().comment().create(c -> c.content("hello").blog(blog));

        Blog eager = alice.models()
                .blog()
                .query()
                .include(b -> b.comments())
                .fetch()
                .items()
                .get(0);

        assertThat(eager.comments().isLoaded()).isTrue();
        assertThat(eager.comments().items()).extracting(Comment::content).containsExactly("hello");
    }

    @Test
    @SuppressWarnings("try") // closing the subscription is all that is done with it
    void hearsOfWhatMatchesAndOfNothingElse() throws InterruptedException {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (Subscription subscription = bob.models()
                .blog()
                .onCreate()
                .where(b -> b.title().beginsWith("News"))
                .subscribe(b -> heard.add(b.title()))) {
            alice.models().blog().create(b -> b.title("Old").slug("a"));
            alice.models().blog().create(b -> b.title("News 1").slug("b"));
            alice.models().blog().create(b -> b.title("News 2").slug("c"));

            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("News 1");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("News 2");
            assertThat(heard).isEmpty();
        }
    }

    private static AmplifyClient client(String user) {
        return AmplifyClient.builder()
                .outputs(sandbox.outputs())
                .credentials(Credentials.userPoolToken(() -> sandbox.token(user)))
                .build();
    }
}
