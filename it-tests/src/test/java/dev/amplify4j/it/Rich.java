package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.AmplifyProcessor;
import dev.amplify4j.schema.plan.CodeBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Models with every kind of rule, key, default and custom operation, of which the blog has few. */
final class Rich {
    private static final List<String> SOURCES = List.of("package-info", "Project", "Size");

    private Rich() {}

    /** Compiles them in a folder, and writes the emitted resolvers into another, each as a file of its own. */
    static Path resolvers(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        for (String source : SOURCES) {
            Files.writeString(sources.resolve(source + ".java"), read("/rich/" + source + ".java.txt"));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> paths = SOURCES.stream()
                    .map(name -> sources.resolve(name + ".java"))
                    .toList();
            JavaCompiler.CompilationTask task = javac.getTask(
                    output,
                    files,
                    null,
                    List.of("--release", "17", "-d", classes.toString(), "-Aamplify.emit=resources"),
                    null,
                    files.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(List.of(new AmplifyProcessor()));
            assertThat(task.call()).as(output.toString()).isTrue();
        }
        String bundle = Files.readString(classes.resolve(CodeBundle.RESOURCE));
        return EmittedCode.unpack(bundle, Files.createDirectories(folder.resolve("resolvers")));
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Rich.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
