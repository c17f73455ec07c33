package dev.amplify4j.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The official npm packages, installed once per build from the lock file in {@code src/test/npm}. */
final class NpmProject {
    private static final Path SOURCE = Path.of("src", "test", "npm");
    private static final Path INSTALLED = Path.of("target", "npm").toAbsolutePath();
    private static final int INSTALL_MINUTES = 8;
    private static final int SCRIPT_MINUTES = 4;

    private NpmProject() {}

    /** What a process printed, both streams together, and its exit code. */
    record Run(int exitCode, String output) {}

    /** Runs a script of the project under Node. */
    static synchronized Run node(String script, String... arguments) throws IOException, InterruptedException {
        install();
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(Arrays.asList(arguments));
        return run(command, SCRIPT_MINUTES);
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        Path lock = INSTALLED.resolve("package-lock.json");
        boolean current = Files.exists(INSTALLED.resolve("node_modules/.package-lock.json"))
                && Files.exists(lock)
                && Files.mismatch(lock, SOURCE.resolve("package-lock.json")) < 0;
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = INSTALLED.resolve(SOURCE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!current) {
            Run run = run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), INSTALL_MINUTES);
            if (run.exitCode() != 0) {
                throw new IllegalStateException("npm ci failed: " + run.output());
            }
        }
    }

    private static Run run(List<String> command, int minutes) throws IOException, InterruptedException {
        Path output = Files.createTempFile("npm", ".log");
        Process process = new ProcessBuilder(command)
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        if (!ended) {
            throw new IllegalStateException(command + " did not end within " + minutes + " minutes: " + text);
        }
        return new Run(process.exitValue(), text);
    }
}
