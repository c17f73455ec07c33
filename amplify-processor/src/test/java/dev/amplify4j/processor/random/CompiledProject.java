package dev.amplify4j.processor.random;

import dev.amplify4j.processor.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the compiler said of a project, and the resources that the processor emitted.
 *
 * @param words errors, warnings and notes, the processor's own notes aside
 * @param resources texts by path
 */
record CompiledProject(List<String> words, Map<String, String> resources) {
    private static final int MOST_LINES = 6;

    static CompiledProject of(RandomProject project, Path folder) throws IOException {
        Javac.Run run = Javac.compile(folder, project.sources(), "-Xlint:all,-processing", "-Werror");
        List<String> words = run.diagnostics().stream()
                .filter(d -> !d.getMessage(Locale.ROOT).startsWith("AMP155"))
                .map(CompiledProject::display)
                .toList();
        Map<String, String> resources = new TreeMap<>();
        Path emitted = folder.resolve("META-INF/amplify");
        if (Files.exists(emitted)) {
            try (Stream<Path> files = Files.walk(emitted)) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                resources.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
            }
        }
        return new CompiledProject(words, resources);
    }

    /** Without the line of source, which is long. */
    private static String display(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return (source == null ? "" : source.getName()) + ":" + diagnostic.getLineNumber() + ": "
                + diagnostic.getMessage(Locale.ROOT).lines().limit(MOST_LINES).collect(Collectors.joining(" | "));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
