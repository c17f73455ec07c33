package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.cases.DecisionMatrix.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks the endpoint for what a row of the decision matrix asks, and says in the matrix's words what came of it: by the
 * answer and, for writes that were not refused, by the table. After all rows the tables must be {@link
 * MatrixStage#assertUntouched untouched}.
 *
 * @param here where the models run
 */
record MatrixCall(MatrixStage here) {
    private static final String CHANGED = "changed";

    /** The answer to a row that does not subscribe. */
    String answer(Row row) {
        MatrixRule rule = MatrixRule.named(row.rule());
        String model = MatrixSchema.model(row.rule(), row.grant());
        String[] words = row.operation().split(" ", -1);
        ObjectNode arguments = CaseApi.JSON.createObjectNode();
        return switch (words[0]) {
            case "get" -> got(call(row, "get" + model, arguments.put("id", words[1]), "id"), words[1]);
            case "list" -> listed(row, rule, call(row, schema().listField(model), arguments, "items { id }"));
            case "index" ->
                listed(
                        row,
                        rule,
                        call(
                                row,
                                MatrixSchema.query(model),
                                arguments.put("title", MatrixStage.TITLE),
                                "items { id }"));
            case "create", "update", "delete" -> written(row, rule, model, words);
            default -> throw new IllegalArgumentException(row.operation());
        };
    }

    private EmittedSchema schema() {
        return here.stage().api().schema();
    }

    private Answer call(Row row, String field, ObjectNode arguments, String selection) {
        return here.stage().call(here.caller(row.identity()), field, arguments, selection);
    }

    private static String got(Answer answer, String id) {
        if (answer.value().path("id").asText().equals(id)) {
            answer.assertWhole();
            return "allow";
        }
        answer.assertRefused();
        return "deny";
    }

    /** A list is called filtered when the rule depends on the item. */
    private static String listed(Row row, MatrixRule rule, Answer answer) {
        JsonNode items = answer.value().path("items");
        if (!items.isArray()) {
            answer.assertRefused();
            return "deny";
        }
        answer.assertWhole();
        Set<String> seen =
                items.valueStream().map(item -> item.get("id").asText()).collect(Collectors.toSet());
        assertThat(items).as("each once: %s", row).hasSize(seen.size());
        String decision = rule.field() == null ? "allow" : "filtered";
        return decision + DecisionMatrix.RECORDS.stream().filter(seen::contains).collect(Collectors.joining(" "));
    }

    private String written(Row row, MatrixRule rule, String model, String[] words) {
        ObjectNode input = CaseApi.JSON.createObjectNode();
        String named = DecisionMatrix.named(row.operation());
        if (!words[0].equals("create")) {
            input.put("id", words[1]);
        }
        if (!words[0].equals("delete") && !row.operation().contains("set owner")) {
            input.put("title", CHANGED);
        }
        if (row.operation().contains("=")) {
            input.set(Objects.requireNonNull(rule.field()), value(rule, named));
        }
        Answer answer = call(row, words[0] + model, input.objectNode().set("input", input), "__typename");
        if (isUnauthorized(answer)) {
            answer.assertRefused();
            return "deny";
        }
        if (words.length > 1 && words[1].equals("missing")) {
            assertMissing(words[0], answer);
            return "allow";
        }
        Set<JsonNode> before = Objects.requireNonNull(here.records().get(model), model);
        Set<JsonNode> after = here.stored(model);
        answer.assertWhole();
        try {
            return "allow" + change(rule, words[0], input, before, after);
        } finally {
            here.restore(model);
        }
    }

    private static JsonNode value(MatrixRule rule, @Nullable String named) {
        return CaseApi.JSON.valueToTree(named != null && rule.list() ? List.of(named) : named);
    }

    private static boolean isUnauthorized(Answer answer) {
        return answer.errors().at("/0/errorType").asText().startsWith("Unauthorized");
    }

    /** Who may write every record is told that this one is not there. */
    private static void assertMissing(String operation, Answer answer) {
        assertThat(answer.value().isNull())
                .as("%s of nothing: %s", operation, answer)
                .isTrue();
        if (operation.equals("update")) {
            assertThat(answer.errors().at("/0/errorType").asText())
                    .isEqualTo("DynamoDB:ConditionalCheckFailedException");
        }
    }

    /** Asserts that the write did what was asked and nothing else; gives the owner that a create stored. */
    private static String change(
            MatrixRule rule, String operation, ObjectNode input, Set<JsonNode> before, Set<JsonNode> after) {
        Set<JsonNode> gone = new HashSet<>(before);
        gone.removeAll(after);
        Set<JsonNode> come = new HashSet<>(after);
        come.removeAll(before);
        assertThat(gone).as("changed or deleted").hasSize(operation.equals("create") ? 0 : 1);
        assertThat(come).as("changed or created").hasSize(operation.equals("delete") ? 0 : 1);
        gone.forEach(item -> assertThat(item.get("id")).isEqualTo(input.get("id")));
        for (JsonNode item : come) {
            input.properties()
                    .forEach(field -> assertThat(item.path(field.getKey())).isEqualTo(field.getValue()));
        }
        if (!operation.equals("create")) {
            return "";
        }
        ObjectNode stored = input.objectNode();
        JsonNode owner = come.iterator().next().path(String.valueOf(rule.field()));
        if (rule.strategy().equals("owner") && !owner.isMissingNode()) {
            stored.set(rule.field(), owner);
        }
        return stored.toString();
    }
}
