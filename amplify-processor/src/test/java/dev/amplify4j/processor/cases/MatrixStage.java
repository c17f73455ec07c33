package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.cases.DecisionMatrix.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Models of the decision matrix that run as one API, each with the four records of the matrix.
 *
 * @param stage the API
 * @param records the records of a model as they are stored, by the model's name
 * @param credentials credentials that were issued, by the caller's name
 */
record MatrixStage(Stage stage, Map<String, Set<JsonNode>> records, Map<String, Credentials> credentials)
        implements AutoCloseable {
    /** What all records have in the field by which the index finds them. */
    static final String TITLE = "t";

    /** Starts an API that has the models of some rows. */
    static MatrixStage open(Collection<Row> rows) throws IOException {
        Map<String, Row> byModel = new LinkedHashMap<>();
        rows.forEach(row -> byModel.putIfAbsent(MatrixSchema.model(row.rule(), row.grant()), row));
        List<JsonNode> schemas = byModel.values().stream()
                .map(row -> MatrixSchema.of(row.rule(), row.grant()))
                .toList();
        List<String> announced = byModel.entrySet().stream()
                .filter(model -> MatrixSchema.hasImplicitOwner(model.getValue().rule()))
                .map(Map.Entry::getKey)
                .toList();
        CompiledSchema compiled = Stage.compile(schemas, false, Announcements.operations(announced));
        Announcements.connect(compiled.classes(), announced);
        Stage stage = Stage.of(compiled, Caller.identities());
        MatrixStage opened = new MatrixStage(stage, new HashMap<>(), new HashMap<>());
        byModel.forEach((model, row) -> opened.fill(model, MatrixRule.named(row.rule())));
        return opened;
    }

    /** The credentials of a caller of the matrix. */
    Credentials caller(String name) {
        return credentials.computeIfAbsent(name, stage.callers()::named);
    }

    private void fill(String model, MatrixRule rule) {
        List<JsonNode> items = new ArrayList<>();
        for (String id : DecisionMatrix.RECORDS) {
            items.add(record(rule, id));
        }
        stage.backstage().put(model, CaseApi.JSON.createArrayNode().addAll(items));
        records.put(model, Set.copyOf(stored(model)));
    }

    /** What is stored, but for what every update writes. */
    Set<JsonNode> stored(String model) {
        return stage.backstage().scan(model).stream()
                .<JsonNode>map(item -> ((ObjectNode) item).without(List.of("createdAt", "updatedAt", "__typename")))
                .collect(Collectors.toSet());
    }

    /** Asserts that nobody who was refused has changed anything. */
    void assertUntouched(String model) {
        assertThat(stored(model)).as("%s after what was refused", model).isEqualTo(records.get(model));
    }

    /** Takes back what a row wrote. */
    void restore(String model) {
        stage.backstage().clear(model);
        stage.backstage()
                .put(model, CaseApi.JSON.createArrayNode().addAll(Objects.requireNonNull(records.get(model), model)));
    }

    /** A record of the matrix as a model with this rule stores it. */
    static ObjectNode record(MatrixRule rule, String id) {
        ObjectNode item = CaseApi.JSON.createObjectNode().put("id", id).put("title", TITLE);
        Object held = DecisionMatrix.held(rule, id);
        if (held != null) {
            item.set(rule.field(), CaseApi.JSON.valueToTree(held));
        }
        return item;
    }

    @Override
    public void close() {
        stage.close();
    }
}
