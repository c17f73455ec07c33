package dev.amplify4j.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** One run of javac with the processor, and what it said. */
record Compiled(Compilation compilation) {
    /** The imports that every source of these tests starts with, on one line so that line numbers stay readable. */
    static final String HEADER = "package com.acme.blog; import dev.amplify4j.annotations.*; import"
            + " dev.amplify4j.model.*; import java.time.*; import java.util.*; import org.jspecify.annotations.Nullable;\n";

    /** An error as a test states it. */
    record Mistake(String code, String file, long line, long column) {}

    /** Compiles sources, given without header, each named by its first type. */
    static Compiled of(String... sources) {
        return of("resources", sources);
    }

    /** Compiles sources with the outputs that {@code -Aamplify.emit} names. */
    static Compiled of(String outputs, String[] sources) {
        JavaFileObject[] files = new JavaFileObject[sources.length];
        for (int i = 0; i < sources.length; i++) {
            files[i] = JavaFileObjects.forSourceString(name(sources[i]), HEADER + sources[i]);
        }
        return new Compiled(Compiler.javac()
                .withProcessors(new AmplifyProcessor())
                .withOptions("--release", "17", "-Xlint:all,-processing", "-Werror", "-Aamplify.emit=" + outputs)
                .compile(files));
    }

    /** Compiles a source with its client, where Jackson's data binding is not on the class path. */
    static Compiled withoutJackson(String source) {
        List<File> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("jackson-databind"))
                .map(File::new)
                .toList();
        return new Compiled(Compiler.javac()
                .withProcessors(new AmplifyProcessor())
                .withClasspath(classPath)
                .withOptions("--release", "17", "-Aamplify.emit=client")
                .compile(JavaFileObjects.forSourceString(name(source), HEADER + source)));
    }

    /** Compiles a source in a package with these annotations. */
    static Compiled withPackage(String annotations, String source) {
        return new Compiled(Compiler.javac()
                .withProcessors(new AmplifyProcessor())
                .withOptions("--release", "17", "-Xlint:all,-processing", "-Werror", "-Aamplify.emit=resources")
                .compile(
                        JavaFileObjects.forSourceString(
                                "com.acme.blog.package-info",
                                annotations + "\npackage com.acme.blog;\nimport dev.amplify4j.annotations.*;\n"),
                        JavaFileObjects.forSourceString(name(source), HEADER + source)));
    }

    List<Mistake> errors() {
        return compilation.errors().stream().map(Compiled::error).toList();
    }

    /** What the processor wants to have said without failing. */
    List<Mistake> notes() {
        return compilation.notes().stream()
                .map(Compiled::error)
                .filter(n -> n.code().startsWith("AMP"))
                .toList();
    }

    List<String> messages() {
        return compilation.errors().stream().map(d -> d.getMessage(Locale.ROOT)).toList();
    }

    String resource(String path) throws java.io.IOException {
        return compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, path)
                .orElseThrow(() -> new AssertionError(path + " was not written"))
                .getCharContent(true)
                .toString();
    }

    static Mistake error(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        JavaFileObject source = diagnostic.getSource();
        String file = source == null
                ? ""
                : source.getName().substring(source.getName().lastIndexOf('/') + 1);
        return new Mistake(
                message.startsWith("AMP") ? message.substring(0, 7) : message,
                file,
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber());
    }

    static String name(String source) {
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("(?:record|class|interface|enum) (\\w+)")
                .matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no type in " + source);
        }
        return "com.acme.blog." + matcher.group(1);
    }
}
