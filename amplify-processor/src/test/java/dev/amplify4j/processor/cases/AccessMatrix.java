package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.cases.CaseFile.Case;
import java.util.List;

/**
 * Cases that say which fields each operation may touch: each is tried with each field.
 *
 * @param stage where the case runs
 */
record AccessMatrix(Stage stage) {
    private static final List<String> FIELDS = List.of("id", "description");

    void run(Case one, JsonNode expected) {
        String model = one.body().get("model").asText();
        Credentials caller = stage.callers().named(one.body().get("identity").asText());
        ObjectNode stored = CaseApi.JSON
                .createObjectNode()
                .put("id", "m1")
                .put("description", "d")
                .put("owner", "user1");
        stage.backstage().put(model, stored.arrayNode().add(stored));
        JsonNode perOperation = expected.get("fieldsPerOperation");
        for (String field : FIELDS) {
            ObjectNode input = stored.objectNode().put(field, "n-" + field);
            check(
                    touches(perOperation, "create", field),
                    stage.call(caller, "create" + model, in(input), "__typename"));
            ObjectNode update = stored.objectNode().put("id", "m1");
            if (!field.equals("id")) {
                update.put(field, "u");
            }
            check(
                    touches(perOperation, "update", field),
                    stage.call(caller, "update" + model, in(update), "__typename"));
            checkReading(
                    touches(perOperation, "get", field),
                    stage.call(caller, "get" + model, stored.objectNode().put("id", "m1"), field));
            checkReading(
                    touches(perOperation, "list", field),
                    stage.call(
                            caller,
                            stage.api().schema().listField(model),
                            stored.objectNode(),
                            "items { " + field + " }"));
        }
        check(
                FIELDS.stream().allMatch(field -> touches(perOperation, "delete", field)),
                stage.call(caller, "delete" + model, in(stored.objectNode().put("id", "m1")), "__typename"));
    }

    private static ObjectNode in(ObjectNode input) {
        return input.objectNode().set("input", input);
    }

    private static boolean touches(JsonNode perOperation, String operation, String field) {
        return perOperation
                .get(operation)
                .valueStream()
                .anyMatch(f -> f.asText().equals(field));
    }

    private static void check(boolean allowed, Answer answer) {
        if (allowed) {
            answer.assertWhole();
        } else {
            answer.assertRefused();
        }
    }

    private static void checkReading(boolean allowed, Answer answer) {
        if (allowed) {
            answer.assertWhole();
            assertThat(answer.value().path("items").isEmpty() && answer.value().has("items"))
                    .as("%s", answer)
                    .isFalse();
        } else {
            assertThat(answer.errors()).as("%s", answer).isNotEmpty();
        }
    }
}
