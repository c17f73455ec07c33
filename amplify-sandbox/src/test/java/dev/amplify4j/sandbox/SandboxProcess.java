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
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private SandboxProcess() {}

    static Process launch(Path directory, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out").toFile())
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
