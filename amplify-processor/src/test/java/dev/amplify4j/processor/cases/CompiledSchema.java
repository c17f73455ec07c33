package dev.amplify4j.processor.cases;

import dev.amplify4j.processor.AmplifyProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What javac and the processor made of a schema.
 *
 * @param classes class directory with the emitted resources
 * @param errors messages of errors, in the order of javac
 */
record CompiledSchema(Path classes, List<String> errors) {
    private static final String HEADER = "package com.acme.cases; import dev.amplify4j.annotations.*; import"
            + " dev.amplify4j.model.*; import java.net.*; import java.time.*; import java.util.*; import"
            + " org.jspecify.annotations.Nullable;\n";
    private static final Pattern NAME = Pattern.compile("\\b(?:record|enum|interface) (\\w+)");

    /** Compiles types that are given without package and imports. */
    static CompiledSchema of(List<String> types) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path classes;
        try {
            classes = Files.createTempDirectory("cases");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        List<String> options =
                List.of("--release", "17", "-proc:full", "-d", classes.toString(), "-Aamplify.emit=resources");
        JavaCompiler.CompilationTask task = javac.getTask(
                null,
                null,
                diagnostics,
                Runtime.version().feature() < 21 ? without(options, "-proc:full") : options,
                null,
                types.stream().map(CompiledSchema::source).toList());
        task.setProcessors(List.of(new AmplifyProcessor()));
        task.call();
        return new CompiledSchema(
                classes,
                diagnostics.getDiagnostics().stream()
                        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                        .map(d -> d.getMessage(Locale.ROOT))
                        .toList());
    }

    private static List<String> without(List<String> options, String option) {
        return options.stream().filter(o -> !o.equals(option)).toList();
    }

    private static JavaFileObject source(String type) {
        Matcher name = NAME.matcher(type);
        if (!name.find()) {
            throw new IllegalArgumentException("no type: " + type);
        }
        URI uri = URI.create("memory:///com/acme/cases/" + name.group(1) + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return HEADER + type;
            }
        };
    }
}
