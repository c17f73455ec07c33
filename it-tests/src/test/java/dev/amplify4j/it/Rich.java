package dev.amplify4j.it;

import dev.amplify4j.schema.plan.CodeBundle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Models with every kind of rule, key, default and custom operation, of which the blog has few. */
final class Rich {
    private static final List<String> SOURCES = List.of("package-info", "Project", "Size");

    private Rich() {}

    /** Compiles them in a folder, and writes the emitted resolvers into another, each as a file of its own. */
    static Path resolvers(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<Path> files = new ArrayList<>();
        for (String source : SOURCES) {
            files.add(Files.writeString(sources.resolve(source + ".java"), read("/rich/" + source + ".java.txt")));
        }
        UserProject.compile(files, classes, "-Aamplify.emit=resources");
        String bundle = Files.readString(classes.resolve(CodeBundle.RESOURCE));
        return EmittedCode.unpack(bundle, Files.createDirectories(folder.resolve("resolvers")));
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Rich.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
