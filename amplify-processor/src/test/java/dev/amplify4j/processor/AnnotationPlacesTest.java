package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is written is ignored: an annotation has an effect on what is emitted, or it is an error at its place. */
class AnnotationPlacesTest {
    private static final String JAKARTA = "@jakarta.validation.constraints.";

    /** Where an annotation may stand, by what that is; {@code @@} is the place. */
    private static final Map<String, String> PLACES = places();

    private static final List<String> OURS = List.of(
            "@Id",
            "@Index",
            "@HasMany",
            "@HasOne",
            "@BelongsTo",
            "@Default(\"abc\")",
            "@CreatedAt",
            "@UpdatedAt",
            "@Scalar(ScalarType.EMAIL)",
            "@Scalar(ScalarType.JSON)",
            "@Named(\"Other\")",
            "@StartsWith(\"a\")",
            "@EndsWith(\"a\")",
            "@Auth(allow = Allow.GROUPS, groups = \"g\")",
            "@Model",
            "@Operations",
            "@Query",
            "@Mutation",
            "@Subscription(to = \"createPost\")",
            "@Handler(function = \"f\")",
            "@DataApi(name = \"shop\")",
            "@Projection(of = String.class)");
    private static final List<String> FEW_CONSTRAINTS = List.of("Size(min = 2)", "Email", "Future");
    private static final List<String> CONSTRAINTS = List.of(
            "AssertFalse",
            "AssertTrue",
            "DecimalMax(\"3\")",
            "DecimalMin(\"3\")",
            "Digits(integer = 1, fraction = 1)",
            "Future",
            "FutureOrPresent",
            "Max(3)",
            "Min(3)",
            "Negative",
            "NegativeOrZero",
            "NotBlank",
            "NotEmpty",
            "Null",
            "Past",
            "PastOrPresent",
            "Pattern(regexp = \"a+\")",
            "Positive",
            "PositiveOrZero",
            "Size(min = 2)",
            "Email");

    /** What says nothing new where it stands, and nothing wrong. */
    private static final List<String> REDUNDANT = List.of(
            "@Model on model",
            "@Operations on operations",
            "@Query on query",
            "@CreatedAt on timestamp",
            "@HasMany on many",
            "@BelongsTo on reference",
            "@Auth on package", // every model and operation has rules of its own
            "@Auth on annotation"); // which nobody uses

    @TempDir
    private Path folder;

    private int compilations;

    @Test
    void annotationsOfComponentsAreEffectiveOrRefused() throws IOException {
        assertThat(ignored(
                        List.of("component", "reference", "accessor", "component of a custom type", "parameter"),
                        Stream.concat(OURS.stream(), FEW_CONSTRAINTS.stream().map(JAKARTA::concat))
                                .toList()))
                .isEmpty();
    }

    /** Constraints that stand elsewhere than on values of the schema are everybody's own. */
    @Test
    @Tag("nightly")
    void annotationsAreEffectiveOrRefusedEverywhere() throws IOException {
        assertThat(ignored(List.copyOf(PLACES.keySet()), OURS)).isEmpty();
        assertThat(ignored(
                        List.of(
                                "id",
                                "component",
                                "list",
                                "element",
                                "timestamp",
                                "number",
                                "reference",
                                "many",
                                "accessor",
                                "component of a custom type",
                                "query",
                                "parameter"),
                        CONSTRAINTS.stream().map(JAKARTA::concat).toList()))
                .isEmpty();
    }

    private List<String> ignored(List<String> places, List<String> annotations) throws IOException {
        Map<String, String> plain = emitted("", "", new ArrayList<>());
        List<String> ignored = new ArrayList<>();
        for (String place : places) {
            for (String annotation : annotations) {
                List<String> errors = new ArrayList<>();
                Map<String, String> emitted = emitted(place, annotation, errors);
                String name = annotation.replaceAll("\\(.*", "") + " on " + place;
                if (errors.isEmpty() ? emitted.equals(plain) && !REDUNDANT.contains(name) : !areLocated(errors)) {
                    ignored.add(annotation + " on " + place + " " + errors);
                }
            }
        }
        return ignored;
    }

    private static boolean areLocated(List<String> errors) {
        return errors.stream().noneMatch(e -> e.startsWith("-1") || e.contains("AMP1999"));
    }

    private Map<String, String> emitted(String place, String annotation, List<String> errors) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String source : SOURCES) {
            String text = source;
            for (Map.Entry<String, String> each : PLACES.entrySet()) {
                text = text.replace(each.getValue(), each.getKey().equals(place) ? annotation : "");
            }
            boolean settings = text.contains("package com.acme.blog;");
            sources.put(
                    settings ? "com.acme.blog.package-info" : Compiled.name(text),
                    settings ? text : Compiled.HEADER + text);
        }
        Path output = Files.createDirectory(folder.resolve("run" + compilations++));
        for (Diagnostic<? extends JavaFileObject> diagnostic :
                Javac.compile(output, sources, "-Aamplify.emit=resources").diagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(diagnostic.getLineNumber() + " " + diagnostic.getMessage(java.util.Locale.ROOT));
            }
        }
        return texts(output.resolve("META-INF/amplify"));
    }

    /** What is emitted for others; the declarations are this processor's own notes. */
    private static Map<String, String> texts(Path root) throws IOException {
        if (!Files.exists(root)) {
            return new HashMap<>();
        }
        try (Stream<Path> files = Files.list(root)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(f -> !f.endsWith("models.json")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            return texts;
        }
    }

    private static final List<String> SOURCES = List.of("""
            @@package
            package com.acme.blog;
            import dev.amplify4j.annotations.*;
            """, """
            @Model @Auth(allow = Allow.OWNER) @@model
            record Post(@@id String id,
                    @@component @Nullable String title,
                    @Nullable String own,
                    @@several @Nullable List<@@element String> tags,
                    @CreatedAt @@timestamp Instant made,
                    @@number @Nullable Integer rank,
                    @Nullable Place place,
                    @BelongsTo @@reference @Nullable Ref<Blog> blog) {
                @@staticfield static final String CONSTANT = "";
                Post(String id, @@constructor @Nullable String title, @Nullable String own, @Nullable List<String> tags,
                        Instant made, @Nullable Integer rank, @Nullable Place place, @Nullable Ref<Blog> blog) {
                    this.id = id; this.title = title; this.own = own; this.tags = tags; this.made = made;
                    this.rank = rank; this.place = place; this.blog = blog;
                }
                @@accessor @Override public String own() { return own; }
                @@method String shown() { return title; }
            }""", """
            @Model @Auth(allow = Allow.OWNER)
            record Blog(String id, @HasMany @@many Many<Post> posts) {}""", """
            @@customtype
            record Place(@@customcomponent @Nullable String city, Kind kind) {}""", """
            @@kind
            enum Kind { @@constant A, B }""", """
            @Operations @@operations
            interface Api {
                @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = "find")
                @@query @Nullable String find(@@parameter @Nullable String text);
                @@field String CONSTANT = "";
            }""", """
            @@loose
            record Loose(@@loosecomponent String text) {}""", """
            @@annotation
            @interface Mine {}""");

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        String[] names = {
            "package",
            "@@package",
            "model",
            "@@model",
            "id",
            "@@id",
            "component of a custom type",
            "@@customcomponent",
            "component",
            "@@component",
            "list",
            "@@several",
            "element",
            "@@element",
            "timestamp",
            "@@timestamp",
            "number",
            "@@number",
            "reference",
            "@@reference",
            "many",
            "@@many",
            "static field",
            "@@staticfield",
            "constructor parameter",
            "@@constructor",
            "accessor",
            "@@accessor",
            "method",
            "@@method",
            "custom type",
            "@@customtype",
            "enum",
            "@@kind",
            "constant",
            "@@constant",
            "operations",
            "@@operations",
            "query",
            "@@query",
            "parameter",
            "@@parameter",
            "constant of operations",
            "@@field",
            "component of an unused record",
            "@@loosecomponent",
            "unused record",
            "@@loose",
            "annotation",
            "@@annotation"
        };
        for (int i = 0; i < names.length; i += 2) {
            places.put(names[i], names[i + 1]);
        }
        return places;
    }
}
