package dev.amplify4j.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources that somebody is in the middle of writing, or that nobody would: whatever they are, the processor says what is
 * wrong or nothing, and never fails itself.
 *
 * <p>{@code -DmutatedSources=from-to} says which seeds the long test takes.
 */
class MutatedSourcesTest {
    private static final int EACH_BUILD = 50;
    private static final int MOST_EDITS = 5;
    private static final Pattern TOKEN = Pattern.compile("\\w+|\"[^\"\\n]*\"|\\s+|.", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\\b(?:record|class|interface|enum) (\\w+)");
    private static final List<String> PIECES = List.of(
            "@Model ",
            "@Id ",
            "@HasMany ",
            "@BelongsTo ",
            "@HasOne ",
            "@Index ",
            "@Nullable ",
            "@Default(\"\") ",
            "@Named(\"\") ",
            "@Scalar(ScalarType.JSON) ",
            "@Auth(allow = Allow.GROUPS) ",
            "@Operations ",
            "@Query ",
            "Ref<",
            "Many<",
            "List<",
            "Map<",
            "Optional<",
            ">",
            "<",
            "(",
            ")",
            "{",
            "}",
            ",",
            ";",
            "=",
            ".",
            "\"",
            "?",
            " extends ",
            "[]",
            "record ",
            "enum ",
            "interface ",
            "class ",
            "private ",
            "static ",
            "String ",
            "int ",
            "Missing ",
            "null",
            "void ",
            "@",
            "$",
            "_",
            "\"\\uD800\"",
            "/*",
            "*/",
            "package ",
            "import ");

    @TempDir
    private Path folder;

    @Test
    void mutatedSourcesNeverBreakTheProcessor() {
        assertThat(findings(0, EACH_BUILD)).isEmpty();
    }

    @Test
    @Tag("nightly")
    void manyMutatedSourcesNeverBreakTheProcessor() {
        String[] range = System.getProperty("mutatedSources", "50-20050").split("-", -1);
        assertThat(findings(Long.parseLong(range[0]), Long.parseLong(range[1]))).isEmpty();
    }

    private List<String> findings(long from, long to) {
        List<String> sources = sources();
        List<String> findings = new ArrayList<>();
        for (long seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            String source = mutated(sources.get(random.nextInt(sources.size())), random);
            String finding = finding(source);
            if (!finding.isEmpty()) {
                findings.add("seed " + seed + ": " + finding + "\n" + source);
            }
        }
        return findings;
    }

    private String finding(String source) {
        Matcher type = TYPE.matcher(source);
        String name = "com.acme.blog." + (type.find() ? type.group(1) : "None");
        try {
            return Javac.compile(folder, Map.of(name, source), "-Aamplify.emit=resources,client", "-proc:only")
                    .diagnostics()
                    .stream()
                    .map(d -> d.getMessage(Locale.ROOT))
                    .filter(message -> message.contains("AMP1999") || message.contains("\tat "))
                    .collect(Collectors.joining("\n"));
        } catch (RuntimeException | StackOverflowError e) {
            return String.valueOf(e);
        }
    }

    private static String mutated(String source, Random random) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            tokens.add(token.group());
        }
        for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 0 && !tokens.isEmpty(); edits--) {
            int at = random.nextInt(tokens.size());
            String other = tokens.get(random.nextInt(tokens.size()));
            switch (random.nextInt(6)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(at));
                case 2 -> tokens.set(at, other);
                case 3 -> tokens.add(at, other);
                case 4 -> tokens.add(at, PIECES.get(random.nextInt(PIECES.size())));
                default ->
                    tokens.subList(at, Math.min(tokens.size(), at + 1 + random.nextInt(8)))
                            .clear();
            }
        }
        return String.join("", tokens);
    }

    /** The sources that make one mistake each, and the records of what the official stack refuses. */
    private static List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (String root : List.of("src/test/resources/errors", "src/test/resources/golden")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    sources.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(sources).hasSizeGreaterThan(40);
        return sources;
    }
}
