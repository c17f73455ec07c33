package dev.amplify4j.sandbox.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCacheTest {
    @TempDir
    private Path root;

    private ArchiveCache cache;

    @BeforeEach
    void open() {
        cache = new ArchiveCache(root);
    }

    @Test
    void removesWhatNoStartHasUsedForLong() throws IOException {
        Path used = left("classes-1", ArchiveCache.KEPT.minusHours(1));
        Path unused = left("classes-2", ArchiveCache.KEPT.plusHours(1));
        cache.use(cache.directory("3"));
        assertThat(used.resolve("classes.jsa")).exists();
        assertThat(unused).doesNotExist();
        assertThat(cache.directory("3")).isEmptyDirectory();
    }

    @Test
    void keepsWhatIsUsedNow() throws IOException {
        Path mine = left("classes-1", ArchiveCache.KEPT.plusDays(1));
        cache.use(mine);
        assertThat(mine.resolve("classes.jsa")).exists();
        cache.use(cache.directory("2"));
        assertThat(mine).exists();
    }

    @Test
    void leavesAloneWhatIsNotItsOwn() throws IOException {
        Path other = left("data", ArchiveCache.KEPT.plusDays(1));
        Path target = left("elsewhere/classes-1", ArchiveCache.KEPT.plusDays(1));
        Files.createSymbolicLink(left("classes-2", Duration.ZERO).resolve("link"), target);
        age(root.resolve("classes-2"), ArchiveCache.KEPT.plusDays(1));
        cache.use(cache.directory("3"));
        assertThat(root.resolve("classes-2")).doesNotExist();
        assertThat(other).exists();
        assertThat(target.resolve("classes.jsa")).exists();
    }

    private Path left(String name, Duration ago) throws IOException {
        Path directory = Files.createDirectories(root.resolve(name));
        Files.writeString(directory.resolve("classes.jsa"), "classes");
        age(directory, ago);
        return directory;
    }

    private static void age(Path directory, Duration ago) throws IOException {
        Files.setLastModifiedTime(directory, FileTime.from(Instant.now().minus(ago)));
    }
}
