package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * What the endpoint answered to one root field.
 *
 * @param value the root field's value; missing when nothing was executed
 * @param errors the errors, each for some path
 */
record Answer(JsonNode value, JsonNode errors) {
    private static final Set<String> REFUSALS = Set.of("Unauthorized", "UnauthorizedException");

    static Answer of(JsonNode response) {
        return new Answer(response.at("/data/answer"), response.path("errors"));
    }

    /** Asserts that the operation was carried out; single fields may have been refused. */
    Answer assertAllowed() {
        assertThat(value.isObject()).as("allowed: %s", this).isTrue();
        assertThat(errors.valueStream().filter(error -> error.path("path").size() < 2))
                .as("errors of the operation")
                .isEmpty();
        return this;
    }

    /** Asserts that it was carried out without any error. */
    Answer assertWhole() {
        assertAllowed();
        assertThat(errors).as("errors beside %s", value).isEmpty();
        return this;
    }

    /** Asserts that the operation was refused for want of a right, and answers nothing. */
    Answer assertRefused() {
        assertThat(value.isMissingNode() || value.isNull())
                .as("refused: %s", this)
                .isTrue();
        assertThat(errors).as("errors").hasSize(1);
        assertThat(REFUSALS)
                .as("refused for want of a right: %s", errors)
                .contains(errors.at("/0/errorType").asText());
        return this;
    }

    /** Asserts that exactly one field below the operation was refused and answers nothing, or an empty page. */
    void assertFieldRefused(String... path) {
        assertThat(errors).as("errors beside %s", value).hasSize(1);
        assertThat(errors.at("/0/errorType").asText()).as("%s", errors).isEqualTo("Unauthorized");
        assertThat(errors.at("/0/path").valueStream().skip(1).map(JsonNode::asText))
                .containsExactly(path);
        assertHidden(path);
    }

    /** Asserts that a field answers nothing, or an empty page. */
    void assertHidden(String... path) {
        JsonNode field = value.at("/" + String.join("/", path));
        assertThat(field.isNull() || isEmptyPage(field))
                .as("%s of %s", List.of(path), value)
                .isTrue();
    }

    private static boolean isEmptyPage(JsonNode field) {
        return field.path("items").isArray() && field.path("items").isEmpty();
    }
}
