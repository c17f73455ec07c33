package dev.amplify4j.processor.emit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The scripts in {@code resources/reference} with the official packages that they need, installed once per build. */
public final class NodeProject {
    private static final Path SOURCE = Path.of("src/test/resources/reference");
    /** How the integration tests run AWS's linter. */
    private static final Path LINT = Path.of("../it-tests/src/test/npm/lint.mjs");

    private static final Path INSTALLED = Path.of("target/reference").toAbsolutePath();
    private static final int MINUTES = 10;

    private NodeProject() {}

    /**
     * What a process printed, both streams together, and its exit code.
     *
     * @param exitCode the code
     * @param output the text
     */
    public record Run(int exitCode, String output) {}

    /**
     * Runs Node.
     *
     * @param arguments options, a script and its arguments
     * @return what came of it
     * @throws IOException if a process cannot be run
     * @throws InterruptedException if the thread is interrupted
     */
    public static synchronized Run node(String... arguments) throws IOException, InterruptedException {
        install();
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        Path lock = INSTALLED.resolve("package-lock.json");
        boolean current = Files.exists(INSTALLED.resolve("node_modules/.package-lock.json"))
                && Files.exists(lock)
                && Files.mismatch(lock, SOURCE.resolve("package-lock.json")) < 0;
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : Stream.concat(files, Stream.of(LINT)).toList()) {
                Files.copy(file, INSTALLED.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!current) {
            Run run = run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
            if (run.exitCode() != 0) {
                throw new IllegalStateException("npm ci failed: " + run.output());
            }
        }
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("node", ".log");
        Process process = new ProcessBuilder(command)
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String text = Files.readString(output);
        Files.delete(output);
        if (!ended) {
            throw new IllegalStateException(command + " did not end within " + MINUTES + " minutes: " + text);
        }
        return new Run(process.exitValue(), text);
    }
}
