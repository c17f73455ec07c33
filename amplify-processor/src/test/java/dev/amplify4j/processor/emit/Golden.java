package dev.amplify4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A folder of goldens; their README says where they come from. */
public record Golden(String folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The folders with what the official stack makes of models. */
    public static Stream<Golden> official() throws IOException {
        return folders(name -> Character.isDigit(name.charAt(0)));
    }

    /** The folders with what the official rules make of models. */
    public static Stream<Golden> derived() throws IOException {
        return folders(name -> name.startsWith("derived-"));
    }

    private static Stream<Golden> folders(Predicate<String> condition) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden"))) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .filter(condition)
                    .sorted()
                    .map(Golden::new)
                    .toList()
                    .stream();
        }
    }

    /** The text of one of its files. */
    public String text(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + folder + "/" + file)) {
            assertThat(in).as(folder + "/" + file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plurals of its models' names. */
    UnaryOperator<String> plurals() {
        JsonNode models = json("model_introspection.json").get("models");
        return name -> models.get(name).get("pluralName").asText();
    }

    /** The introspection, with our deviations from the official stack's. */
    public JsonNode introspection() {
        return new Deviations(text("directive.graphql"), text("schema.sorted.graphql"))
                .introspection(json("model_introspection.json"));
    }

    /** One of its files as JSON. */
    public JsonNode json(String file) {
        return parse(text(file));
    }

    /** Text as JSON. */
    public static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
