package dev.amplify4j.sandbox.reload;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at class directories and jars, and tells when a compilation has changed them and come to rest.
 *
 * <p>It polls: a clean build removes the directories themselves, which notifications of the file system do not survive.
 */
public final class ClassWatcher implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(250);

    /** A big directory is looked at less often, so that the watcher takes at most a twentieth of one processor. */
    private static final int SHARE = 20;

    private final List<Path> roots;
    private final long before;
    private @Nullable Thread thread;

    /**
     * Takes down what is there now: what changes from here on is told once the watcher is started.
     *
     * @param roots class directories and jars
     */
    public ClassWatcher(List<Path> roots) {
        this.roots = List.copyOf(roots);
        before = fingerprint();
    }

    /**
     * Starts to watch.
     *
     * @param changed called on the watcher's thread after each change
     */
    public void start(Runnable changed) {
        Thread watching = new Thread(() -> watch(changed), "amplify-watch");
        watching.setDaemon(true);
        watching.start();
        thread = watching;
    }

    private void watch(Runnable changed) {
        long served = before;
        long seen = served;
        try {
            while (true) {
                long start = System.nanoTime();
                long now = fingerprint();
                Duration taken = Duration.ofNanos(System.nanoTime() - start);
                if (now == seen && now != served) {
                    served = now;
                    changed.run();
                }
                seen = now;
                Duration pause = taken.multipliedBy(SHARE);
                Thread.sleep(Math.max(INTERVAL.toMillis(), pause.toMillis()));
            }
        } catch (InterruptedException stopped) {
            // the sandbox is closed
        }
    }

    /** Changes with every file that appears, disappears or is written. */
    private long fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, fingerprint);
            } catch (IOException gone) {
                fingerprint.add(root, 0, 0);
            }
        }
        return fingerprint.sum;
    }

    private static final class Fingerprint extends SimpleFileVisitor<Path> {
        private long sum;

        private void add(Path file, long size, long modified) {
            long hash = file.hashCode() * 31L + size;
            hash = hash * 1_000_003L + modified;
            sum += hash * 0x9E3779B97F4A7C15L; // a sum, as the order of files is the file system's
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(file, attributes.size(), attributes.lastModifiedTime().toMillis());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** Stops to watch; a call that runs is waited for. */
    @Override
    public void close() {
        Thread watching = thread;
        if (watching == null) {
            return;
        }
        watching.interrupt();
        try {
            watching.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
