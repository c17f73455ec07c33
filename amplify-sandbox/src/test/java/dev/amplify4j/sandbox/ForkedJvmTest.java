package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command starts a JVM: it ends with the command, however that ends, and starts faster the second time. */
class ForkedJvmTest {
    /** What is left running longer than this is an orphan. */
    private static final long LIMIT_SECONDS = 5;

    private static final long POLL_MILLIS = 50;

    @TempDir
    private Path directory;

    @Test
    void endsWithTheCommandThatIsToldToStop() throws Exception {
        Process command = start(System.getProperty("java.class.path"));
        ProcessHandle forked = forked(command);
        URI endpoint = endpoint(command);
        command.destroy();
        assertThat(command.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(forked.isAlive()).isFalse();
        assertThat(answers(endpoint)).isFalse();
    }

    @Test
    void endsWithTheCommandThatIsKilled() throws Exception {
        Process command = start(System.getProperty("java.class.path"));
        ProcessHandle forked = forked(command);
        URI endpoint = endpoint(command);
        command.destroyForcibly();
        forked.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(answers(endpoint)).isFalse();
    }

    @Test
    void isNotForkedWhenTheCommandHasOptions() throws Exception {
        Process command = SandboxProcess.launchInPlace(directory, arguments());
        try {
            endpoint(command);
            assertThat(command.descendants()).isEmpty();
        } finally {
            command.destroyForcibly();
        }
    }

    @Test
    @Tag("nightly")
    void mapsTheClassesThatTheFirstOneListed() throws Exception {
        String jars = jars();
        Process first = start(jars);
        try {
            assertThat(mapsArchive(first)).isFalse();
            awaitCached("classes\\.jsa");
        } finally {
            stop(first);
        }
        assertThat(cached()).noneMatch(name -> name.startsWith("classes.l"));
        Process second = start(jars);
        try {
            assertThat(mapsArchive(second)).isTrue();
        } finally {
            stop(second);
        }
    }

    @Test
    @Tag("nightly")
    void leavesNoHalfOfAnArchive() throws Exception {
        Process command = start(jars());
        try {
            endpoint(command);
            awaitCached("classes\\.list\\.\\d+");
        } finally {
            stop(command);
        }
        assertThat(cached()).isNotEmpty().noneMatch(name -> name.startsWith("classes."));
    }

    private void stop(Process command) throws Exception {
        command.destroy();
        assertThat(command.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(directory.resolve("out"))).matches(SandboxProcess.READY);
    }

    /** The JDK has a classes.jsa of its own, which every JVM maps. */
    private boolean mapsArchive(Process command) throws Exception {
        String caches = directory.resolve("cache/amplify4j").toString();
        return Files.readAllLines(Path.of("/proc/" + forked(command).pid() + "/maps")).stream()
                .anyMatch(line -> line.contains(caches) && line.endsWith("/classes.jsa"));
    }

    private void awaitCached(String name) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (cached().stream().noneMatch(file -> file.matches(name))) {
            assertThat(System.nanoTime()).as("no " + name).isLessThan(deadline);
            Thread.sleep(POLL_MILLIS);
        }
    }

    private List<String> cached() throws Exception {
        try (Stream<Path> files = Files.walk(directory.resolve("cache"))) {
            return files.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    private Process start(String classPath) throws Exception {
        return SandboxProcess.launch(directory, classPath, List.of(), arguments());
    }

    private String[] arguments() {
        return new String[] {
            "--classes",
            TestSandbox.CLASSES.toString(),
            "--port",
            "0",
            "--in-memory",
            "--outputs",
            directory.resolve("outputs.json").toString()
        };
    }

    private URI endpoint(Process command) throws Exception {
        return URI.create(SandboxProcess.awaitReady(directory, command));
    }

    private ProcessHandle forked(Process command) throws Exception {
        endpoint(command);
        return command.descendants().findFirst().orElseThrow();
    }

    private static boolean answers(URI endpoint) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort())) {
            return socket.isConnected();
        } catch (ConnectException refused) {
            return false;
        }
    }

    /** The class path with its directories packed into jars, as a user's class path is. */
    private String jars() throws Exception {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                Path jar = directory.resolve(entries.size() + ".jar");
                pack(path, jar);
                entries.add(jar.toString());
            } else if (Files.exists(path)) {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void pack(Path classes, Path jar) throws Exception {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
    }
}
