package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The models of the decision matrix in the terms of cases, as its legend describes them: one for each rule and grant. */
final class MatrixSchema {
    private static final JsonNode LEGEND = legend();

    private MatrixSchema() {}

    /** The name of the model that has a rule with a grant. */
    static String model(String rule, String grant) {
        return Arrays.stream((rule + "_" + grant).split("_", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The query by the index of a model. */
    static String query(String model) {
        return "byTitleOf" + model;
    }

    /** Whether records of a rule have an owner whom no input names. */
    static boolean hasImplicitOwner(String rule) {
        return MatrixRule.named(rule).strategy().equals("owner")
                && !LEGEND.at("/rules/" + rule).hasNonNull("declaredField");
    }

    /** A schema with the one model that has a rule with a grant. */
    static JsonNode of(String rule, String grant) {
        JsonNode legend = LEGEND.at("/rules/" + rule);
        String name = model(rule, grant);
        ObjectNode schema = CaseApi.JSON.createObjectNode();
        ObjectNode model = schema.withObject("/models/" + name);
        ObjectNode fields = model.putObject("fields").put("title", "string!");
        String declared = legend.path("declaredField").asText("");
        if (!declared.isEmpty()) {
            String[] field = declared.split(": ", -1);
            fields.put(field[0], field[1].toLowerCase(Locale.ROOT));
        }
        model.putArray("secondaryIndexes").addObject().put("partition", "title").put("queryField", query(name));
        String builder = legend.get("gen2").asText().replaceFirst(" \\+ .*", "");
        JsonNode operations = LEGEND.at("/grants/" + grant);
        if (builder.startsWith("allow.")) {
            String to = operations.isArray() ? ".to(" + operations + ")" : "";
            model.putArray("authorization").add(builder + to);
        }
        return schema;
    }

    private static JsonNode legend() {
        try (InputStream in = DecisionMatrix.open("auth-matrix-legend.json")) {
            return CaseApi.JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
