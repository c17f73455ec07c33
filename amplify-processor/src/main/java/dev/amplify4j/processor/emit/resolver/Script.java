package dev.amplify4j.processor.emit.resolver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A JavaScript resource of this package. Each is read once: a backend of a thousand models needs it a thousand times.
 *
 * @param lines its lines; none when there is no such resource
 */
record Script(List<Line> lines) {
    /** What separates a line from its tag, the features that it needs, all of them. */
    private static final String TAG = "//? ";

    private static final Map<String, Script> READ = new ConcurrentHashMap<>();

    /** A line, and the tags of the features that it needs. */
    private record Line(String text, Set<String> needed) {
        static Line of(String line) {
            int tag = line.indexOf(TAG);
            return tag < 0
                    ? new Line(line, Set.of())
                    : new Line(
                            line.substring(0, tag).stripTrailing(),
                            Set.of(line.substring(tag + TAG.length()).split(" ", -1)));
        }
    }

    /**
     * The handlers of one kind of field.
     *
     * @param name name of the handler, such as {@code get}
     * @return the script with {@code request} and {@code response}
     * @throws IllegalArgumentException if there is none
     */
    static Script handler(String name) {
        Script script = read("handler/" + name + ".js");
        if (!script.exists()) {
            throw new IllegalArgumentException("no handler " + name);
        }
        return script;
    }

    /**
     * A function that handlers call.
     *
     * @param name name of the function, such as {@code toFilter}
     * @return the script, which does not exist when this is a function of the language or of AppSync
     */
    static Script function(String name) {
        return read("function/" + name + ".js");
    }

    /** Whether there is such a resource. */
    boolean exists() {
        return !lines.isEmpty();
    }

    /** The lines that a resolver with these features needs. */
    String select(Set<Feature> features) {
        Set<String> tags = features.stream().map(Feature::tag).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> tags.containsAll(line.needed()))
                .map(Line::text)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Script read(String path) {
        return READ.computeIfAbsent(path, p -> {
            try (InputStream resource = Script.class.getResourceAsStream(p)) {
                return resource == null
                        ? new Script(List.of())
                        : new Script(new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .map(Line::of)
                                .toList());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the processor's own resource " + p, e);
            }
        });
    }
}
