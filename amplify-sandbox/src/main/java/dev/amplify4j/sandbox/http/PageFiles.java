package dev.amplify4j.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of GraphiQL's page, all from the class path: our own, and those of npm packages that come as jars. */
final class PageFiles {
    private static final Set<String> OWN = Set.of("index.html", "sandbox.js", "sandbox.css");
    private static final Map<String, PackageFile> OF_PACKAGES = Map.of(
            "graphiql.min.js",
            new PackageFile("graphiql", "graphiql.min.js"),
            "graphiql.min.css",
            new PackageFile("graphiql", "graphiql.min.css"),
            "react.production.min.js",
            new PackageFile("react", "umd/react.production.min.js"),
            "react-dom.production.min.js",
            new PackageFile("react-dom", "umd/react-dom.production.min.js"));

    private PageFiles() {}

    /** The content of a file, or null when the page has none of this name. */
    static byte @Nullable [] read(String name) {
        if (OWN.contains(name)) {
            return resource("dev/amplify4j/sandbox/http/graphiql/" + name);
        }
        PackageFile file = OF_PACKAGES.get(name);
        return file == null ? null : resource(file.path());
    }

    private static byte[] resource(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = PageFiles.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException(path + " is missing on the class path");
        }
        return in;
    }

    /** A file of an npm package. */
    private record PackageFile(String npmPackage, String file) {
        String path() {
            return "META-INF/resources/_static/" + npmPackage + "/" + version() + "/" + file;
        }

        /** Paths in the jar hold the version, which only the build knows. */
        private String version() {
            Properties jar = new Properties();
            try (InputStream in = open("META-INF/maven/org.mvnpm/" + npmPackage + "/pom.properties")) {
                jar.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return jar.getProperty("version");
        }
    }
}
