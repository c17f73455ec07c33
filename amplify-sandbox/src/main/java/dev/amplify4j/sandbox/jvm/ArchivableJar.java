package dev.amplify4j.sandbox.jvm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * A jar whose classes the JVM can archive. It refuses a class path with directories, and the manifest of DynamoDB Local adds
 * one; the same jar without that line is the same for those who read classes from it.
 */
final class ArchivableJar {
    private ArchivableJar() {}

    /**
     * A jar, or a copy of it without the class path of its manifest when that has directories.
     *
     * @param directory where a copy is put
     */
    static Path of(Path jar, Path directory) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            Manifest manifest = opened.getManifest();
            if (manifest == null || !addsDirectory(jar, manifest)) {
                return jar;
            }
            manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
            return copy(jar, manifest, directory.resolve(jar.getFileName()));
        }
    }

    private static boolean addsDirectory(Path jar, Manifest manifest) {
        String added = manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        return added != null
                && Arrays.stream(added.trim().split(" +", -1))
                        .anyMatch(entry -> Files.isDirectory(jar.resolveSibling(entry)));
    }

    private static Path copy(Path jar, Manifest manifest, Path target) throws IOException {
        Path draft = Files.createTempFile(target.getParent(), "jar", ".jar");
        Files.copy(jar, draft, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(draft);
                OutputStream out = Files.newOutputStream(zip.getPath(JarFile.MANIFEST_NAME))) {
            manifest.write(out);
        }
        return Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
