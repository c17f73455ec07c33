package dev.amplify4j.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.common.truth.Truth;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Models that another processor writes. */
class LateModelsTest {
    private static final String HEADER = "package com.acme; import dev.amplify4j.annotations.*;";
    private static final String POST = HEADER + "@Model @Auth(allow = Allow.OWNER) record Post(String id%s) {}";
    private static final String LATE = HEADER + "@Model @Auth(allow = Allow.OWNER) record Late(String id) {}";
    private static final String USER =
            "package com.acme; class User { Object late(AmplifyClient a) { return a.models().late(); } }";
    private static final String SOMETHING = "package com.acme; @Made class Something {} @interface Made {}";

    @Test
    void areInTheClientWhenAnAnnotationMayMakeThem() {
        Compilation compilation = compile(List.of(), POST.formatted(""), USER, SOMETHING);

        assertThat(compilation).succeeded();
    }

    @Test
    void areInTheClientWhenAModelWaitsForThem() {
        String relation = ", @BelongsTo dev.amplify4j.model.Ref<Late> late";
        Compilation compilation = compile(List.of(), POST.formatted(relation), USER);

        assertThat(compilation).succeeded();
    }

    @Test
    void areRefusedWhenTheClientIsWritten() {
        Compilation compilation = compile(List.of(), POST.formatted(""));

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("AMP1902: another processor wrote Late when");
        JavaFileObject place =
                Objects.requireNonNull(compilation.errors().get(0).getSource());
        Truth.assertThat(place.getName()).endsWith("Late.java");
    }

    @Test
    void areInTheClientThatWaits() {
        Compilation compilation = compile(List.of("-Aamplify.wait=true"), POST.formatted(""), USER);

        assertThat(compilation).succeeded();
    }

    private static Compilation compile(List<String> options, String... sources) {
        List<String> all = new ArrayList<>(options);
        all.add("-Aamplify.emit=resources,client");
        return Compiler.javac()
                .withProcessors(new AmplifyProcessor(), new Maker())
                .withOptions(all)
                .compile(Arrays.stream(sources)
                        .map(source -> JavaFileObjects.forSourceString("com.acme." + name(source), source))
                        .toList());
    }

    private static String name(String source) {
        return source.contains("record Post") ? "Post" : source.contains("class User") ? "User" : "Something";
    }

    /** Makes a model in the first round, of nothing. */
    private static final class Maker extends AbstractProcessor {
        private boolean made;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!made) {
                made = true;
                try (Writer file = processingEnv
                        .getFiler()
                        .createSourceFile("com.acme.Late")
                        .openWriter()) {
                    file.write(LATE);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
