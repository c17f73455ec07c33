package dev.amplify4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A GraphQL server in processes of its own, whose CPU time and memory are those of the whole tree of processes. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Sandbox ready: (\\S+)");
    private static final Pattern API_KEY = Pattern.compile("\"api_key\" ?: ?\"([^\"]+)\"");
    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final URI endpoint;
    private final String apiKey;

    private ServerProcess(Process process, URI endpoint, String apiKey) {
        this.process = process;
        this.endpoint = endpoint;
        this.apiKey = apiKey;
    }

    /**
     * Starts a server, which writes its outputs to the file that the last argument names and says where it is.
     *
     * @return the server, which answers
     */
    static ServerProcess start(List<String> command, Path outputs) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.add(outputs.toString());
        Process process =
                new ProcessBuilder(all).redirectError(Redirect.DISCARD).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return new ServerProcess(process, URI.create(ready.group(1)), apiKey(outputs));
            }
        }
        throw new IllegalStateException("ended before it was ready: " + String.join(" ", all));
    }

    private static String apiKey(Path outputs) throws IOException {
        Matcher key = API_KEY.matcher(Files.readString(outputs));
        if (!key.find()) {
            throw new IllegalStateException("no API key in " + outputs);
        }
        return key.group(1);
    }

    URI endpoint() {
        return endpoint;
    }

    String apiKey() {
        return apiKey;
    }

    /** User and system time so far. */
    Duration cpu() {
        return tree().map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Resident sets now, where the system tells. */
    long residentMegabytes() {
        return tree().mapToLong(ServerProcess::residentKilobytes).sum() / 1024;
    }

    private Stream<ProcessHandle> tree() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static long residentKilobytes(ProcessHandle one) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(one.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // the process has just ended, or the system is another
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = tree().toList();
        process.destroy();
        try {
            process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
