package dev.amplify4j.sandbox.jvm;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * The classes of a class path as the JVM has them in memory (class data sharing), kept in the user's cache: the first JVM
 * writes the archive when it ends, later ones map it.
 *
 * <p>The JVM archives classes of jars only. A class path with class directories has no archive.
 */
final class ClassArchive {
    private static final String ARCHIVE = "classes.jsa";
    private static final String CLASS_PATH = "classpath";

    /** Exit codes of JVMs that ended by themselves or were told to: of SIGINT and SIGTERM. */
    private static final Set<Integer> COMPLETE = Set.of(0, 130, 143);

    private final String classPath;
    private final List<String> options;
    private final Path directory;
    private final Path written;

    private ClassArchive(String classPath, List<String> options, Path directory, Path written) {
        this.classPath = classPath;
        this.options = options;
        this.directory = directory;
        this.written = written;
    }

    static ClassArchive of(List<String> classPath) {
        ArchiveCache cache = ArchiveCache.ofUser();
        Path directory = cache.directory(key(classPath));
        Path written = directory.resolve(ARCHIVE + "." + ProcessHandle.current().pid());
        try {
            if (classPath.stream().allMatch(entry -> Files.isRegularFile(Path.of(entry)))) {
                cache.use(directory);
                String archivable = archivable(classPath, directory);
                Path archive = directory.resolve(ARCHIVE);
                String option = Files.exists(archive)
                        ? "-XX:SharedArchiveFile=" + archive
                        : "-XX:ArchiveClassesAtExit=" + written;
                return new ClassArchive(archivable, List.of(option), directory, written);
            }
        } catch (IOException cacheCannotBeWritten) {
            // the sandbox starts without an archive, only not as fast
        }
        return new ClassArchive(String.join(File.pathSeparator, classPath), List.of(), directory, written);
    }

    /** The class path that the options are for. */
    String classPath() {
        return classPath;
    }

    /** Options of a JVM that writes or maps the archive. */
    List<String> options() {
        return options;
    }

    /** Lets later JVMs have what the JVM has written that ended with a code; one that was killed may have left half of it. */
    void keep(int exitCode) {
        try {
            if (!Files.exists(written)) {
                return;
            }
            if (COMPLETE.contains(exitCode)) {
                Files.move(written, directory.resolve(ARCHIVE), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(written);
            }
        } catch (IOException stays) {
            // the next start writes it again
        }
    }

    /** The class path in a form that the JVM archives; made once. */
    private static String archivable(List<String> classPath, Path directory) throws IOException {
        Path made = directory.resolve(CLASS_PATH);
        if (Files.exists(made)) {
            return Files.readString(made);
        }
        List<String> entries = new ArrayList<>();
        for (String entry : classPath) {
            try {
                entries.add(ArchivableJar.of(Path.of(entry), directory).toString());
            } catch (ZipException noJar) {
                // Build tools list such as .pom files too; the JVM finds no class in them.
            }
        }
        String result = String.join(File.pathSeparator, entries);
        Path draft = Files.createTempFile(directory, CLASS_PATH, "");
        Files.writeString(draft, result);
        Files.move(draft, made, StandardCopyOption.ATOMIC_MOVE);
        return result;
    }

    /** Changes with the JVM and with every jar. */
    private static String key(List<String> classPath) {
        StringBuilder facts = new StringBuilder()
                .append(System.getProperty("java.home"))
                .append('\n')
                .append(System.getProperty("java.vm.version"));
        for (String entry : classPath) {
            File file = new File(entry);
            facts.append('\n').append(file.getAbsolutePath());
            facts.append('\n').append(file.length()).append(' ').append(file.lastModified());
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(facts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
