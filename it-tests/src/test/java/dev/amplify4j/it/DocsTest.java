package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the documentation compile.
 *
 * <p>Each page is a project. {@code resources/docs/PAGE.java.txt} is what its examples leave out: imports, models that the text
 * takes as known, and {@code Known}, whose fields are the variables that they use. A block of declarations stands in a file
 * as it is; one of statements is the body of a method.
 */
class DocsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(java|js)\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("@\\w|/\\*\\*|(public )?(record|interface|class|enum) ");
    private static final Pattern SCRIPT = Pattern.compile("// src/main/resources/(\\S+)\\n");

    @TempDir
    private Path folder;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            List<Path> pages = Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(Files::isRegularFile)
                    .filter(page -> !blocks(page, "java").isEmpty())
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThan(6);
            return pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void examplesCompile(Path page) throws IOException {
        String known = known(page);
        int models = known.indexOf("\n\n");
        String imports = known.substring(0, models);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        for (String script : blocks(page, "js")) {
            Matcher place = SCRIPT.matcher(script);
            if (place.lookingAt()) {
                Path file = classes.resolve(place.group(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, script);
            }
        }
        List<Path> sources = new ArrayList<>(List.of(write("Known", known)));
        for (String block : blocks(page, "java")) {
            String name = "Block" + sources.size();
            sources.add(write(name, imports + "\n" + type(name, block.replace("…", ""))));
        }

        UserProject.compile(sources, classes, "-Xlint:none");
    }

    private static String type(String name, String block) {
        return DECLARATION.matcher(block).lookingAt()
                // One file holds several types, none of which is named like it.
                ? block.replaceAll("(?m)^public (?=record|@?interface|class|enum)", "")
                : "class " + name + " extends Known { void run() throws Exception {\n" + block + "\n} }\n";
    }

    private Path write(String type, String text) throws IOException {
        Path file = folder.resolve("com/acme/blog").resolve(type + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "package com.acme.blog;\n" + text);
    }

    private static List<String> blocks(Path page, String language) {
        try {
            return BLOCK.matcher(Files.readString(page))
                    .results()
                    .filter(block -> block.group(1).equals(language))
                    .map((MatchResult block) -> block.group(2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String known(Path page) throws IOException {
        String resource = "/docs/" + page.getFileName() + ".java.txt";
        try (InputStream in = DocsTest.class.getResourceAsStream(resource)) {
            assertThat(in)
                    .as("what the examples of %s leave out, as %s", page, resource)
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
