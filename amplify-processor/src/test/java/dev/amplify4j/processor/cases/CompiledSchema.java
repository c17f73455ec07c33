package dev.amplify4j.processor.cases;

import dev.amplify4j.annotations.Model;
import dev.amplify4j.processor.AmplifyProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What javac and the processor made of a schema.
 *
 * @param classes class directory with the emitted resources
 * @param mistakes errors, in the order of javac
 */
record CompiledSchema(Path classes, List<Mistake> mistakes) {
    private static final String HEADER = "package com.acme.cases; import dev.amplify4j.annotations.*; import"
            + " dev.amplify4j.model.*; import java.net.*; import java.time.*; import java.util.*; import"
            + " org.jspecify.annotations.Nullable;\n";
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Kept between compilations, which so read the class path once. */
    private static final StandardJavaFileManager FILES = JAVAC.getStandardFileManager(null, Locale.ROOT, null);

    /** Cleaned with the build: tests read what was emitted until the last of them has ended. */
    private static final Path BUILD = Path.of("target");

    private static final Pattern NAME =
            Pattern.compile("\\b(?:record|enum|interface|class) (\\w+)", Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * An error.
     *
     * @param message what javac printed, with the code of ours in front
     * @param file simple name of the file; empty when it stands on none
     * @param line line in the given text, which starts in the second line of the file
     * @param column column in that line
     */
    record Mistake(String message, String file, long line, long column) {
        /** The code of a mistake that the processor found; {@code javac} for others. */
        String code() {
            return message.startsWith("AMP") ? message.substring(0, "AMP0000".length()) : "javac";
        }

        private static Mistake of(Diagnostic<? extends JavaFileObject> diagnostic) {
            JavaFileObject source = diagnostic.getSource();
            return new Mistake(
                    diagnostic.getMessage(Locale.ROOT),
                    source == null
                            ? ""
                            : source.getName().substring(source.getName().lastIndexOf('/') + 1),
                    diagnostic.getLineNumber() - 1,
                    diagnostic.getColumnNumber());
        }
    }

    /** The messages of the errors. */
    List<String> errors() {
        return mistakes.stream().map(Mistake::message).toList();
    }

    /** Compiles types that are given without package and imports, or with both. */
    static CompiledSchema of(List<String> types) {
        return of(types, "", List.of());
    }

    /**
     * Compiles types that are given without package and imports.
     *
     * @param packageRules annotations of the package
     * @param scripts resources beside this class that handlers name
     */
    static CompiledSchema of(List<String> types, String packageRules, List<String> scripts) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path classes;
        try {
            classes = Files.createTempDirectory(Files.createDirectories(BUILD), "cases");
            for (String script : scripts) {
                Path file = classes.resolve(script);
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                try (InputStream in = CompiledSchema.class.getResourceAsStream(script)) {
                    Files.copy(Objects.requireNonNull(in, script), file);
                }
            }
            FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            FILES.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(jar(Model.class), jar(Nullable.class)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        List<String> options = List.of("-proc:full", "-Aamplify.emit=resources");
        JavaCompiler.CompilationTask task = JAVAC.getTask(
                null,
                FILES,
                diagnostics,
                Runtime.version().feature() < 21 ? without(options, "-proc:full") : options,
                null,
                Stream.concat(
                                Stream.of(packageInfo(packageRules)),
                                types.stream().map(CompiledSchema::source))
                        .toList());
        task.setProcessors(List.of(new AmplifyProcessor()));
        task.call();
        return new CompiledSchema(
                classes,
                diagnostics.getDiagnostics().stream()
                        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                        .map(Mistake::of)
                        .toList());
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> without(List<String> options, String option) {
        return options.stream().filter(o -> !o.equals(option)).toList();
    }

    private static JavaFileObject packageInfo(String rules) {
        return file("package-info", rules + " package com.acme.cases; import dev.amplify4j.annotations.*;");
    }

    private static JavaFileObject source(String type) {
        Matcher name = NAME.matcher(type);
        if (!name.find()) {
            throw new IllegalArgumentException("no type: " + type);
        }
        return file(name.group(1), type.startsWith("package ") ? type : HEADER + type);
    }

    private static JavaFileObject file(String name, String text) {
        URI uri = URI.create("memory:///com/acme/cases/" + name + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
