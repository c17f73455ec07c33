package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.cases.CaseFile.Case;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The cases in which we answer otherwise than the case says, each with what we answer and why; or whose circumstances
 * are others.
 *
 * @param byId exceptions by id of the case
 */
record CaseExceptions(Map<String, JsonNode> byId) {
    static CaseExceptions read() {
        try (InputStream in = CaseExceptions.class.getResourceAsStream("case-exceptions.json")) {
            Map<String, JsonNode> byId = new HashMap<>();
            for (JsonNode exception : new JsonMapper().readTree(Objects.requireNonNull(in))) {
                if (exception.path("why").asText().isBlank()) {
                    throw new IllegalArgumentException("no reason: " + exception);
                }
                for (JsonNode id : exception.get("cases")) {
                    if (byId.put(id.asText(), exception) != null) {
                        throw new IllegalArgumentException("twice: " + id);
                    }
                }
            }
            return new CaseExceptions(byId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to expect of a case. */
    JsonNode of(Case one) {
        return byId.getOrDefault(one.id(), one.body()).path("expected");
    }

    /** The case in the circumstances that we try it in. */
    Case adapted(Case one) {
        ObjectNode body = one.body().deepCopy();
        JsonNode exception = byId.getOrDefault(one.id(), body);
        exception.path("given").properties().forEach(given -> body.set(given.getKey(), given.getValue()));
        return new Case(one.id(), one.area(), one.title(), body);
    }

    Set<String> ids() {
        return byId.keySet();
    }
}
