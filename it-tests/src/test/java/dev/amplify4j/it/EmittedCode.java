package dev.amplify4j.it;

import dev.amplify4j.schema.plan.CodeBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The emitted resolvers as tools for JavaScript take them. */
final class EmittedCode {
    private EmittedCode() {}

    /** Writes each module of a bundle as a file of its own. */
    static Path unpack(String bundle, Path folder) throws IOException {
        for (Map.Entry<String, String> module : CodeBundle.modules(bundle).entrySet()) {
            Files.writeString(folder.resolve(module.getKey().replace("resolvers/", "")), module.getValue());
        }
        return folder;
    }
}
