package dev.amplify4j.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command in a process of its own, whose output is in the files {@code out} and {@code err} of a directory. */
final class SandboxProcess {
    static final Pattern READY = Pattern.compile("Sandbox ready: (http://localhost:\\d+/graphql)\n");
    private static final int WARNS_OF_NATIVE_ACCESS = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private SandboxProcess() {}

    /** The command, which runs the sandbox in a JVM that it forks. */
    static Process launch(Path directory, String... arguments) throws Exception {
        return launch(directory, System.getProperty("java.class.path"), List.of(), arguments);
    }

    /** The command with an option for its JVM, so that it forks none: what is done to the process is done to the sandbox. */
    static Process launchInPlace(Path directory, String... arguments) throws Exception {
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        if (Runtime.version().feature() >= WARNS_OF_NATIVE_ACCESS) {
            // what the forked JVM has, so that what the command says stands alone
            options.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        return launch(directory, System.getProperty("java.class.path"), options, arguments);
    }

    static Process launch(Path directory, String classPath, List<String> options, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        return builder.redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();
    }

    /** The endpoint that the process prints once it answers. */
    static String awaitReady(Path directory, Process process) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            Matcher ready = READY.matcher(Files.readString(directory.resolve("out")));
            if (ready.find()) {
                return ready.group(1);
            }
            Thread.sleep(20);
        }
        throw new AssertionError("not ready: " + Files.readString(directory.resolve("err")));
    }
}
