package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A file of cases.
 *
 * @param root the file
 * @param list name of the member that holds the cases
 */
record CaseFile(JsonNode root, String list) {
    /** A case, and the schema that it runs on. */
    record Case(String id, String area, String title, JsonNode body) {
        List<JsonNode> steps() {
            return body.withArray("steps").valueStream().toList();
        }

        boolean compiles() {
            return steps().stream().anyMatch(step -> step.get("op").asText().equals("compile"));
        }

        String schema() {
            return body.path("schema").asText();
        }

        @Override
        public String toString() {
            return id + " " + title;
        }
    }

    /** Reads a resource beside this class. */
    static CaseFile read(String resource, String list) {
        try (InputStream in = Objects.requireNonNull(CaseFile.class.getResourceAsStream(resource), resource)) {
            return new CaseFile(new JsonMapper().readTree(in), list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Case> cases(Predicate<Case> wanted) {
        return root.withArray(list)
                .valueStream()
                .map(body -> new Case(
                        body.get("id").asText(),
                        body.path("area").asText(),
                        body.path("title").asText(),
                        body))
                .filter(wanted);
    }

    JsonNode schema(String name) {
        return root.get("schemas").get(name);
    }
}
