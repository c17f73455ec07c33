package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * Compares answers with what cases expect. {@code $uuid} and {@code $iso} stand for any such text, {@code $alias.path}
 * for a part of an earlier answer.
 *
 * @param named earlier answers by alias
 */
record Expectation(Map<String, JsonNode> named) {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String ISO = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";

    /** Checks one answer; without an expectation it must be no error. */
    void check(JsonNode expected, JsonNode answer, JsonNode errors) {
        if (expected.path("error").asBoolean()) {
            checkError(expected, answer, errors);
            return;
        }
        assertThat(errors).as("errors").isEmpty();
        expected.properties().forEach(e -> checkPart(e.getKey(), e.getValue(), answer));
    }

    private void checkError(JsonNode expected, JsonNode answer, JsonNode errors) {
        assertThat(errors).as("errors beside %s", answer).isNotEmpty();
        JsonNode error = errors.get(0);
        assertThat(answer.isNull() || answer.isMissingNode())
                .as("answer %s", answer)
                .isTrue();
        if (expected.has("errorType")) {
            assertThat(error.path("errorType").asText())
                    .isEqualTo(expected.get("errorType").asText());
        }
        if (expected.path("validation").asBoolean()) {
            assertThat(error.path("errorType").asText()).as("%s", error).doesNotContain("DynamoDB");
            assertThat(answer.isMissingNode())
                    .as("nothing was executed: %s", answer)
                    .isTrue();
        }
    }

    private void checkPart(String part, JsonNode expected, JsonNode answer) {
        JsonNode items = answer.path("items");
        switch (part) {
            case "data" -> assertMatches(expected, answer);
            case "ok" -> assertThat(answer.isObject()).isTrue();
            case "ids" -> assertThat(texts(items, "id")).isEqualTo(texts(expected));
            case "idsUnordered" -> assertThat(texts(items, "id")).containsExactlyInAnyOrderElementsOf(texts(expected));
            case "values" ->
                expected.properties()
                        .forEach(field ->
                                assertThat(texts(items, field.getKey())).isEqualTo(texts(field.getValue())));
            case "count" -> assertThat(items).hasSize(expected.asInt());
            case "nextToken" -> assertThat(answer.path("nextToken").isTextual()).isEqualTo(expected.asBoolean());
            case "nestedCount" ->
                assertThat(at(answer, expected.get("path").asText()))
                        .hasSize(expected.get("count").asInt());
            case "nestedToken" ->
                assertThat(at(answer, expected.asText()).isTextual()).isTrue();
            default -> throw new IllegalArgumentException("no expectation: " + part);
        }
    }

    private void assertMatches(JsonNode expected, JsonNode actual) {
        if (expected.isObject() && expected.has("$gt")) {
            assertThat(actual.asText())
                    .isGreaterThan(resolve(expected.get("$gt")).asText());
        } else if (expected.isObject()) {
            expected.properties().forEach(member -> assertMatches(member.getValue(), actual.path(member.getKey())));
        } else if (expected.isArray()) {
            assertThat(actual).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertMatches(expected.get(i), actual.path(i));
            }
        } else if (expected.isNumber()) {
            assertThat(actual.decimalValue()).isEqualByComparingTo(expected.decimalValue());
        } else if (expected.asText().equals("$uuid")) {
            assertThat(actual.asText()).matches(UUID);
        } else if (expected.asText().equals("$iso")) {
            assertThat(actual.asText()).matches(ISO);
        } else {
            assertThat(actual).isEqualTo(resolve(expected));
        }
    }

    /** A value, or what it refers to when it is {@code $alias.path} of an earlier answer. */
    JsonNode resolve(JsonNode value) {
        if (!value.isTextual() || !value.asText().matches("\\$\\w+\\..*")) {
            return value;
        }
        String[] reference = value.asText().substring(1).split("\\.", 2);
        JsonNode answer = named.get(reference[0]);
        return answer == null ? value : at(answer, reference[1]);
    }

    private static JsonNode at(JsonNode node, String path) {
        return node.at("/" + path.replace('.', '/'));
    }

    private static List<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.get(field).asText()).toList();
    }

    private static List<String> texts(JsonNode texts) {
        return texts.valueStream().map(JsonNode::asText).toList();
    }
}
