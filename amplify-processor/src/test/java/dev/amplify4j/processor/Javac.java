package dev.amplify4j.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Runs of javac with the processor that share one view of the class path, because opening its jars takes longer than
 * compiling.
 */
public final class Javac {
    /** What users have on their class path, whatever else these tests have. */
    private static final Pattern OF_USERS =
            Pattern.compile("(amplify|jackson|jspecify|jakarta|aws-cdk|cdk-|constructs|jsii|annotations).*\\.jar");

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES =
            JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    private static final List<Path> CLASS_PATH = classPath();

    private Javac() {}

    /**
     * What one run came to.
     *
     * @param diagnostics what the compiler said
     * @param succeeded whether it had no errors
     */
    public record Run(List<Diagnostic<? extends JavaFileObject>> diagnostics, boolean succeeded) {}

    /**
     * Compiles sources.
     *
     * @param output folder for class files and resources; generated sources go to {@code generated} in it
     * @param sources sources by the canonical names of their types
     * @param options options beside {@code --release 17}
     * @return what the compiler said
     */
    public static Run compile(Path output, Map<String, String> sources, String... options) {
        return compile(output, List.of(), List.of(new AmplifyProcessor()), sources, options);
    }

    /**
     * Compiles sources that see another module.
     *
     * @param output folder for class files and resources; generated sources go to {@code generated} in it
     * @param modules folders of class files, before the rest of the class path
     * @param processors the annotation processors; none leaves the sources as they are
     * @param sources sources by the canonical names of their types
     * @param options options beside {@code --release 17}
     * @return what the compiler said
     */
    public static synchronized Run compile(
            Path output,
            List<Path> modules,
            List<? extends Processor> processors,
            Map<String, String> sources,
            String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try {
            FILES.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.concat(modules.stream(), CLASS_PATH.stream()).toList());
            FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            FILES.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(output.resolve("generated"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> all = new ArrayList<>(List.of("--release", "17"));
        all.addAll(Arrays.asList(options));
        JavaCompiler.CompilationTask task = JAVAC.getTask(
                Writer.nullWriter(),
                FILES,
                diagnostics,
                all,
                null,
                sources.entrySet().stream()
                        .map(s -> JavaFileObjects.forSourceString(s.getKey(), s.getValue()))
                        .toList());
        task.setProcessors(processors);
        boolean succeeded = task.call();
        return new Run(List.copyOf(diagnostics.getDiagnostics()), succeeded);
    }

    private static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::exists)
                .filter(entry -> Files.isDirectory(entry)
                        || OF_USERS.matcher(String.valueOf(entry.getFileName())).matches())
                .toList();
    }
}
