package dev.amplify4j.sandbox.backend;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a backend is read from, and read again after a compilation: class directories and jars, or the class path. */
public final class BackendSource {
    private final List<Path> classes;

    private BackendSource(List<Path> classes) {
        this.classes = List.copyOf(classes);
    }

    /**
     * A source of class directories or jars.
     *
     * @param classes looked through in order; none means the class path of the current thread
     * @return the source
     */
    public static BackendSource of(List<Path> classes) {
        return new BackendSource(classes);
    }

    /**
     * The class directories and jars.
     *
     * @return empty for the class path
     */
    public List<Path> classes() {
        return classes;
    }

    /**
     * Reads what is there now.
     *
     * @return the snapshot
     * @throws BackendException if something is missing or unreadable
     */
    public Backend read() throws BackendException {
        if (classes.isEmpty()) {
            return Backend.read(classPath(), "on the class path");
        }
        try (URLClassLoader loader = new URLClassLoader(urls(), null)) {
            return Backend.read(loader, "in " + classes);
        } catch (IOException e) {
            throw new BackendException("cannot read " + classes + ": " + e.getMessage(), e);
        }
    }

    /**
     * The classes of handlers as they are now: a later call sees a later compilation.
     *
     * @return a class loader, which is collected once no handler of it is left
     * @throws BackendException if a directory is missing
     */
    public ClassLoader handlers() throws BackendException {
        return classes.isEmpty() ? classPath() : new URLClassLoader(urls(), BackendSource.class.getClassLoader());
    }

    private static ClassLoader classPath() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : BackendSource.class.getClassLoader();
    }

    private URL[] urls() throws BackendException {
        URL[] urls = new URL[classes.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = url(classes.get(i));
        }
        return urls;
    }

    private static URL url(Path path) throws BackendException {
        if (!Files.exists(path)) {
            throw new BackendException("no such class directory: " + path, null);
        }
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new BackendException("not a class directory: " + path, e);
        }
    }
}
