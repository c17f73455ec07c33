package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.cases.CaseFile.Case;
import graphql.language.FieldDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases that subscribe: the caller subscribes, mutations that answer the case's events happen, then a bell rings.
 *
 * @param stage where the case runs
 */
record Listening(Stage stage) {
    void run(Case one, JsonNode expected) {
        JsonNode body = one.body();
        String model = body.get("model").asText();
        String mutation = body.get("on").asText();
        ObjectNode arguments = (ObjectNode) body.get("args");
        String field =
                "on" + mutation.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + mutation.substring(1) + model;
        String document = stage.api()
                .schema()
                .operation(field, arguments, stage.api().schema().selection(model));
        Credentials bell = stage.callers().apiKey();
        try (EventStream stream = new EventStream(stage.api().sandbox().endpoint(), bell)) {
            Credentials caller = stage.callers().named(body.get("identity").asText());
            JsonNode answer = stream.start("case", caller, document, arguments);
            if (expected.get("decision").asText().equals("deny")) {
                assertThat(answer.path("type").asText()).as("%s", answer).isEqualTo("error");
                assertThat(answer.at("/payload/errors/0/errorType").asText())
                        .as("%s", answer)
                        .startsWith(expected.path("errorType").asText("Unauthorized"));
                return;
            }
            assertThat(answer.path("type").asText()).as("%s", answer).isEqualTo("start_ack");
            stream.start("bell", bell, Backstage.LISTEN_TO_BELL, CaseApi.JSON.createObjectNode());
            body.get("events").forEach(event -> happen(model, mutation, event));
            stage.backstage().ring();
            check(expected, heard(stream));
        }
    }

    private static List<JsonNode> heard(EventStream stream) {
        List<JsonNode> heard = new ArrayList<>();
        for (JsonNode message = stream.next(); message.get("id").asText().equals("case"); message = stream.next()) {
            assertThat(message.at("/payload/errors")).as("%s", message).isEmpty();
            heard.add(message.at("/payload/data/answer"));
        }
        return heard;
    }

    private static void check(JsonNode expected, List<JsonNode> heard) {
        assertThat(heard.stream().map(event -> event.get("id").asText()))
                .containsExactlyElementsOf(expected.get("delivered")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
        for (JsonNode redacted : expected.path("redacted")) {
            assertThat(heard).allMatch(event -> event.path(redacted.asText()).isNull());
        }
    }

    /** Has a mutation answer an event: by its owner when the schema leaves the owner to the server. */
    private void happen(String model, String mutation, JsonNode event) {
        EmittedSchema schema = stage.api().schema();
        Credentials actor = stage.callers().function(Backstage.STAGEHAND);
        ObjectNode input = event.deepCopy();
        if (mutation.equals("create")) {
            for (FieldDefinition field : schema.values(model)) {
                if (event.hasNonNull(field.getName()) && !schema.canCreateWith(model, field.getName())) {
                    actor = stage.callers().owner(input.remove(field.getName()).asText());
                }
            }
        } else {
            stage.backstage().put(model, input.arrayNode().add(event));
            input.retain(schema.keys(model));
        }
        stage.call(actor, mutation + model, input.objectNode().set("input", input), schema.selection(model))
                .assertWhole();
    }
}
