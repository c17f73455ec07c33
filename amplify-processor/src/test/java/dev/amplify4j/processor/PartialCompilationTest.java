package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.json.DeclarationJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build tools hand the compiler some records of many; the backend is complete each time. */
class PartialCompilationTest {
    private static final String BLOG =
            "@Model @Auth(allow = Allow.OWNER) record Blog(String id, @HasMany Many<Comment> comments) {}";
    private static final String COMMENT =
            "@Model @Auth(allow = Allow.OWNER) record Comment(String id, @BelongsTo Ref<Blog> blog) {}";

    @TempDir
    Path folder;

    @Test
    void aRecordThatIsCompiledAloneDoesNotLoseTheOther() throws IOException {
        compile("Blog", BLOG, "Comment", COMMENT);
        List<String> complete = models();

        compile("Comment", COMMENT.replace("String id", "String id, String text"));

        assertThat(models()).isEqualTo(complete).containsExactly("com.acme.blog.Blog", "com.acme.blog.Comment");
        assertThat(stored()).contains("\"text\"", "\"comments\"");
    }

    @Test
    void aModelWhoseClassIsGoneIsGone() throws IOException {
        compile("Blog", "@Model @Auth(allow = Allow.OWNER) record Blog(String id) {}", "Comment", COMMENT);
        Files.delete(classes().resolve("com/acme/blog/Comment.class"));

        compile("Blog", "@Model @Auth(allow = Allow.OWNER) record Blog(String id, String title) {}");

        assertThat(models()).containsExactly("com.acme.blog.Blog");
    }

    @Test
    void aModelOfAnotherNameIsAnotherModel() throws IOException {
        compile("Blog", "@Model @Auth(allow = Allow.OWNER) record Blog(String id) {}", "Comment", COMMENT);
        Files.delete(classes().resolve("com/acme/blog/Comment.class"));

        compile("Remark", COMMENT.replace("Comment", "Remark"));

        assertThat(models()).containsExactly("com.acme.blog.Blog", "com.acme.blog.Remark");
        assertThat(Files.readString(classes().resolve("META-INF/amplify/schema.graphql")))
                .contains("type Remark", "type Blog")
                .doesNotContain("Comment");
    }

    @Test
    void theSettingsOfThePackageSurvive() throws IOException {
        write("package-info", "@dev.amplify4j.annotations.DataApi(name = \"shop\") package com.acme.blog;", "");
        compile("Blog", "@Model @Auth(allow = Allow.OWNER) record Blog(String id) {}");
        assertThat(stored()).contains("DataApi", "shop");

        Files.delete(folder.resolve("src/com/acme/blog/package-info.java"));
        compile("Blog", "@Model @Auth(allow = Allow.OWNER) record Blog(String id, String title) {}");

        assertThat(stored()).contains("DataApi", "shop");
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        compile("Blog", BLOG, "Comment", COMMENT);
        String first = stored();

        compile("Comment", COMMENT, "Blog", BLOG);

        assertThat(stored()).isEqualTo(first);
    }

    @Test
    void anEnumAndACustomTypeThatChangeAreSeenWithTheNextModel() throws IOException {
        String post = "@Model @Auth(allow = Allow.OWNER) record Post(String id, Kind kind, Place place) {}";
        compile(
                "Post",
                post,
                "Kind",
                "enum Kind { LONG }",
                "Place",
                "/** Where. */ record Place(@Nullable String city) {}");

        compile("Kind", "enum Kind { LONG, SHORT }", "Place", "record Place(@Nullable String city, int zip) {}");
        compile("Post", post);

        assertThat(schema()).contains("SHORT", "zip: Int!").containsPattern("city: String\\s");
    }

    @Test
    void theNullnessAndDescriptionOfACustomTypeSurviveWhenAModelIsCompiledAlone() throws IOException {
        String post = "@Model @Auth(allow = Allow.OWNER) record Post(String id, Kind kind, Place place) {}";
        compile(
                "Post",
                post,
                "Kind",
                "/** Kinds. */ enum Kind { LONG }",
                "Place",
                "/** Where. */ record Place(@Nullable String city) {}");
        String complete = schema();

        compile("Post", post);

        assertThat(schema()).isEqualTo(complete).contains("Kinds.", "Where.").containsPattern("city: String\\s");
    }

    @Test
    void aCustomTypeOfAnotherNameIsAnotherType() throws IOException {
        String post = "@Model @Auth(allow = Allow.OWNER) record Post(String id, Place place) {}";
        compile("Post", post, "Place", "record Place(String city) {}");
        Files.delete(classes().resolve("com/acme/blog/Place.class"));

        compile("Post", post.replace("Place", "Town"), "Town", "record Town(String city) {}");

        assertThat(schema()).contains("type Town", "input TownInput").doesNotContain("Place");
        assertThat(stored()).doesNotContain("Place");
    }

    @Test
    void anEnumThatNothingMentionsAnyMoreIsGone() throws IOException {
        compile(
                "Post",
                "@Model @Auth(allow = Allow.OWNER) record Post(String id, Kind kind) {}",
                "Kind",
                "enum Kind { LONG }");

        compile("Post", "@Model @Auth(allow = Allow.OWNER) record Post(String id) {}");

        assertThat(schema()).doesNotContain("Kind");
        assertThat(stored()).doesNotContain("LONG");
    }

    @Test
    void anInterfaceOfOperationsIsKeptUntilItIsGone() throws IOException {
        String api = "@Operations interface Api { @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = \"f\")"
                + " String echo(Place place); }";
        compile(
                "Blog",
                "@Model @Auth(allow = Allow.OWNER) record Blog(String id) {}",
                "Api",
                api,
                "Place",
                "record Place(String city) {}");
        String complete = schema();

        compile("Blog", "@Model @Auth(allow = Allow.OWNER) record Blog(String id) {}");
        assertThat(schema()).isEqualTo(complete).contains("echo(", "input PlaceInput");

        Files.delete(classes().resolve("com/acme/blog/Api.class"));
        compile("Blog", "@Model @Auth(allow = Allow.OWNER) record Blog(String id) {}");
        assertThat(schema()).doesNotContain("echo(").doesNotContain("Place");
    }

    @Test
    void aModelThatIsNoneAnyMoreIsACustomType() throws IOException {
        compile(
                "Blog",
                "@Model @Auth(allow = Allow.OWNER) record Blog(String id) {}",
                "Comment",
                "@Model @Auth(allow = Allow.OWNER) record Comment(String id) {}");

        compile(
                "Comment",
                "record Comment(String id) {}",
                "Blog",
                "@Model @Auth(allow = Allow.OWNER) record Blog(String id, Comment last) {}");

        assertThat(models()).containsExactly("com.acme.blog.Blog");
        assertThat(schema()).contains("type Comment", "input CommentInput").doesNotContain("getComment");
    }

    @Test
    void aDefaultThatNoEncodingHoldsSurvives() throws IOException {
        compile(
                "Blog",
                "@Model @Auth(allow = Allow.OWNER) record Blog(String id, @Default(\"a\\uD800\\uD83D\\uDE80\\uDC00\") String x) {}",
                "Comment",
                "@Model @Auth(allow = Allow.OWNER) record Comment(String id) {}");
        String complete = Files.readString(classes().resolve("META-INF/amplify/resolvers.js"));

        compile("Comment", "@Model @Auth(allow = Allow.OWNER) record Comment(String id) {}");

        assertThat(Files.readString(classes().resolve("META-INF/amplify/resolvers.js")))
                .isEqualTo(complete)
                .contains("\\ud800");
    }

    private String schema() throws IOException {
        return Files.readString(classes().resolve("META-INF/amplify/schema.graphql"));
    }

    private void compile(String... namesAndSources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < namesAndSources.length; i += 2) {
            files.add(write(namesAndSources[i], Compiled.HEADER, namesAndSources[i + 1]));
        }
        Path settings = folder.resolve("src/com/acme/blog/package-info.java");
        if (Files.exists(settings)) {
            files.add(settings);
        }
        Files.createDirectories(classes());
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<Path> classPath = new ArrayList<>(List.of(classes()));
            Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                    .map(Path::of)
                    .forEach(classPath::add);
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes()));
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    manager,
                    diagnostics,
                    List.of("-Aamplify.emit=resources"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new AmplifyProcessor()));
            assertThat(task.call()).as("%s", diagnostics.getDiagnostics()).isTrue();
        }
    }

    private Path write(String name, String header, String source) throws IOException {
        Path file = folder.resolve("src/com/acme/blog/" + name + ".java");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, header + source);
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private String stored() throws IOException {
        return Files.readString(classes().resolve("META-INF/amplify/models.json"));
    }

    private List<String> models() throws IOException {
        return DeclarationJson.read(stored()).models().stream()
                .map(RecordDecl::canonicalName)
                .toList();
    }
}
