package dev.amplify4j.it;

import dev.amplify4j.processor.AmplifyProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Records beside the tests, compiled as a user does. */
final class UserProject {
    private UserProject() {}

    /** Compiles {@code src/NAME} into a folder, as strictly as a user may. */
    static Path compile(String name, Path classes) throws IOException {
        Path project = Path.of("src", name);
        copyAll(project.resolve("resources"), Files.createDirectories(classes));
        List<Path> sources;
        try (Stream<Path> files = Files.walk(project.resolve("java"))) {
            sources = files.filter(Files::isRegularFile).toList();
        }
        return compile(sources, classes, "-Xlint:all,-processing", "-Werror", "-Aamplify.emit=resources,client");
    }

    /** Compiles sources into a folder that exists. */
    static Path compile(List<Path> sources, Path classes, String... more) throws IOException {
        List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "--release", "17"));
        options.addAll(List.of(more));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (var files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new AmplifyProcessor()));
            if (!task.call()) {
                throw new IllegalStateException("the project does not compile: " + output);
            }
        }
        return classes;
    }

    private static void copyAll(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
