package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever breaks within the processor, and whenever, is one error of ours, which asks for a report. */
class BrokenCompilerTest {
    private static final String SOURCE = """
            @Model @Auth(allow = Allow.OWNER)
            public record Post(String id, @Nullable Kind kind, @Nullable Tag tag) {}
            enum Kind { A, B }
            record Tag(String text) {}""";

    @Test
    void theCallsOfACompilationThatWorksAreCounted() {
        Failing processor = new Failing(Integer.MAX_VALUE);

        assertThat(compile(processor).errors()).isEmpty();
        assertThat(processor.calls.get()).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 13, 29, 43, 61, 79, 97})
    void aFailureAnywhereIsOneErrorThatAsksForAReport(int percent) {
        Failing all = new Failing(Integer.MAX_VALUE);
        compile(all);

        Compilation compilation = compile(new Failing(1 + all.calls.get() * percent / 100));

        assertThat(compilation.errors())
                .extracting(e -> e.getMessage(Locale.ROOT))
                .filteredOn(message -> message.startsWith("AMP"))
                .singleElement()
                .asString()
                .startsWith("AMP1999")
                .contains("Please report it")
                .contains("broken on purpose");
    }

    private static Compilation compile(Failing processor) {
        return Compiler.javac()
                .withProcessors(processor)
                .withOptions("--release", "17", "-Aamplify.emit=resources,client")
                .compile(JavaFileObjects.forSourceString("com.acme.blog.Post", Compiled.HEADER + SOURCE));
    }

    /** The processor in a compiler whose n-th answer is an exception; it stays so from then on. */
    private static final class Failing extends AbstractProcessor {
        private final AmplifyProcessor processor = new AmplifyProcessor();
        private final AtomicInteger calls = new AtomicInteger();
        private final int last;

        Failing(int last) {
            this.last = last;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = breaking(Filer.class, environment.getFiler());
            Elements elements = breaking(Elements.class, environment.getElementUtils());
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "getFiler" -> filer;
                        case "getElementUtils" -> elements;
                        default -> method.invoke(environment, arguments);
                    }));
            calls.set(0); // what is asked in the beginning is not within a round
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }

        private <T> T breaking(Class<T> type, T sound) {
            return type.cast(Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (calls.incrementAndGet() >= last) {
                            throw new IllegalStateException("broken on purpose");
                        }
                        try {
                            return method.invoke(sound, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }
}
