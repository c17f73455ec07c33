package dev.amplify4j.it;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** What the processor emitted for the example. */
final class Blog {
    private static final String PLAN = "META-INF/amplify/plan.json";

    private Blog() {}

    /** Copies the emitted resolvers into a folder, from the example's classes or its jar. */
    static Path resolvers(Path folder) throws IOException, URISyntaxException {
        URL plan = Objects.requireNonNull(Blog.class.getClassLoader().getResource(PLAN), PLAN);
        if (plan.getProtocol().equals("jar")) {
            Path jar =
                    Path.of(new URI(plan.getPath().substring(0, plan.getPath().indexOf('!'))));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                return copy(files.getPath("META-INF/amplify/resolvers"), folder);
            }
        }
        return copy(Path.of(plan.toURI()).resolveSibling("resolvers"), folder);
    }

    private static Path copy(Path source, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                Files.writeString(folder.resolve(file.getFileName().toString()), Files.readString(file));
            }
        }
        return folder;
    }
}
