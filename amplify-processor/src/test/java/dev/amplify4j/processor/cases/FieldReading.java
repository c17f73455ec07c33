package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.cases.CaseFile.Case;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Cases that read one field of a record, by a query or in the answer of a mutation.
 *
 * @param stage where the case runs
 */
record FieldReading(Stage stage) {
    void run(Case one, JsonNode expected) {
        JsonNode body = one.body();
        String model = body.get("model").asText();
        String field = body.get("field").asText();
        if (!stage.api().schema().isModel(model)) {
            readNested(body, model, field);
            return;
        }
        stage.backstage().put(model, body.get("stored"));
        boolean relation = body.path("related").isArray();
        if (relation) {
            stage.backstage().put(stage.api().schema().target(model, field), body.get("related"));
        }
        String selection = relation ? stage.api().schema().relation(model, field) : field;
        check(field, expected, read(body, model, selection));
    }

    /** Reads a field of a custom type through the model that holds it. */
    private void readNested(JsonNode body, String type, String field) {
        String[] holder = stage.api().schema().holder(type);
        ObjectNode record = CaseApi.JSON.createObjectNode().put("id", "1");
        record.set(holder[1], body.at("/stored/0"));
        stage.backstage().put(holder[0], record.arrayNode().add(record));
        String selection = holder[1] + " { " + stage.api().schema().selection(type) + " }";
        stage.call(caller(body), "get" + holder[0], record.objectNode().put("id", "1"), selection)
                .assertAllowed()
                .assertFieldRefused(holder[1], field);
    }

    private Answer read(JsonNode body, String model, String selection) {
        ObjectNode key = CaseApi.JSON.createObjectNode();
        stage.api()
                .schema()
                .keys(model)
                .forEach(name -> key.set(
                        name, Objects.requireNonNull(body.at("/stored/0").get(name))));
        return body.get("via").asText().equals("query")
                ? stage.call(caller(body), "get" + model, key, selection)
                : stage.call(caller(body), "update" + model, key.objectNode().set("input", key), selection);
    }

    private Credentials caller(JsonNode body) {
        return stage.callers().named(body.get("identity").asText());
    }

    private static void check(String field, JsonNode expected, Answer answer) {
        answer.assertAllowed();
        JsonNode value = answer.value().path(field);
        switch (expected.get("decision").asText()) {
            case "deny" -> answer.assertFieldRefused(field);
            case "allow" -> {
                answer.assertWhole();
                assertThat(value.isNull()).as("%s", answer).isFalse();
            }
            case "redacted" -> {
                answer.assertWhole();
                answer.assertHidden(field);
            }
            case "filtered" -> {
                Stream<JsonNode> shown = value.has("items")
                        ? value.get("items").valueStream()
                        : Stream.of(value).filter(JsonNode::isObject);
                assertThat(shown.map(record -> record.get("id").asText()))
                        .containsExactlyInAnyOrderElementsOf(expected.get("ids")
                                .valueStream()
                                .map(JsonNode::asText)
                                .toList());
                if (!answer.errors().isEmpty()) {
                    answer.assertFieldRefused(field);
                }
            }
            default -> throw new IllegalArgumentException(expected.toString());
        }
    }
}
