package dev.amplify4j.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.AmplifyProcessor;
import dev.amplify4j.processor.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Class files of another module that are damaged, cut off or made by a compiler that nobody knows: what the processor
 * cannot read of them is an error or is left out, and it never fails itself. What breaks javac without the processor too
 * is javac's.
 *
 * <p>{@code -DoddClassFiles=from-to} says which seeds the long test takes.
 */
class OddClassFilesTest {
    private static final int EACH_BUILD = 60;
    private static final int MOST_EDITS = 5;
    private static final int LONGEST_CUT = 40;
    private static final String IMPORTS =
            "package %s; import dev.amplify4j.annotations.*; import dev.amplify4j.model.*; import java.util.*;"
                    + " import org.jspecify.annotations.Nullable; ";

    private static final Map<String, String> MODULE = Map.of(
            "lib.Kind", "public enum Kind { NOVEL, ESSAY }",
            "lib.Address", "public record Address(String street, @Nullable Integer number, List<Kind> kinds) {}",
            "lib.Staff", "@Auth(allow = Allow.GROUPS, groups = \"staff\") public @interface Staff {}",
            "lib.Author", """
                    @Model @Auth(allow = Allow.OWNER) @Auth(allow = Allow.PUBLIC_API_KEY, to = Operation.READ)
                    public record Author(
                            @Id String name, @Index(queryField = "authorsOfKind") Kind kind, @Nullable Address address,
                            @Default("0") int age, @HasMany Many<Book> books) {}""",
            "lib.Book", """
                    @Model @Staff
                    public record Book(String id, @BelongsTo Ref<Author> author, List<String> tags) {}""");

    private static final Map<String, String> SOURCES = Map.of(
            "com.acme.blog.Review",
            IMPORTS.formatted("com.acme.blog") + """
                    import lib.*;
                    @Model @Staff
                    public record Review(
                            String id, @BelongsTo Ref<Book> book, @Nullable Kind kind, @Nullable Address address) {}""",
            "com.acme.blog.Search",
            IMPORTS.formatted("com.acme.blog") + """
                    import lib.*;
                    @Operations
                    public interface Search {
                        @Query @Handler(function = "search") @Auth(allow = Allow.AUTHENTICATED)
                        List<Author> authors(Address near, List<Kind> kinds);
                    }""");

    @TempDir
    private Path folder;

    private Path module = Path.of("");
    private List<Path> classFiles = List.of();

    @BeforeEach
    void compileTheModule() throws IOException {
        module = Files.createDirectories(folder.resolve("module"));
        Files.createDirectories(folder.resolve("out"));
        Map<String, String> sources = MODULE.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, type -> IMPORTS.formatted("lib") + type.getValue()));
        assertThat(Javac.compile(module, sources, "-parameters").diagnostics()).isEmpty();
        try (Stream<Path> files = Files.walk(module.resolve("lib"), 1)) {
            classFiles = files.filter(file -> file.toString().endsWith(".class")
                            && MODULE.containsKey(
                                    "lib." + file.getFileName().toString().replace(".class", "")))
                    .sorted()
                    .toList();
        }
        assertThat(classFiles).hasSize(MODULE.size());
        assertThat(compile(List.of(new AmplifyProcessor())).diagnostics()).isEmpty();
    }

    @Test
    void oddClassFilesNeverBreakTheProcessor() throws IOException {
        assertThat(findings(0, EACH_BUILD)).isEmpty();
    }

    @Test
    @Tag("nightly")
    void manyOddClassFilesNeverBreakTheProcessor() throws IOException {
        String[] range = System.getProperty("oddClassFiles", "60-2060").split("-", -1);
        assertThat(findings(Long.parseLong(range[0]), Long.parseLong(range[1]))).isEmpty();
    }

    private List<String> findings(long from, long to) throws IOException {
        List<String> findings = new ArrayList<>();
        for (long seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            Path file = classFiles.get(random.nextInt(classFiles.size()));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, mutated(sound, random));
            String finding = failure(List.of(new AmplifyProcessor()));
            if (finding != null && failure(List.of()) == null) {
                findings.add("seed " + seed + ", " + file.getFileName() + ": " + finding);
            }
            Files.write(file, sound);
        }
        return findings;
    }

    /** What says that a compiler or a processor failed, and not only the compilation; null for nothing. */
    private @Nullable String failure(List<AmplifyProcessor> processors) {
        try {
            return compile(processors).diagnostics().stream()
                    .map(d -> d.getMessage(Locale.ROOT))
                    .filter(message -> message.contains("AMP1999") || message.contains("\tat "))
                    .findFirst()
                    .orElse(null);
        } catch (RuntimeException | StackOverflowError e) {
            return String.valueOf(e);
        }
    }

    private Javac.Run compile(List<AmplifyProcessor> processors) {
        return Javac.compile(
                folder.resolve("out"), List.of(module), processors, SOURCES, "-Aamplify.emit=resources,client");
    }

    private static byte[] mutated(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 0 && bytes.length > 1; edits--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(LONGEST_CUT), bytes.length - at);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at]++;
                case 3 -> bytes = Arrays.copyOf(bytes, at);
                case 4 ->
                    bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
                default ->
                    bytes = joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
