package dev.amplify4j.processor.mutation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which script of the processor a declaration comes from. Of one script there are as many variants as features choose lines. */
final class Scripts {
    private static final String FOLDER = "/dev/amplify4j/processor/emit/resolver/";
    private static final Set<String> HANDLERS = Set.of("request", "response");

    private final Map<String, Set<String>> linesOfHandlers = new TreeMap<>();

    Scripts() {
        try (Stream<Path> files = Files.list(resource("handler"))) {
            for (Path file : files.toList()) {
                linesOfHandlers.put(
                        file.getFileName().toString().replace(".js", ""),
                        Files.readAllLines(file).stream().map(Scripts::written).collect(Collectors.toSet()));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The name of the script; null for a function that was written for the rules of one model. */
    @Nullable
    String of(Declaration declaration) {
        if (HANDLERS.contains(declaration.name())) {
            Set<String> lines = new HashSet<>(
                    declaration.text().lines().map(Scripts::written).toList());
            List<String> handlers = linesOfHandlers.entrySet().stream()
                    .filter(handler -> handler.getValue().containsAll(lines))
                    .map(Map.Entry::getKey)
                    .toList();
            return declaration.name() + " of " + String.join("/", handlers);
        }
        return Scripts.class.getResource(FOLDER + "function/" + declaration.name() + ".js") == null
                ? null
                : declaration.name();
    }

    /** A line as it is emitted, whether exported or not. */
    private static String written(String line) {
        int tag = line.indexOf("//? ");
        return (tag < 0 ? line : line.substring(0, tag)).replace("export ", "").stripTrailing();
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Scripts.class.getResource(FOLDER + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
