package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.JavaName;
import java.util.List;

/** A file that an emitter made. */
public sealed interface Artifact {
    /**
     * The file's text, UTF-8 with {@code \n} line ends.
     *
     * @return the text
     */
    String text();

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
}
