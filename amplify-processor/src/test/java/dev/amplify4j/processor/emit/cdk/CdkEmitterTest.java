package dev.amplify4j.processor.emit.cdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.amplify4j.processor.emit.Artifact.JavaSource;
import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.TestOperations;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CdkEmitterTest {
    private static final Path GOLDENS = Path.of("src/test/resources/goldens/cdk");

    @ParameterizedTest
    @ValueSource(strings = {"AmplifyData", "AmplifyDataProps", "BlogResources", "CommentResources"})
    void emitsTheBlogAsItsGoldens(String type) throws IOException {
        String emitted = emit(BlogBackend.blog()).stream()
                .filter(source -> source.type().nestedName().equals(type))
                .map(JavaSource::text)
                .collect(Collectors.joining());
        Path golden = GOLDENS.resolve(type + ".java.txt");
        if ("update".equals(System.getProperty("goldens"))) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, emitted);
        }

        assertThat(emitted).isEqualTo(Files.readString(golden));
    }

    @Test
    void emitsNothingElse() {
        assertThat(emit(BlogBackend.blog()))
                .extracting(source -> source.type().canonicalName())
                .containsExactly(
                        "com.acme.blog.AmplifyData",
                        "com.acme.blog.AmplifyDataProps",
                        "com.acme.blog.BlogResources",
                        "com.acme.blog.CommentResources");
    }

    @Test
    void tellsFromWhichRecordAClassIsMade() {
        assertThat(emit(BlogBackend.blog()))
                .extracting(JavaSource::origins)
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(new JavaName("com.acme.blog", "Blog")),
                        List.of(new JavaName("com.acme.blog", "Comment")));
    }

    @Test
    void compilesWithoutAWarning() {
        assertCompiles(BlogBackend.blog());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Class",
                "Wait",
                "GetClass",
                "ToString",
                "Models",
                "String",
                "Resolver",
                "AmplifyData",
                "Model",
                "Emitted",
                "X"
            })
    void compilesWhateverAModelIsCalled(String name) {
        Backend blog = BlogBackend.blog();

        assertCompiles(new Backend(blog.api(), List.of(renamed(blog.model("Blog"), blog.api(), name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Generated", "Construct", "DataApi", "LocalDate", "Relations", "Builder"})
    void compilesBesideATypeThatIsCalledLikeOneOfItsOwn(String name) {
        Backend blog = BlogBackend.blog();

        assertCompiles(
                new Backend(blog.api(), List.of(renamed(blog.model("Blog"), blog.api(), name))),
                JavaFileObjects.forSourceString(
                        "com.acme.blog." + name, "package com.acme.blog; public record " + name + "() {}"));
    }

    @Test
    void offersOnlyThePropertiesThatTheApiHasAUseFor() {
        String keyOnly = props(AuthorizationMode.API_KEY, List.of(AuthorizationMode.IAM), 7);
        String others = props(AuthorizationMode.OIDC, List.of(AuthorizationMode.LAMBDA), 0);

        assertThat(keyOnly).contains("apiKeyIssuedOn(", "7 days").doesNotContain("userPool", "IFunction");
        assertThat(others).doesNotContain("userPool", "apiKeyIssuedOn", "IFunction");
    }

    @Test
    void asksForTheFunctionsThatTheModelsName() {
        Backend backend = TestOperations.blogWith(TestOperations.operation(
                CustomOperation.Kind.QUERY, "echo", List.of(TestOperations.USERS), TestOperations.function("echo")));

        String props = emit(backend).get(1).text();

        assertThat(props).contains("function(String name, IFunction function)", "one of {@code echo}");
        assertCompiles(backend);
    }

    @Test
    void compilesForEveryMode() {
        Backend blog = BlogBackend.blog();
        Api api = new Api("all", "com.acme.all", AuthorizationMode.OIDC, List.of(AuthorizationMode.values()), 1);

        assertCompiles(new Backend(api, blog.models()));
    }

    private static String props(AuthorizationMode mode, List<AuthorizationMode> additional, int days) {
        Backend blog = BlogBackend.blog();
        Api api = new Api("api", "com.acme.blog", mode, additional, days);
        return emit(new Backend(api, blog.models())).get(1).text();
    }

    private static Model renamed(Model model, Api api, String name) {
        return new Model(
                new JavaName(api.javaPackage(), name),
                model.publicType(),
                name,
                name + "s",
                model.description(),
                model.members(),
                model.identifier(),
                model.indexes(),
                model.operations(),
                model.disabled(),
                model.rules(),
                model.access());
    }

    private static void assertCompiles(Backend backend, JavaFileObject... ofUsers) {
        Stream<JavaFileObject> emitted = emit(backend).stream()
                .map(source -> JavaFileObjects.forSourceString(source.type().canonicalName(), source.text()));
        List<JavaFileObject> sources =
                Stream.concat(emitted, Stream.of(ofUsers)).toList();
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all,-processing,-classfile", "-Werror")
                .compile(sources);

        assertThat(compilation.status())
                .as(() -> compilation.diagnostics().toString())
                .isEqualTo(Compilation.Status.SUCCESS);
    }

    private static List<JavaSource> emit(Backend backend) {
        return new CdkEmitter().emit(backend).map(JavaSource.class::cast).toList();
    }
}
