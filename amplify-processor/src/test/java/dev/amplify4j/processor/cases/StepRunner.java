package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs the steps of one case, one after the other, and compares what they answer. */
final class StepRunner {
    private static final JsonMapper JSON = new JsonMapper();

    private final CaseApi api;
    private final Credentials caller;
    private final Map<String, JsonNode> named = new HashMap<>();

    StepRunner(CaseApi api, Credentials caller) {
        this.api = api;
        this.caller = caller;
    }

    void run(JsonNode step) throws InterruptedException {
        String operation = step.get("op").asText();
        switch (operation) {
            case "seed" -> seed(step);
            case "sleep" -> Thread.sleep(step.get("ms").asLong());
            case "drain" -> drain(step);
            default -> {
                JsonNode response = call(operation, step);
                JsonNode answer = operation.equals("document")
                        ? response.path("data")
                        : response.path("data").path("answer");
                if (step.has("as")) {
                    named.put(step.get("as").asText(), answer);
                }
                new Expectation(named).check(step.path("expect"), answer, response.path("errors"));
            }
        }
    }

    private JsonNode call(String operation, JsonNode step) {
        String select = step.path("select").asText();
        String model = step.path("model").asText();
        return switch (operation) {
            case "create", "update", "delete" -> {
                ObjectNode arguments = JSON.createObjectNode().set("input", step.get("input"));
                if (step.has("condition")) {
                    arguments.set("condition", step.get("condition"));
                }
                yield api.call(caller, operation + model, arguments, select);
            }
            case "get" -> api.call(caller, "get" + model, (ObjectNode) step.get("key"), select);
            case "list" -> api.call(caller, api.schema().listField(model), arguments(step), page(select));
            case "index" -> api.call(caller, step.get("queryField").asText(), arguments(step), page(select));
            case "document" -> api.send(caller, step.get("text").asText(), JSON.createObjectNode());
            default -> throw new IllegalArgumentException("no operation: " + operation);
        };
    }

    private static String page(String select) {
        return "items { " + select + " } nextToken";
    }

    /** The arguments, with what refers to earlier answers put in. */
    private ObjectNode arguments(JsonNode step) {
        ObjectNode arguments = step.get("args").deepCopy();
        arguments
                .properties()
                .forEach(argument -> argument.setValue(new Expectation(named).resolve(argument.getValue())));
        return arguments;
    }

    private void seed(JsonNode step) {
        for (JsonNode item : step.get("items")) {
            JsonNode response = api.call(
                    caller,
                    "create" + step.get("model").asText(),
                    JSON.createObjectNode().set("input", item),
                    "__typename");
            assertThat(response.has("errors")).as("seed: %s", response).isFalse();
        }
    }

    /** Reads page by page to the end. */
    private void drain(JsonNode step) {
        List<String> ids = new ArrayList<>();
        JsonNode expected = step.get("expect");
        ObjectNode arguments = arguments(step);
        JsonNode token;
        do {
            JsonNode response =
                    api.call(caller, api.schema().listField(step.get("model").asText()), arguments, page("id"));
            JsonNode page = response.path("data").path("answer");
            assertThat(page.has("items")).as("page: %s", response).isTrue();
            assertThat(page.get("items").size())
                    .isLessThanOrEqualTo(expected.get("maxPage").asInt());
            page.get("items").forEach(item -> ids.add(item.get("id").asText()));
            token = page.path("nextToken");
            arguments.set("nextToken", token);
            assertThat(ids).hasSizeLessThan(10_000);
        } while (!token.isNull());
        ArrayNode wanted = (ArrayNode) Objects.requireNonNull(expected.get("idsUnordered"));
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        wanted.valueStream().map(JsonNode::asText).toList());
    }
}
