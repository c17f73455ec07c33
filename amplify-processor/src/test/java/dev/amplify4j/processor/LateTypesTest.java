package dev.amplify4j.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that another processor writes in a round of its own choice, one after the other. */
class LateTypesTest {
    private static final String HEADER = "package com.acme; import dev.amplify4j.annotations.*; import"
            + " dev.amplify4j.model.*; import org.jspecify.annotations.Nullable;\n";
    private static final String OWNER = "@Model @Auth(allow = Allow.OWNER) ";
    /** Code of the user that needs the client of everything. */
    private static final String USER = "class User { Object all(AmplifyClient a) { return a.models().%s(); } }";

    private static final String WAIT = "-Aamplify.wait=true";
    private static final String LEVEL = "enum Level { LOW, HIGH }";
    private static final String PLACE = "record Place(String city, @Nullable Level level) {}";
    private static final String CITY = OWNER + "record City(String id, String name) {}";

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void componentTypesAreAwaited(int round) {
        Compilation compilation = compile(
                Map.of(round, List.of(LEVEL)),
                List.of(),
                OWNER + "record Post(String id, Level level) {}",
                user("post"));

        assertThat(compilation).succeeded();
        assertThat(schema(compilation)).contains("enum Level {\n  LOW\n  HIGH\n}", "level: Level!");
    }

    @Test
    void componentTypesAreAwaitedInVainWhenTwoRoundsBringNothing() {
        Compilation compilation = compile(
                Map.of(3, List.of(LEVEL)), List.of(), OWNER + "record Post(String id, Level level) {}", user("post"));

        assertThat(errors(compilation)).hasSize(1);
        assertThat(errors(compilation).get(0))
                .startsWith("AMP1902: another processor wrote a type that models mention");
    }

    @Test
    void componentTypesThatMentionLaterOnesAreAwaited() {
        Compilation compilation = compile(
                Map.of(2, List.of(PLACE), 3, List.of(LEVEL)),
                List.of(),
                OWNER + "record Post(String id, Place place) {}",
                user("post"));

        assertThat(compilation).succeeded();
        assertThat(schema(compilation)).contains("type Place", "level: Level\n", "place: Place!");
    }

    @Test
    void operationsAwaitTheirTypes() {
        Compilation compilation = compile(
                Map.of(2, List.of(PLACE), 3, List.of(LEVEL)),
                List.of(),
                OWNER + "record Post(String id) {}",
                "@Operations interface Ops { @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = \"find\")"
                        + " @Nullable Place find(@Nullable Level level); }",
                user("post"));

        assertThat(compilation).succeeded();
        assertThat(schema(compilation)).contains("find(level: Level): Place");
    }

    @Test
    void modelsThatOthersReferToAreAwaited() {
        Compilation compilation = compile(
                Map.of(2, List.of(CITY.replace("String name", "Place place")), 3, List.of(PLACE, LEVEL)),
                List.of(),
                OWNER + "record Post(String id, @BelongsTo @Nullable Ref<City> city) {}",
                user("city"));

        assertThat(compilation).succeeded();
        assertThat(schema(compilation)).contains("city: City", "place: Place!", "getCity(");
    }

    @Test
    void modelsOfTheirOwnAreInAClientThatWaits() {
        Compilation compilation = compile(
                Map.of(1, List.of(CITY), 2, List.of(CITY.replace("City", "Town"))),
                List.of(WAIT),
                OWNER + "record Post(String id) {}",
                user("city"),
                user("town").replace("User", "Other"));

        assertThat(compilation).succeeded();
        assertThat(schema(compilation)).contains("getCity(", "getTown(", "getPost(");
    }

    /** Of an annotation that is none of ours another processor may make a model. */
    @Test
    void modelsOfTheirOwnAreInTheClientWhenAnAnnotationMayMakeThem() {
        Compilation compilation = compile(
                Map.of(1, List.of(CITY)),
                List.of(),
                OWNER + "record Post(String id) {}",
                "@Something.Made class Something { @interface Made {} }",
                user("city"));

        assertThat(compilation).succeeded();
        assertThat(schema(compilation)).contains("getCity(", "getPost(");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void modelsOfTheirOwnAreRefusedWhereTheyStandOnceTheClientIsWritten(int round) {
        Compilation compilation =
                compile(busyUntil(round, CITY), List.of(), OWNER + "record Post(String id) {}", user("post"));

        assertThat(errors(compilation)).hasSize(1);
        assertThat(errors(compilation).get(0))
                .startsWith("AMP1902: another processor wrote City when AmplifyClient was written");
        assertThat(compilation.errors().get(0).getSource())
                .extracting(JavaFileObject::getName)
                .asString()
                .endsWith("City.java");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void settingsOfALatePackageAreRefusedOnceTheClientIsWritten(int round) {
        Compilation compilation = compile(
                busyUntil(round, "@dev.amplify4j.annotations.DataApi(name = \"late\") package com.acme;"),
                List.of(),
                OWNER + "record Post(String id) {}",
                user("post"));

        assertThat(errors(compilation)).hasSize(1);
        assertThat(errors(compilation).get(0))
                .startsWith("AMP1902: another processor wrote @DataApi when AmplifyClient was written");
        assertThat(compilation.errors().get(0).getSource())
                .extracting(JavaFileObject::getName)
                .asString()
                .endsWith("package-info.java");
    }

    @Test
    void settingsOfALatePackageCountInAClientThatWaits() {
        Compilation compilation = compile(
                Map.of(1, List.of("@dev.amplify4j.annotations.DataApi(name = \"late\") package com.acme;")),
                List.of(WAIT),
                OWNER + "record Post(String id) {}",
                user("post"));

        assertThat(compilation).succeeded();
        assertThat(text(compilation, "META-INF/amplify/plan.json")).contains("\"late\"");
    }

    /** Something in each round, and the source in one of them. */
    private static Map<Integer, List<String>> busyUntil(int round, String source) {
        Map<Integer, List<String>> sources = new TreeMap<>();
        for (int i = 1; i < round; i++) {
            sources.put(i, List.of("class Busy" + i + " {}"));
        }
        sources.put(round, List.of(source));
        return sources;
    }

    private static String user(String accessor) {
        return USER.formatted(accessor);
    }

    private static List<String> errors(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }

    private static String schema(Compilation compilation) {
        return text(compilation, "META-INF/amplify/schema.graphql");
    }

    private static String text(Compilation compilation, String path) {
        try {
            return compilation
                    .generatedFile(StandardLocation.CLASS_OUTPUT, path)
                    .orElseThrow(() -> new AssertionError(path + " is missing: " + compilation.diagnostics()))
                    .getCharContent(true)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compilation compile(Map<Integer, List<String>> late, List<String> options, String... sources) {
        return Compiler.javac()
                .withProcessors(new AmplifyProcessor(), new LateWriter(late))
                .withOptions(options)
                .compile(Arrays.stream(sources)
                        .map(source -> JavaFileObjects.forSourceString(name(source), HEADER + source))
                        .toList());
    }

    private static String name(String source) {
        return source.contains(" package com.acme;")
                ? "com.acme.package-info"
                : Compiled.name(source).replace("com.acme.blog.", "com.acme.");
    }

    /** Writes each source in the round that it is told. */
    private static final class LateWriter extends AbstractProcessor {
        private final Map<Integer, List<String>> sources;
        private int round;

        private LateWriter(Map<Integer, List<String>> sources) {
            this.sources = sources;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            round++;
            sources.getOrDefault(round, List.of()).forEach(this::write);
            return false;
        }

        private void write(String source) {
            String name = name(source);
            try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                file.write(name.endsWith("package-info") ? source : HEADER + source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
