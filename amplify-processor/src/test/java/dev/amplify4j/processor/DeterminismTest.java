package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sources give the same bytes: in every order, with every locale, on every JDK. */
class DeterminismTest {
    private static final String EMIT = "-Aamplify.emit=resources,client,cdk";
    private static final String OWNER = "@Model @Auth(allow = Allow.OWNER) ";

    /** Names with letters that other locales change the case of otherwise. */
    private static final List<String> SOURCES = List.of(
            OWNER + "public record Item(String id, String title, @Index(sortKeys = {\"title\", \"info\"}) String slug,"
                    + " int info, @Nullable Kind kind, @Nullable Place place, @HasMany Many<Invoice> invoices) {}",
            OWNER
                    + "public record Invoice(@Id String shop, @Id int number, @Id Instant issued, @BelongsTo Ref<Item> item) {}",
            "/** Kinds. */ public enum Kind { LIGHT, IRON }",
            "public record Place(String city, @Nullable List<Kind> kinds) {}",
            "@Operations public interface Api {"
                    + " @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = \"find\") @Nullable Place find(String id, @Nullable Kind kind);"
                    + " @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(function = \"file\") @Nullable Item file(String id);"
                    + " @Subscription(to = \"file\") @Auth(allow = Allow.AUTHENTICATED) @Nullable Item filed(); }");

    @TempDir
    private Path folder;

    @Test
    void everyOrderOfFilesGivesTheSameBytes() throws IOException {
        assertOrders(10);
    }

    @Test
    @Tag("nightly")
    void everyOrderOfFilesGivesTheSameBytesManyTimes() throws IOException {
        assertOrders(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "hi-IN-u-nu-deva"})
    void everyLocaleGivesTheSameBytes(String locale) throws IOException {
        String expected = compiled("default", SOURCES);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(compiled(locale, SOURCES)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void everyJdkGivesTheSameBytes(int version) throws Exception {
        Optional<Path> home = jdk(version);
        assumeTrue(
                home.isPresent(),
                "there is no JDK " + version + " beside this one, nor does JAVA_HOME_" + version + " name one");
        String expected = compiled("here", SOURCES);

        assertThat(forked(home.orElseThrow(), "jdk" + version)).isEqualTo(expected);
    }

    private void assertOrders(int count) throws IOException {
        String expected = compiled("first", SOURCES);
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            List<String> sources = new ArrayList<>(SOURCES);
            Collections.shuffle(sources, random);
            assertThat(compiled("order" + i, sources)).as("%s", sources).isEqualTo(expected);
        }
    }

    private String compiled(String name, List<String> sources) throws IOException {
        Map<String, String> named = new LinkedHashMap<>();
        sources.forEach(source -> named.put(Compiled.name(source), Compiled.HEADER + source));
        Path output = Files.createDirectories(folder.resolve(name));
        assertThat(Javac.compile(output, named, EMIT, "-proc:only").succeeded()).isTrue();
        return digest(output);
    }

    private String forked(Path home, String name) throws Exception {
        Path sources = Files.createDirectories(folder.resolve(name + "-src/com/acme/blog"));
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/javac").toString(),
                "-J-Duser.language=tr",
                "-J-Duser.country=TR",
                "-J-XX:TieredStopAtLevel=1",
                "--release",
                "17",
                "-proc:only",
                "-processor",
                AmplifyProcessor.class.getName(),
                EMIT));
        Path output = Files.createDirectories(folder.resolve(name));
        Path generated = Files.createDirectories(output.resolve("generated"));
        String classPath = System.getProperty("java.class.path");
        command.addAll(List.of("-cp", classPath, "-d", output.toString(), "-s", generated.toString()));
        for (String source : SOURCES) {
            String simple = Compiled.name(source).substring("com.acme.blog.".length());
            command.add(Files.writeString(sources.resolve(simple + ".java"), Compiled.HEADER + source)
                    .toString());
        }
        File log = folder.resolve(name + ".log").toFile();
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(javac.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(javac.exitValue()).as(Files.readString(log.toPath())).isZero();
        return digest(output);
    }

    /** The home of a JDK of a version: this one, one that the environment names, or one installed beside this one. */
    private static Optional<Path> jdk(int version) throws IOException {
        Path here = Path.of(System.getProperty("java.home"));
        List<Path> candidates = new ArrayList<>(List.of(here));
        Stream.of("JAVA_HOME_" + version, "JAVA_HOME_" + version + "_X64", "JAVA_HOME")
                .map(System.getenv()::get)
                .filter(home -> home != null)
                .map(Path::of)
                .forEach(candidates::add);
        if (here.getParent() != null) {
            try (Stream<Path> beside = Files.list(here.getParent())) {
                beside.sorted().forEach(candidates::add);
            }
        }
        for (Path home : candidates) {
            Path release = home.resolve("release");
            if (Files.exists(release)
                    && Files.exists(home.resolve("bin/javac"))
                    && Files.readString(release).contains("JAVA_VERSION=\"" + version)) {
                return Optional.of(home);
            }
        }
        return Optional.empty();
    }

    /** One number for all files below a folder, their names included. */
    private static String digest(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            assertThat(files).hasSizeGreaterThan(10);
            for (Path file : files) {
                digest.update(root.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
