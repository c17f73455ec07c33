package dev.amplify4j.sandbox.resolver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/** The only files that a realm sees: the engine's own modules, read-only and in memory. */
final class ModuleFiles implements FileSystem {
    /** The module that starts a realm. */
    static final String MAIN = "main.js";

    private static final Path ROOT = Path.of("/");
    /** Modules that have another name for resolvers than in the jar. */
    private static final Map<String, String> PUBLIC =
            Map.of("@aws-appsync/utils", "utils-module.js", "@aws-appsync/utils/dynamodb", "utils-dynamodb-module.js");

    private static final List<String> INTERNAL = List.of(
            MAIN,
            "dynamodb.js",
            "dynamodb-module.js",
            "expression.js",
            "extensions.js",
            "http.js",
            "lockdown.js",
            "projection.js",
            "rds.js",
            "session.js",
            "signals.js",
            "subscription.js",
            "update.js",
            "util.js");

    private final Map<Path, byte[]> files = new HashMap<>();

    ModuleFiles() {
        PUBLIC.forEach((name, resource) -> files.put(ROOT.resolve(name), read(resource)));
        INTERNAL.forEach(name -> files.put(ROOT.resolve(name), read(name)));
    }

    /** Names of the modules that resolvers may import. */
    static Set<String> importable() {
        return PUBLIC.keySet();
    }

    /** The text of one of the modules. */
    String text(String name) {
        byte[] content = files.get(ROOT.resolve(name));
        if (content == null) {
            throw new IllegalArgumentException("no module " + name);
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = ModuleFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing in the sandbox's jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path parsePath(URI uri) {
        throw new UnsupportedOperationException("imports of addresses");
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return ROOT.resolve(path).normalize();
    }

    @Override
    public Path toRealPath(Path path, LinkOption... linkOptions) throws IOException {
        Path absolute = toAbsolutePath(path);
        content(absolute);
        return absolute;
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... linkOptions) throws IOException {
        content(path);
        if (modes.contains(AccessMode.WRITE) || modes.contains(AccessMode.EXECUTE)) {
            throw new SecurityException("read-only");
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return new BytesChannel(content(path));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Map.of("isRegularFile", true, "isDirectory", false, "size", (long) content(path).length);
    }

    private byte[] content(Path path) throws IOException {
        byte[] content = files.get(toAbsolutePath(path));
        if (content == null) {
            throw new NoSuchFileException(path.toString());
        }
        return content;
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attributes) {
        throw new SecurityException("read-only");
    }

    @Override
    public void delete(Path path) {
        throw new SecurityException("read-only");
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter) {
        throw new SecurityException("no directories");
    }
}
