package dev.amplify4j.processor.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.HandlerTypeDecl;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.ScriptDecl;
import dev.amplify4j.schema.decl.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class OperationsReaderTest {
    private static final String HEADER = """
            package com.acme;
            import dev.amplify4j.annotations.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            """;

    @Test
    void takesDownMethodsWithTheirParameters() {
        OperationsDecl operations = read("""
                @Operations
                public interface Ops {
                    /**
                     * Says it again.
                     *
                     * @param content what to say
                     */
                    @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "echo")
                    @Nullable String echo(@Nullable String content, @Scalar(ScalarType.ID) List<@Nullable String> ids);

                    @Mutation @Handler(function = "fire", async = true)
                    void fire();

                    default <T> int helper() { return 1; }
                }
                """);

        assertThat(operations.canonicalName()).isEqualTo("com.acme.Ops");
        assertThat(operations.methods()).extracting(MethodDecl::name).containsExactly("echo", "fire", "helper");
        MethodDecl echo = operations.methods().get(0);
        assertThat(echo.description()).isEqualTo("Says it again.");
        assertThat(echo.answer()).isEqualTo(new TypeDecl(TypeDecl.Kind.CLASS, "java.lang.String", true, List.of()));
        assertThat(echo.annotations())
                .extracting(a -> a.simpleName())
                .containsExactlyInAnyOrder("Query", "Auth", "Handler");
        assertThat(echo.parameters()).extracting(ComponentDecl::name).containsExactly("content", "ids");
        assertThat(echo.parameters().get(0).description()).isEqualTo("what to say");
        assertThat(echo.parameters().get(0).type().nullable()).isTrue();
        ComponentDecl ids = echo.parameters().get(1);
        assertThat(ids.annotation("Scalar")).isNotNull();
        assertThat(ids.type().nullable()).isFalse();
        assertThat(ids.type().arguments().get(0).nullable()).isTrue();
        assertThat(operations.methods().get(1).answer()).isNull();
        MethodDecl helper = operations.methods().get(2);
        assertThat(helper.abstractMethod()).isFalse();
        assertThat(helper.generic()).isTrue();
    }

    @Test
    void tellsWhatHandlerClassesAre() {
        OperationsDecl operations = read("""
                @Operations
                public interface Ops {
                    @Query @Handler(type = Good.class) String good();
                    @Query @Handler(type = Hidden.class) String hidden();
                    @Query @Handler(function = "plain") String plain();

                    class Good extends Base {}
                    class Hidden { private Hidden() {} }
                    abstract class Base implements Comparable<Base> {
                        public int compareTo(Base other) { return 0; }
                    }
                }
                """);

        assertThat(operations.handlerTypes())
                .containsExactly(
                        new HandlerTypeDecl(
                                "com.acme",
                                "Ops.Good",
                                true,
                                List.of("com.acme.Ops.Base", "java.lang.Comparable", "java.lang.Object")),
                        new HandlerTypeDecl("com.acme", "Ops.Hidden", false, List.of("java.lang.Object")));
    }

    @Test
    void looksForScriptsOnTheClassPath() {
        OperationsDecl operations = read("""
                @Operations
                public interface Ops {
                    @Query @Handler(js = "handlers/echo.js") String there();
                    @Query @Handler(js = "handlers/none.js") @Handler(js = "../out.js") String missing();
                }
                """);

        assertThat(operations.scripts())
                .containsExactly(
                        new ScriptDecl("../out.js", false, List.of()),
                        new ScriptDecl("handlers/echo.js", true, List.of()),
                        new ScriptDecl("handlers/none.js", false, List.of()));
    }

    @Test
    void waitsForHandlerClassesThatAreYetToBeWritten() {
        Reader reader = compile("@Operations interface Ops { @Query @Handler(type = Later.class) String later(); }");

        assertThat(reader.complete).containsExactly(false);
    }

    private static OperationsDecl read(String source) {
        Reader reader = compile(source);
        assertThat(reader.complete).containsExactly(true);
        return reader.read.get(0);
    }

    private static Reader compile(String source) {
        Reader reader = new Reader();
        Compilation compilation = Compiler.javac()
                .withProcessors(reader)
                .compile(JavaFileObjects.forSourceString("com.acme.Ops", HEADER + source));
        assertThat(compilation.status()).isNotNull();
        return reader;
    }

    @SupportedAnnotationTypes("dev.amplify4j.annotations.Operations")
    private static final class Reader extends AbstractProcessor {
        private final List<Boolean> complete = new ArrayList<>();
        private final List<OperationsDecl> read = new ArrayList<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            OperationsReader reader =
                    new OperationsReader(processingEnv.getElementUtils(), new SourceRefs(), processingEnv.getFiler());
            annotations.stream()
                    .flatMap(a -> round.getElementsAnnotatedWith(a).stream())
                    .map(TypeElement.class::cast)
                    .forEach(type -> {
                        complete.add(OperationsReader.isComplete(type));
                        read.add(reader.operations(type));
                    });
            return false;
        }
    }
}
