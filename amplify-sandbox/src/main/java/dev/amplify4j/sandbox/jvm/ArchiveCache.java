package dev.amplify4j.sandbox.jvm;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where archives are kept: a directory for each class path. Each new jar makes another class path, so the directories that
 * no start has used for some time are removed.
 */
final class ArchiveCache {
    /** A project that is started again after so long starts as slowly as a new one. */
    static final Duration KEPT = Duration.ofDays(14);

    private static final String DIRECTORIES = "classes-*";

    private final Path root;

    ArchiveCache(Path root) {
        this.root = root;
    }

    /** The cache of the user who runs this JVM. */
    static ArchiveCache ofUser() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path caches = configured != null && !configured.isEmpty()
                ? Path.of(configured)
                : Path.of(System.getProperty("user.home"), ".cache");
        return new ArchiveCache(caches.resolve("amplify4j"));
    }

    /** The directory of a class path, whether it is there or not. */
    Path directory(String key) {
        return root.resolve(DIRECTORIES.replace("*", key));
    }

    /** Makes a directory of this cache if it is missing, notes that it is used, and removes those that are not any more. */
    void use(Path directory) throws IOException {
        Instant now = Instant.now();
        Files.createDirectories(directory);
        Files.setLastModifiedTime(directory, FileTime.from(now));
        for (Path other : directories()) {
            if (Files.getLastModifiedTime(other).toInstant().isBefore(now.minus(KEPT))) {
                remove(other);
            }
        }
    }

    private List<Path> directories() throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(path -> root.getFileSystem()
                            .getPathMatcher("glob:" + DIRECTORIES)
                            .matches(path.getFileName()))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static void remove(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
