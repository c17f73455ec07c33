package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.schema.ir.Backend;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of every emitted file, whatever it does. */
class EmittedResolversTest {
    @Test
    void dump() throws Exception {
        for (var e : files(BlogBackend.blog()).entrySet()) {
            var p = java.nio.file.Path.of("/tmp/emitted", e.getKey());
            java.nio.file.Files.createDirectories(p.getParent());
            java.nio.file.Files.writeString(p, e.getValue());
        }
        for (var e : files(BlogBackend.privateBlog()).entrySet()) {
            var p = java.nio.file.Path.of("/tmp/emitted-private", e.getKey());
            java.nio.file.Files.createDirectories(p.getParent());
            java.nio.file.Files.writeString(p, e.getValue());
        }
    }

    static Map<String, String> files(Backend backend) {
        return new ResolverEmitter()
                .emit(backend)
                .map(Artifact.Resource.class::cast)
                .collect(Collectors.toMap(
                        r -> r.path().replace("META-INF/amplify/resolvers/", ""),
                        Artifact.Resource::text,
                        (a, b) -> {
                            throw new AssertionError("two files of one name");
                        },
                        TreeMap::new));
    }
}
