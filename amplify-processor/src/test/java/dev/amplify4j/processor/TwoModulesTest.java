package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.Compiled.Mistake;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.json.DeclarationJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that refers to models of another one, which it sees as class files. */
class TwoModulesTest {
    private static final String BLOG = """
            /** A blog of the first module. */
            @Model @Auth(allow = Allow.OWNER)
            public record Blog(String id, @Nullable String title) {}""";
    private static final String TAG = "@Model @Auth(allow = Allow.OWNER) public record Tag(String id) {}";
    private static final String POST =
            "@Model @Auth(allow = Allow.OWNER) public record Post(String id, @BelongsTo Ref<Blog> blog) {}";

    @TempDir
    Path folder;

    @Test
    void theSchemaHoldsTheModelsThatAreReferredTo() throws IOException {
        Path first = sound("first", List.of(), BLOG, TAG);

        Path second = sound("second", List.of(first), POST);

        assertThat(schema(second))
                .contains("type Post", "type Blog", "A blog of the first module.", "title: String\n")
                .doesNotContain("type Tag", "title: String!");
        assertThat(DeclarationJson.read(stored(second)).models())
                .extracting(RecordDecl::simpleName)
                .containsExactly("Post");
    }

    @Test
    void theOtherModuleMayBeAJar() throws IOException {
        Path jar = jar(sound("first", List.of(), BLOG, TAG));

        Path second = sound("second", List.of(jar), POST);

        assertThat(schema(second))
                .contains("type Blog", "A blog of the first module.")
                .doesNotContain("type Tag");
    }

    @Test
    void modelsThatNoneRefersToAreIncluded() throws IOException {
        Path first = sound("first", List.of(), BLOG, TAG);

        Path second = sound("second", List.of(first), "@DataApi(include = Tag.class) " + POST);

        assertThat(schema(second)).contains("type Post", "type Blog", "type Tag");
    }

    @Test
    void rulesOfAnAnnotationOfAnotherModuleCount() throws IOException {
        Path first = sound(
                "first",
                List.of(),
                "@Auth(allow = Allow.PUBLIC_API_KEY, to = Operation.READ) @Auth(allow = Allow.OWNER)"
                        + " public @interface Published {}");

        Path second = sound("second", List.of(first), "@Model @Published public record Post(String id) {}");

        assertThat(schema(second)).contains("type Post @aws_api_key @aws_iam @aws_cognito_user_pools");
    }

    @Test
    void aModuleWithoutDeclarationsIsAnErrorThatSaysSo() throws IOException {
        Path first = sound("first", List.of(), BLOG);
        deleteAll(first.resolve("META-INF"));

        List<Mistake> errors = compile(Files.createDirectories(folder.resolve("second")), List.of(first), POST);

        assertThat(errors).extracting(Mistake::code).containsExactly("AMP1307");
    }

    @Test
    void theClientOfTheOtherModuleIsNotWrittenAgain() throws IOException {
        Path first = sound("first", List.of(), BLOG);

        Path second = sound("second", List.of(first), POST);

        assertThat(first.resolve("com/acme/blog/BlogModel.class")).exists();
        assertThat(second.resolve("com/acme/blog/PostModel.class")).exists();
        assertThat(second.resolve("com/acme/blog/BlogModel.class")).doesNotExist();
    }

    /** Another processor might make a model of what stands beside, so the client waits; there is nothing else to write. */
    @Test
    void aModuleOfSettingsAloneHasAClientBesideAnnotationsOfOthers() throws IOException {
        Path first = sound("first", List.of(), BLOG);

        Path second = sound(
                "second",
                List.of(first),
                "@DataApi(include = Blog.class) @javax.annotation.processing.Generated(\"by hand\") class Settings {"
                        + " AmplifyClient client; }");

        assertThat(second.resolve("com/acme/blog/AmplifyClient.class")).exists();
        assertThat(schema(second)).contains("type Blog");
    }

    private Path sound(String module, List<Path> dependencies, String... sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(module));
        assertThat(compile(classes, dependencies, sources)).isEmpty();
        return classes;
    }

    private List<Mistake> compile(Path classes, List<Path> dependencies, String... sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            String type =
                    Compiled.name(source.replace("@interface", "interface")).replace('.', '/');
            Path file = folder.resolve("src-" + classes.getFileName()).resolve(type + ".java");
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            files.add(Files.writeString(file, Compiled.HEADER + source));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> classPath = new ArrayList<>(dependencies);
            Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                    .map(Path::of)
                    .forEach(classPath::add);
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    manager,
                    diagnostics,
                    List.of("--release", "17", "-Aamplify.emit=resources,client"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new AmplifyProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(Compiled::error)
                .toList();
    }

    private Path jar(Path classes) throws IOException {
        Path jar = folder.resolve(classes.getFileName() + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                entries.write(Files.readAllBytes(file));
                entries.closeEntry();
            }
        }
        return jar;
    }

    private static void deleteAll(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String schema(Path classes) throws IOException {
        return Files.readString(classes.resolve("META-INF/amplify/schema.graphql"));
    }

    private static String stored(Path classes) throws IOException {
        return Files.readString(classes.resolve("META-INF/amplify/models.json"));
    }
}
