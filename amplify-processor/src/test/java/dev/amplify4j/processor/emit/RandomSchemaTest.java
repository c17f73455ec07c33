package dev.amplify4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.emit.Reference.Answer;
import dev.amplify4j.processor.emit.Reference.Question;
import dev.amplify4j.processor.emit.introspection.IntrospectionEmitter;
import dev.amplify4j.processor.emit.sdl.SdlEmitter;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random schemas come to what the official rules make of them, and graphql-js takes them.
 *
 * <p>{@code -DrandomSchemas=from-to} says which seeds; {@code -Dgoldens=update} writes some of them as goldens, so that
 * tests without Node know them, too.
 */
@Tag("nightly")
class RandomSchemaTest {
    private static final int GOLDENS = 16;
    private static final Pattern ENUM_OPERATORS =
            Pattern.compile(": (Model(?:Level|Color|PostState|Kind_2)(?:List)?Input)");

    @Test
    void randomSchemasComeToWhatTheRulesSay() throws IOException, InterruptedException {
        List<Long> seeds = seeds();
        List<RandomSchema> schemas = seeds.stream().map(RandomSchema::of).toList();
        // Plurals come from the reference, so it is asked twice: they are no matter of the emitters.
        List<Answer> plurals = Reference.answers(questions(schemas, List.of()));
        List<Backend> backends = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            backends.add(backend(schemas.get(i), plurals.get(i).introspection()));
        }
        List<Answer> answers = Reference.answers(questions(schemas, backends));
        Map<Long, List<String>> differences = new TreeMap<>();
        for (int i = 0; i < schemas.size(); i++) {
            List<String> found = differences(schemas.get(i), backends.get(i), answers.get(i));
            if (!found.isEmpty()) {
                differences.put(seeds.get(i), found);
            }
        }
        assertThat(differences).isEmpty();
        if ("update".equals(System.getProperty("goldens"))) {
            for (int i = 0; i < GOLDENS; i++) {
                write("derived-random-%02d".formatted(i), schemas.get(i), answers.get(i));
            }
        }
    }

    private static List<Long> seeds() {
        String[] range = System.getProperty("randomSchemas", "0-1000").split("-", -1);
        return LongStream.range(Long.parseLong(range[0]), Long.parseLong(range[1]))
                .boxed()
                .toList();
    }

    private static List<Question> questions(List<RandomSchema> schemas, List<Backend> backends) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            String ours = backends.isEmpty() ? "" : emitted(new SdlEmitter(), backends.get(i));
            questions.add(
                    new Question(schemas.get(i).directiveSdl(), schemas.get(i).defaultMode(), ours));
        }
        return questions;
    }

    private static Backend backend(RandomSchema schema, JsonNode introspection) {
        Api api = new Api("amplifyData", "com.acme", schema.defaultMode(), List.of(), 7);
        UnaryOperator<String> plurals =
                name -> introspection.at("/models/" + name + "/pluralName").asText();
        return DirectiveSdl.read(schema.directiveSdl(), api, plurals);
    }

    private static List<String> differences(RandomSchema schema, Backend backend, Answer answer) {
        List<String> differences = new ArrayList<>();
        if (!answer.problem().isNull()) {
            differences.add("graphql-js: " + answer.problem().asText());
        }
        Deviations deviations = new Deviations(schema.directiveSdl(), answer.sdl());
        Set<String> ours = CanonicalSdl.of(emitted(new SdlEmitter(), backend)).lines();
        Set<String> official = CanonicalSdl.ofOfficial(deviations).lines();
        Set<String> undefined = undefined(official);
        ours.stream()
                .filter(line -> !official.contains(line) && undefined.stream().noneMatch(line::startsWith))
                .forEach(line -> differences.add("ours: " + line));
        official.stream().filter(line -> !ours.contains(line)).forEach(line -> differences.add("official: " + line));
        addDifferences(
                "",
                Golden.parse(emitted(new IntrospectionEmitter(), backend)),
                deviations.introspection(answer.introspection()),
                differences);
        return differences;
    }

    private static void addDifferences(String path, JsonNode ours, JsonNode official, List<String> differences) {
        if (ours.isObject() && official.isObject()) {
            Set<String> names = new TreeSet<>();
            ours.fieldNames().forEachRemaining(names::add);
            official.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> addDifferences(path + "/" + name, ours.path(name), official.path(name), differences));
        } else if (path.endsWith("/attributes") ? !sameElements(ours, official) : !ours.equals(official)) {
            differences.add(path + ": ours " + ours + ", official " + official);
        }
    }

    /** Ours come from models in the order of their names. */
    private static boolean sameElements(JsonNode ours, JsonNode official) {
        return ours.isArray()
                && official.isArray()
                && ours.size() == official.size()
                && Set.copyOf(elements(ours)).equals(Set.copyOf(elements(official)));
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    /** Where lists are disabled, the official stack may name operators of an enum that it does not define; we define them. */
    private static Set<String> undefined(Set<String> official) {
        Set<String> undefined = new TreeSet<>();
        for (String line : official) {
            Matcher named = ENUM_OPERATORS.matcher(line);
            if (named.find()) {
                undefined.add("input " + named.group(1) + " ");
            }
        }
        undefined.removeIf(input -> official.stream().anyMatch(line -> line.startsWith(input)));
        return undefined;
    }

    private static void write(String folder, RandomSchema schema, Answer answer) throws IOException {
        Path golden = Files.createDirectories(Path.of("src/test/resources/golden", folder));
        Files.writeString(golden.resolve("directive.graphql"), schema.directiveSdl());
        Files.writeString(golden.resolve("schema.sorted.graphql"), answer.sdl());
        Files.writeString(
                golden.resolve("model_introspection.json"),
                answer.introspection().toPrettyString() + "\n");
        ObjectNode api = JsonNodeFactory.instance
                .objectNode()
                .put("name", "amplifyData")
                .put("authenticationType", DirectiveSdl.authenticationType(schema.defaultMode()));
        api.putArray("additional");
        Files.writeString(golden.resolve("api.json"), api.toPrettyString() + "\n");
    }

    private static String emitted(Emitter emitter, Backend backend) {
        return emitter.emit(backend).map(Artifact::text).findFirst().orElseThrow();
    }
}
