package dev.amplify4j.it;

import dev.amplify4j.schema.plan.CodeBundle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** What the processor emitted for the example. */
final class Blog {
    private Blog() {}

    /** Writes the emitted resolvers into a folder, each as a file of its own. */
    static Path resolvers(Path folder) throws IOException {
        try (InputStream in = Blog.class.getClassLoader().getResourceAsStream(CodeBundle.RESOURCE)) {
            String bundle =
                    new String(Objects.requireNonNull(in, CodeBundle.RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
            return EmittedCode.unpack(bundle, folder);
        }
    }
}
