package dev.amplify4j.examples.blog;

import dev.amplify4j.runtime.Credentials;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Subscription;
import dev.amplify4j.runtime.UnauthorizedException;
import dev.amplify4j.sandbox.AmplifySandbox;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts the whole backend in this process and uses it as two people would. */
public final class BlogDemo {
    private BlogDemo() {}

    /**
     * Runs the demonstration.
     *
     * @param args none
     * @throws Exception if anything does not work
     */
    public static void main(String[] args) throws Exception {
        say("Starting the sandbox: DynamoDB Local, AppSync's resolvers and realtime, in this process …");
        try (AmplifySandbox sandbox = AmplifySandbox.builder()
                        .classPath()
                        .inMemory()
                        .port(0)
                        .user("alice", "wonderland")
                        .user("bob", "builder")
                        .start();
                AmplifyClient alice = client(sandbox, "alice");
                AmplifyClient bob = client(sandbox, "bob")) {
            say("Ready at " + sandbox.endpoint());
            Blog first = writeAsAlice(alice);
            readAsBob(bob, first);
            refuseBob(bob, first);
            page(alice);
            followRelations(alice, bob, first);
            hearOfNewPosts(alice, bob);
        }
        say("\nDone: the same schema, resolvers and tables are what `BlogInfrastructure` deploys.");
    }

    private static AmplifyClient client(AmplifySandbox sandbox, String user) {
        return AmplifyClient.builder()
                .outputs(sandbox.outputs())
                .credentials(Credentials.userPoolToken(() -> sandbox.token(user)))
                .build();
    }

    private static Blog writeAsAlice(AmplifyClient alice) {
        heading("alice writes");
        Blog first = alice.models()
                .blog()
                .create(b -> b.title("Getting started").slug("getting-started").tags("aws", "java"));
        say("created " + show(first));
        Blog changed = alice.models().blog().update(first.id(), b -> b.content("Records in, backend out."));
        say("updated " + show(changed));
        return changed;
    }

    private static void readAsBob(AmplifyClient bob, Blog blog) {
        heading("bob reads");
        say("by id    " + bob.models().blog().get(blog.id()).map(BlogDemo::show).orElse("nothing"));
        Page<Blog> bySlug = bob.models().blog().blogsBySlug("getting-started").fetch();
        say("by slug  " + bySlug.items().stream().map(BlogDemo::show).collect(Collectors.joining(", ")));
    }

    private static void refuseBob(AmplifyClient bob, Blog blog) {
        heading("bob changes alice's post");
        try {
            bob.models().blog().update(blog.id(), b -> b.title("Bob was here"));
            throw new IllegalStateException("bob changed alice's post");
        } catch (UnauthorizedException e) {
            say("refused  " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static void page(AmplifyClient alice) {
        heading("paging");
        for (int i = 1; i <= 5; i++) {
            int number = i;
            alice.models().blog().create(b -> b.title("Part " + number).slug("part-" + number));
        }
        Page<Blog> page = alice.models().blog().query().limit(2).fetch();
        say("first page of 2: " + titles(page.items()) + ", more: " + page.hasNext());
        List<Blog> parts = alice.models().blog().query().where(b -> b.title().beginsWith("Part")).limit(2).stream()
                .toList();
        say("all parts, streamed page by page: " + parts.size());
    }

    private static void followRelations(AmplifyClient alice, AmplifyClient bob, Blog blog) {
        heading("relations");
        bob.models().comment().create(c -> c.content("Nice!").blog(blog));
        bob.models().comment().create(c -> c.content("More, please").blog(blog));
        List<Comment> comments = alice.models().blog().comments(blog).fetch().items();
        say("comments of the post: "
                + comments.stream().map(Comment::content).sorted().toList());
        say("the first comment belongs to: " + comments.get(0).blog().get().title());
        Blog eager = alice.models()
                .blog()
                .query()
                .where(b -> b.id().eq(blog.id()))
                .include(b -> b.comments())
                .fetch()
                .items()
                .get(0);
        say("read together with the post, in one request: "
                + eager.comments().items().size());
    }

    @SuppressWarnings("try") // closing the subscription is all that is done with it
    private static void hearOfNewPosts(AmplifyClient alice, AmplifyClient bob) throws InterruptedException {
        heading("realtime");
        BlockingQueue<Blog> heard = new LinkedBlockingQueue<>();
        try (Subscription subscription = bob.models()
                .blog()
                .onCreate()
                .where(b -> b.title().beginsWith("News"))
                .subscribe(heard::add)) {
            alice.models().blog().create(b -> b.title("Old hat").slug("old-hat"));
            alice.models().blog().create(b -> b.title("News of the day").slug("news"));
            Blog event = heard.poll(10, TimeUnit.SECONDS);
            if (event == null) {
                throw new IllegalStateException("no event within 10 seconds");
            }
            say("bob hears of " + show(event));
        }
    }

    private static String show(Blog blog) {
        return "\"" + blog.title() + "\" (" + blog.slug() + ")" + (blog.tags() == null ? "" : " " + blog.tags())
                + (blog.content() == null ? "" : ": " + blog.content());
    }

    private static String titles(List<Blog> blogs) {
        return blogs.stream().map(Blog::title).sorted().toList().toString();
    }

    private static void heading(String text) {
        say("\n— " + text + " —");
    }

    @SuppressWarnings("SystemOut") // printing is what a demonstration does
    private static void say(String text) {
        System.out.println(text);
    }
}
