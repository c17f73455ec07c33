package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.cases.CaseFile.Case;
import java.util.List;
import java.util.Objects;

/**
 * Cases that read and write records: asks, and compares answer and tables with what the case expects.
 *
 * @param stage where the case runs
 */
record ModelCalls(Stage stage) {
    void run(Case one, JsonNode expected) {
        JsonNode body = one.body();
        String model = body.get("model").asText();
        String operation = body.get("operation").asText();
        stage.backstage().put(model, body.path("stored"));
        List<JsonNode> before = stage.backstage().scan(model);

        Answer answer = ask(body, model, operation);

        List<JsonNode> after = stage.backstage().scan(model);
        switch (expected.get("decision").asText()) {
            case "deny" -> {
                answer.assertRefused();
                checkError(expected, answer.errors().get(0));
                assertThat(after).as("nothing was written").containsExactlyInAnyOrderElementsOf(before);
            }
            case "allow", "partial" -> {
                if (List.of("create", "update", "delete").contains(operation)) {
                    checkWrite(body, expected, answer, after);
                } else {
                    answer.assertAllowed();
                }
                if (expected.has("ids")) {
                    checkIds(body, expected, answer);
                }
                checkFields(expected, answer);
            }
            default -> throw new IllegalArgumentException(expected.toString());
        }
    }

    private Answer ask(JsonNode body, String model, String operation) {
        EmittedSchema schema = stage.api().schema();
        Credentials caller = stage.callers().named(body.get("identity").asText());
        String selection =
                body.has("select") ? body.get("select").asText().replace("{", " { ") : schema.selection(model);
        ObjectNode arguments = CaseApi.JSON.createObjectNode();
        return switch (operation) {
            case "create" -> stage.call(caller, "create" + model, arguments.set("input", body.get("input")), selection);
            case "update", "delete" ->
                stage.call(
                        caller,
                        operation + model,
                        arguments.set("input", keyed(body, (ObjectNode) body.get("input"))),
                        selection);
            case "get" -> stage.call(caller, "get" + model, keyed(body, (ObjectNode) body.get("key")), selection);
            case "list" -> stage.call(caller, schema.listField(model), (ObjectNode) body.get("args"), page(selection));
            case "index" ->
                stage.call(caller, body.get("queryField").asText(), (ObjectNode) body.get("args"), page(selection));
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private static String page(String selection) {
        return "items { " + selection + " } nextToken";
    }

    /** Some arguments with a complete key: what the case leaves out of it is that of the stored record. */
    private ObjectNode keyed(JsonNode body, ObjectNode given) {
        ObjectNode complete = given.deepCopy();
        stage.api().schema().keys(body.get("model").asText()).stream()
                .filter(key -> !complete.has(key))
                .forEach(key -> complete.set(
                        key, Objects.requireNonNull(body.at("/stored/0").get(key), key)));
        return complete;
    }

    private static void checkError(JsonNode expected, JsonNode error) {
        if (expected.has("errorType")) {
            assertThat(error.path("errorType")).isEqualTo(expected.get("errorType"));
        }
        if (expected.has("deniedFields")) {
            String fields = String.join(
                    ", ",
                    expected.get("deniedFields")
                            .valueStream()
                            .map(JsonNode::asText)
                            .toList());
            assertThat(error.path("message").asText()).isEqualTo("Unauthorized on [" + fields + "]");
        }
    }

    private void checkWrite(JsonNode body, JsonNode expected, Answer answer, List<JsonNode> after) {
        JsonNode input = body.get("input");
        if (body.get("operation").asText().equals("delete")) {
            answer.assertAllowed();
            assertThat(after).as("after the delete").isEmpty();
            return;
        }
        if (!expected.has("nulls")) {
            answer.assertWhole();
        }
        assertThat(after).as("after the write").hasSize(1);
        JsonNode stored = expected.path("stored");
        stored.properties().forEach(field -> assertStored(after.get(0), field.getKey(), field.getValue()));
        input.properties().stream()
                .filter(field -> !stored.has(field.getKey()))
                .forEach(field -> assertStored(after.get(0), field.getKey(), field.getValue()));
    }

    /** What is null need not be stored. */
    private static void assertStored(JsonNode item, String field, JsonNode value) {
        assertThat(item.has(field) ? item.get(field) : NullNode.getInstance())
                .as("stored %s", field)
                .isEqualTo(value);
    }

    /** Records are known by the id that the case gave them, which need not be a field of the model. */
    private void checkIds(JsonNode body, JsonNode expected, Answer answer) {
        List<String> keys = stage.api().schema().keys(body.get("model").asText());
        List<String> seen = answer.value()
                .path("items")
                .valueStream()
                .map(item -> body.get("stored")
                        .valueStream()
                        .filter(stored ->
                                keys.stream().allMatch(key -> stored.path(key).equals(item.path(key))))
                        .map(stored -> stored.get("id").asText())
                        .findFirst()
                        .orElse("unknown: " + item))
                .toList();
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        expected.get("ids").valueStream().map(JsonNode::asText).toList());
    }

    private static void checkFields(JsonNode expected, Answer answer) {
        expected.path("returned")
                .properties()
                .forEach(field -> assertThat(answer.value().path(field.getKey()))
                        .as(field.getKey())
                        .isEqualTo(field.getValue()));
        for (JsonNode redacted : expected.path("redacted")) {
            answer.assertHidden(redacted.asText());
        }
    }
}
