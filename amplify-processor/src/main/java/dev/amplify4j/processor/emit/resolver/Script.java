package dev.amplify4j.processor.emit.resolver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JavaScript resources of this package. */
final class Script {
    /** Tag of a line: the features that it needs, all of them. */
    private static final Pattern TAG = Pattern.compile("(.*?) *//\\? ([a-z -]+)");

    private Script() {}

    /**
     * The handlers of one kind of field.
     *
     * @param name name of the handler, such as {@code get}
     * @param features what the resolver needs
     * @return {@code request} and {@code response}
     */
    static String handler(String name, Set<Feature> features) {
        String text = read("handler/" + name + ".js");
        if (text == null) {
            throw new IllegalArgumentException("no handler " + name);
        }
        return select(text, features);
    }

    /**
     * A function that handlers call.
     *
     * @param name name of the function, such as {@code toFilter}
     * @param features what the resolver needs
     * @return the function; null when there is no such function
     */
    static @Nullable String function(String name, Set<Feature> features) {
        String text = read("function/" + name + ".js");
        return text == null ? null : select(text, features);
    }

    private static String select(String text, Set<Feature> features) {
        Set<String> tags = features.stream().map(Feature::tag).collect(Collectors.toSet());
        return text.lines()
                .filter(line -> neededBy(line).allMatch(tags::contains))
                .map(line -> TAG.matcher(line).replaceFirst("$1"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> neededBy(String line) {
        Matcher tag = TAG.matcher(line);
        return tag.matches() ? Arrays.stream(tag.group(2).split(" ")) : Stream.empty();
    }

    private static @Nullable String read(String path) {
        try (InputStream resource = Script.class.getResourceAsStream(path)) {
            return resource == null ? null : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the processor's own resource " + path, e);
        }
    }
}
