package dev.amplify4j.processor.emit.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.amplify4j.processor.emit.Artifact.JavaSource;
import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.schema.ir.Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The client of the blog, against goldens and javac. {@code -Dgoldens=update} writes the goldens anew. */
class ClientEmitterTest {
    private static final Path GOLDENS = Path.of("src/test/resources/dev/amplify4j/processor/emit/client");

    @Test
    void emitsTheGoldenClientOfTheBlog() throws IOException {
        for (JavaSource source : emit(BlogBackend.blog())) {
            Path golden = GOLDENS.resolve(source.type().nestedName() + ".java.txt");
            if ("update".equals(System.getProperty("goldens"))) {
                Files.createDirectories(GOLDENS);
                Files.writeString(golden, source.text());
            }
            assertThat(golden).hasContent(source.text());
        }
    }

    @Test
    void emitsThreeTypesPerModelAndOneEntry() {
        assertThat(emit(BlogBackend.blog()))
                .extracting(s -> s.type().canonicalName())
                .containsExactly(
                        "com.acme.blog.BlogModel",
                        "com.acme.blog.BlogFields",
                        "com.acme.blog.BlogPatch",
                        "com.acme.blog.CommentModel",
                        "com.acme.blog.CommentFields",
                        "com.acme.blog.CommentPatch",
                        "com.acme.blog.AmplifyClient");
    }

    @Test
    void everyLineOfTheGuideCompilesWithoutWarning() {
        assertThat(compile(USE).diagnostics()).isEmpty();
    }

    @Test
    void refusesACreateWithoutARequiredComponent() {
        assertThat(compile(use("blogs.create(b -> b.title(\"x\").tags(\"y\"));"))
                        .errors())
                .isNotEmpty();
    }

    @Test
    void refusesAnOperatorThatTheTypeDoesNotHave() {
        assertThat(compile(use("blogs.list(b -> b.publishedAt().beginsWith(\"2024\"));"))
                        .errors())
                .isNotEmpty();
        assertThat(compile(use("blogs.onCreate().where(b -> b.title().size().gt(1));"))
                        .errors())
                .isNotEmpty();
        assertThat(compile(use("blogs.list(c -> CommentFields.comment.content().eq(\"x\"));"))
                        .errors())
                .isNotEmpty();
    }

    private static final String USE = use("""
            Blog made = blogs.create(b -> b.title("Getting started").slug("gen2").tags("aws", "java"));
            Optional<Blog> one = blogs.get(made.id());
            Blog done = blogs.update(made.id(), b -> b.title("New").clearContent());
            Blog gone = blogs.delete(made.id());
            Page<Blog> page = blogs.list();
            Page<Blog> some = blogs.list(b -> b.title().beginsWith("x").and(b.tags().contains("aws")));
            Page<Blog> more = blogs.query().where(b -> b.title().eq("x").or(b.slug().ne("y"))).limit(20)
                    .nextToken("t").fetch();
            Stream<Blog> all = blogs.query().stream();
            Page<Blog> slug = blogs.blogsBySlug("gen2").descending().fetch();
            List<Comment> c = blogs.comments(made).fetch().items();
            Blog eager = blogs.query().include(b -> b.comments()).fetch().items().get(0);
            Blog deeper = blogs.query().include(b -> b.comments().include(x -> x.blog())).fetch().items().get(0);
            Condition<Blog> mine = BlogFields.blog.authorId().eq("me");
            blogs.list(mine);
            blogs.onlyIf(mine).delete(made.id());
            blogs.onlyIf(b -> b.title().eq("Old")).update(made.id(), b -> b.title("New"));
            blogs.with(o -> o.authMode(AuthMode.API_KEY).header("x-trace", "1")).list();
            try (Subscription s = blogs.onCreate().where(b -> b.title().beginsWith("x")).subscribe(b -> show(b))) {
                Flow.Publisher<Blog> updates = blogs.onUpdate();
            }
            CommentModel comments = amplify.models().comment();
            comments.create(x -> x.content("a").blog(made));
            comments.create(x -> x.content("a").blog(Ref.of("1")));
            Comment last = comments.create(x -> x.content("a").blogId("1").id("2"));
            Blog back = last.blog().get();
            """);

    private static String use(String statements) {
        return """
                package com.acme.blog;
                import dev.amplify4j.model.*;
                import dev.amplify4j.runtime.*;
                import java.util.*;
                import java.util.concurrent.Flow;
                import java.util.stream.Stream;
                                class Use {
                    static void show(Blog blog) {}
                    static void use(AmplifyClient amplify, BlogModel blogs) {
                """ + statements + "}}";
    }

    private static Compilation compile(String use) {
        List<JavaFileObject> files = new ArrayList<>();
        emit(BlogBackend.blog())
                .forEach(s -> files.add(JavaFileObjects.forSourceString(s.type().canonicalName(), s.text())));
        files.add(JavaFileObjects.forSourceString("com.acme.blog.Blog", """
                package com.acme.blog;
                public record Blog(String id, String title, String slug, String content, java.time.Instant publishedAt,
                        String authorId, java.util.List<String> tags, dev.amplify4j.model.Many<Comment> comments) {}
                """));
        files.add(JavaFileObjects.forSourceString("com.acme.blog.Comment", """
                package com.acme.blog;
                public record Comment(String id, String content, dev.amplify4j.model.Ref<Blog> blog) {}
                """));
        files.add(JavaFileObjects.forSourceString("com.acme.blog.Use", use));
        return Compiler.javac()
                .withOptions("--release", "17", "-Xlint:all,-processing,-try,-classfile", "-Werror", "-proc:none")
                .compile(files);
    }

    private static List<JavaSource> emit(Backend backend) {
        return new ClientEmitter().emit(backend).map(JavaSource.class::cast).toList();
    }
}
