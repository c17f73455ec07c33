package dev.amplify4j.processor;

import dev.amplify4j.processor.Compiled.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** One run of Eclipse's compiler with the processor on files in a folder, and what it said. */
record Ecj(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    /** Compiles sources, given without header, each named by its first type. */
    static Ecj of(Path folder, String... sources) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String source : sources) {
            named.put(Compiled.name(source), Compiled.HEADER + source);
        }
        return of(folder, named);
    }

    /** Compiles whole sources by the canonical names of their types. */
    static Ecj of(Path folder, Map<String, String> sources) {
        return of(folder, sources, "resources");
    }

    /** Compiles whole sources with the outputs that {@code -Aamplify.emit} names. */
    static Ecj of(Path folder, Map<String, String> sources, String outputs) {
        try {
            List<Path> files = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = folder.resolve("src/" + source.getKey().replace('.', '/') + ".java");
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                files.add(Files.writeString(file, source.getValue()));
            }
            return compile(Files.createDirectories(folder.resolve("classes")), files, outputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ecj compile(Path classes, List<Path> files, String outputs) throws IOException {
        JavaCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> classPath = Arrays.stream(
                            System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                    .map(Path::of)
                    .filter(Files::exists)
                    .toList();
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(classes.resolve("generated"))));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), // what it prints besides giving it to the collector
                    manager,
                    diagnostics,
                    List.of("--release", "17", "-Aamplify.emit=" + outputs),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new AmplifyProcessor()));
            task.call();
        }
        return new Ecj(List.copyOf(diagnostics.getDiagnostics()));
    }

    List<String> messages() {
        return diagnostics.stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ROOT))
                .toList();
    }

    List<Mistake> errors() {
        return diagnostics.stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(Compiled::error)
                .toList();
    }
}
