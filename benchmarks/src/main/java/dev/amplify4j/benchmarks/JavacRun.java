package dev.amplify4j.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one javac process took.
 *
 * @param cpuSeconds user and system time of the whole process
 * @param peakMegabytes its largest resident set; 0 where the system does not tell
 */
record JavacRun(double cpuSeconds, long peakMegabytes) {
    /** Compiles all sources of folders in a process of its own. */
    static JavacRun of(List<Path> sources, Path output, List<String> options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-nowarn", "-d", output.resolve("classes").toString()));
        for (Path folder : sources) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".java"))
                        .map(Path::toString)
                        .sorted()
                        .forEach(arguments::add);
            }
        }
        Files.createDirectories(output);
        Path file = Files.write(output.resolve("arguments"), arguments);
        Path log = output.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "@" + file)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        double cpu = 0;
        long peak = 0;
        while (process.isAlive()) {
            cpu = process.info().totalCpuDuration().map(d -> d.toNanos() / 1e9).orElse(cpu);
            peak = Math.max(peak, residentSet(process.pid()));
            Thread.sleep(5);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        return new JavacRun(cpu, peak);
    }

    /** Linux tells the largest resident set so far. */
    private static long residentSet(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(l -> l.startsWith("VmHWM:"))
                            .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException | UncheckedIOException e) {
            return 0; // the process has just ended, or the system is another
        }
    }
}
