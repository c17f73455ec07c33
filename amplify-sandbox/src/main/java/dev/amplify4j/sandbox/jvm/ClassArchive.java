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
import java.util.zip.ZipException;

/**
 * The classes of a class path as the JVM has them in memory (class data sharing), kept in the user's cache: the first JVM
 * lists the classes that it loads, another one makes the archive of them meanwhile, and later ones map it.
 *
 * <p>The JVM archives classes of jars only. A class path with class directories has no archive.
 */
final class ClassArchive {
    private static final String ARCHIVE = "classes.jsa";
    private static final String CLASS_PATH = "classpath";
    private static final String LISTED = "classes.listed";
    private static final String LIST = "classes.list";

    private final List<String> classPath;
    private final Path directory;
    private final State state;

    private enum State {
        IMPOSSIBLE,
        MISSING,
        MADE
    }

    private ClassArchive(List<String> classPath, Path directory, State state) {
        this.classPath = List.copyOf(classPath);
        this.directory = directory;
        this.state = state;
    }

    static ClassArchive of(List<String> classPath) {
        ArchiveCache cache = ArchiveCache.ofUser();
        Path directory = cache.directory(key(classPath));
        State state = State.IMPOSSIBLE;
        try {
            if (classPath.stream().allMatch(entry -> Files.isRegularFile(Path.of(entry)))) {
                cache.use(directory);
                state = Files.exists(directory.resolve(ARCHIVE)) ? State.MADE : State.MISSING;
            }
        } catch (IOException cacheCannotBeWritten) {
            // the sandbox starts without an archive, only not as fast
        }
        return new ClassArchive(classPath, directory, state);
    }

    /** Whether there is none yet, and one can be made. */
    boolean isMissing() {
        return state == State.MISSING;
    }

    /** Options and class path of a JVM that maps the archive, or else lists the classes for it. */
    List<String> options() throws IOException {
        String all = String.join(File.pathSeparator, classPath);
        return switch (state) {
            case IMPOSSIBLE -> List.of("-cp", all);
            // Both compilers would compete with loading ten thousand classes.
            case MISSING -> List.of("-XX:DumpLoadedClassList=" + own(LISTED), "-XX:TieredStopAtLevel=1", "-cp", all);
            case MADE -> List.of("-XX:SharedArchiveFile=" + directory.resolve(ARCHIVE), "-cp", archivable());
        };
    }

    /** Options and class path of a JVM that makes the archive of the classes listed so far, and runs nothing. */
    List<String> making() throws IOException {
        String listed = Files.readString(own(LISTED));
        Files.writeString(own(LIST), listed.substring(0, listed.lastIndexOf('\n') + 1)); // then comes half a line
        return List.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + own(LIST),
                "-XX:SharedArchiveFile=" + own(ARCHIVE),
                "-cp",
                archivable());
    }

    /** Lets later JVMs have what was made, if it is whole, and removes everything else. */
    void keep(boolean whole) {
        try {
            if (whole) {
                Files.move(own(ARCHIVE), directory.resolve(ARCHIVE), StandardCopyOption.ATOMIC_MOVE);
            }
            for (String part : List.of(ARCHIVE, LIST, LISTED)) {
                Files.deleteIfExists(own(part));
            }
        } catch (IOException stays) {
            // until no start has used this class path for some time
        }
    }

    /** A file that no other start of the same class path writes. */
    private Path own(String name) {
        return directory.resolve(name + "." + ProcessHandle.current().pid());
    }

    /** The class path in a form that the JVM archives; made once. */
    private String archivable() throws IOException {
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
