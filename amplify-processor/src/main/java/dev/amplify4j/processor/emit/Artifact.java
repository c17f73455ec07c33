package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.JavaName;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that an emitter made. */
public sealed interface Artifact {
    /**
     * The file's text, UTF-8 with {@code \n} line ends.
     *
     * @return the text
     */
    String text();

    /**
     * The file's text in pieces, of which none is too long.
     *
     * @return pieces, one after the other
     */
    default Stream<String> sections() {
        return Stream.of(text());
    }

    /**
     * A Java source file.
     *
     * @param type the top-level type it holds
     * @param text the source
     * @param origins records it is made from; empty when it speaks of the whole backend
     */
    record JavaSource(JavaName type, String text, List<JavaName> origins) implements Artifact {
        /** Copies the list. */
        public JavaSource {
            origins = List.copyOf(origins);
        }
    }

    /**
     * A class-path resource.
     *
     * @param path path relative to the class output, such as {@code META-INF/amplify/schema.graphql}
     * @param text the content
     */
    record Resource(String path, String text) implements Artifact {}

    /**
     * A class-path resource that may be too long to be held as one text.
     *
     * @param path path relative to the class output
     * @param maker makes its sections anew each time
     */
    record Sections(String path, Supplier<Stream<String>> maker) implements Artifact {
        @Override
        public Stream<String> sections() {
            return maker.get();
        }

        @Override
        public String text() {
            return sections().collect(Collectors.joining());
        }
    }
}
