package dev.amplify4j.processor.sink;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.schema.ir.JavaName;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes artifacts through the compiler's filer, each Java source once. Not thread-safe. */
public final class FilerSink {
    private static final String CLASS_FILE = ".class";

    private final Filer filer;
    private final Elements elements;
    private final Set<JavaName> written = new HashSet<>();

    /**
     * A sink of one compilation.
     *
     * @param filer the compiler's
     * @param elements finds the elements that a source comes from
     */
    public FilerSink(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /**
     * Writes artifacts, after all of them are made: a mistake in making one leaves none behind. A Java source that was
     * written in an earlier round is left as it is, and so is a resource that an earlier compilation wrote alike.
     *
     * @param artifacts the artifacts
     * @throws IOException if the filer cannot write one, as when a type of that name exists already
     */
    public void writeAll(Collection<? extends Artifact> artifacts) throws IOException {
        List<Artifact.JavaSource> sources = new ArrayList<>();
        Map<String, List<String>> resources = new LinkedHashMap<>();
        for (Artifact artifact : artifacts) {
            if (artifact instanceof Artifact.JavaSource source) {
                sources.add(source);
                continue;
            }
            String path = path(artifact);
            List<String> sections = artifact.sections().toList();
            if (!isMadeOf(read(path), sections)) {
                resources.put(path, sections);
            }
        }
        for (Artifact.JavaSource source : sources) {
            write(source);
        }
        for (Map.Entry<String, List<String>> resource : resources.entrySet()) {
            write(resource(resource.getKey()), resource.getValue());
        }
    }

    private static boolean isMadeOf(@Nullable String text, List<String> sections) {
        int at = 0;
        for (String section : sections) {
            if (text == null || !text.startsWith(section, at)) {
                return false;
            }
            at += section.length();
        }
        return text != null && at == text.length();
    }

    private void write(Artifact.JavaSource source) throws IOException {
        if (written.add(source.type())) {
            write(filer.createSourceFile(source.type().canonicalName(), origins(source)), List.of(source.text()));
        }
    }

    private static String path(Artifact artifact) {
        return artifact instanceof Artifact.Resource resource ? resource.path() : ((Artifact.Sections) artifact).path();
    }

    private FileObject resource(String path) throws IOException {
        return filer.createResource(StandardLocation.CLASS_OUTPUT, "", path);
    }

    /**
     * Whether a Java source was written in this compilation.
     *
     * @param type its top-level type
     * @return true from then on
     */
    public boolean hasWritten(JavaName type) {
        return written.contains(type);
    }

    /**
     * Reads what an earlier compilation wrote.
     *
     * @param path path relative to the class output
     * @return the text; null when there is none
     */
    public @Nullable String read(String path) {
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", path)
                    .getCharContent(true)
                    .toString();
        } catch (IOException | IllegalArgumentException e) {
            return null; // a first compilation has no earlier one
        }
    }

    /**
     * Whether the class output holds the class file of a type.
     *
     * @param type the type
     * @return false when its class file, if there is one, belongs to another module or jar
     */
    public boolean holdsClass(JavaName type) {
        try (InputStream file = classFile(StandardLocation.CLASS_OUTPUT, type).openInputStream()) {
            return file.read() >= 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The folder or jar that a type was found in.
     *
     * @param type a type that another compilation made
     * @return a prefix of URLs; null when the compiler does not tell where the type was found
     */
    public @Nullable String rootOf(JavaName type) {
        try {
            String file = classFile(StandardLocation.CLASS_PATH, type).toUri().toString();
            String relative = type.binaryName().replace('.', '/') + CLASS_FILE;
            return file.endsWith(relative) ? file.substring(0, file.length() - relative.length()) : null;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return null;
        }
    }

    /**
     * Reads what another compilation wrote.
     *
     * @param root what {@link #rootOf} tells of one of its types
     * @param path path relative to there
     * @return the text; null when there is none
     */
    public @Nullable String readIn(String root, String path) {
        try {
            URLConnection connection = URI.create(root + path).toURL().openConnection();
            connection.setUseCaches(false); // a cached jar would stay open after the compilation
            try (InputStream text = connection.getInputStream()) {
                return new String(text.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private FileObject classFile(StandardLocation location, JavaName type) throws IOException {
        String binary = type.binaryName();
        return filer.getResource(
                location, type.packageName(), binary.substring(binary.lastIndexOf('.') + 1) + CLASS_FILE);
    }

    private Element[] origins(Artifact.JavaSource source) {
        return source.origins().stream()
                .map(JavaName::canonicalName)
                .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
                .toArray(Element[]::new);
    }

    private static void write(FileObject file, List<String> sections) throws IOException {
        try (Writer writer = file.openWriter()) {
            for (String section : sections) {
                writer.write(section);
            }
        }
    }
}
