package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.cases.CaseFile.Case;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cases that ask whether the answers of mutations leave out relations: somebody to whom a query shows the related
 * record mutates the record, and asks for it again.
 *
 * @param stage where the case runs
 */
record RelationRedaction(Stage stage) {
    void run(Case one, JsonNode expected) {
        ObjectNode primary = record("p1");
        ObjectNode related = record("r1").put("primaryId", "p1");
        stage.backstage().put("Primary", primary.arrayNode().add(primary));
        stage.backstage().put("RelatedMany", related.arrayNode().add(related));
        for (JsonNode field : one.body().get("fields")) {
            String[] path = field.asText().split("\\.", 2);
            assertThat(fate(path[0], path[1], path[0].equals("Primary") ? "p1" : "r1"))
                    .as("%s in the answer of a mutation", field)
                    .isEqualTo(expected.get("decision").asText());
        }
    }

    private static ObjectNode record(String id) {
        return CaseApi.JSON
                .createObjectNode()
                .put("id", id)
                .put("owner", "user1")
                .put("singleGroup", "Admin");
    }

    private String fate(String model, String field, String id) {
        ObjectNode key = CaseApi.JSON.createObjectNode().put("id", id);
        String selection = stage.api().schema().relation(model, field);
        Optional<Credentials> reader = callers()
                .filter(caller -> isShown(stage.call(caller, "get" + model, key, selection), field))
                .findFirst();
        if (reader.isEmpty()) {
            return "unreadable";
        }
        Answer answer =
                stage.call(reader.get(), "update" + model, key.objectNode().set("input", key), selection);
        answer.assertWhole();
        return isShown(answer, field) ? "not-redacted" : "redacted";
    }

    private static boolean isShown(Answer answer, String field) {
        JsonNode value = answer.value().path(field);
        return answer.errors().isEmpty()
                && (value.has("id") || value.path("items").size() == 1);
    }

    /** Callers of all modes who satisfy whatever rules the schemas have. */
    private Stream<Credentials> callers() {
        Callers callers = stage.callers();
        Map<String, Object> member = Map.of("cognito:groups", List.of("Admin"), "ssn", "user1");
        return Stream.of(
                callers.apiKey(),
                Callers.token(Callers.LAMBDA_TOKEN),
                Callers.token(callers.sandbox().idToken("user1", member)),
                Callers.token(callers.sandbox().openIdToken("user1", member)),
                callers.named("iam.auth"),
                callers.named("guest"));
    }
}
