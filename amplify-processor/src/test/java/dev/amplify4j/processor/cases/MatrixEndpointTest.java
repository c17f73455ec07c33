package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.cases.DecisionMatrix.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The decision matrix through the real endpoint: each row is a request of its caller, over HTTP or, for subscriptions,
 * WebSocket, to models that the compiler made of the row's rule. The answer and the table are compared with what was
 * measured; rows that deviations of the contract change are those of {@code auth-matrix-deviations.csv}.
 */
class MatrixEndpointTest {
    /** How many models one API has. */
    private static final int MODELS = 24;

    private static final String NO_RULE = "none";

    /** How many rows run at each build. */
    private static final int SAMPLE = 1_000;

    /**
     * The deviation that cannot be met: events show owners by name, so that who has taken over a user name hears of its
     * former holder's records, as was measured.
     */
    private static final String UNMET = "S2";

    /** {@code -Dmatrix.seed} samples others. */
    private static final long SEED = Long.getLong("matrix.seed", 1);

    @Test
    void aSampleIsAnsweredAsMeasured() throws IOException {
        Random random = new Random(SEED);
        List<Row> rows = new ArrayList<>(groups(random).get(0));
        Collections.shuffle(rows, random);
        assertAnswers(List.of(rows.subList(0, SAMPLE)));
    }

    @Test
    @Tag("nightly")
    void everyRowIsAnsweredAsMeasured() throws IOException {
        List<List<Row>> groups = groups(new Random(SEED));
        assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(49_908 - 201);
        assertAnswers(groups);
    }

    /** A model without a rule cannot be called: it does not compile. In the matrix everything is denied. */
    @Test
    void aModelWithoutARuleDoesNotCompile() throws IOException {
        List<Row> rows = DecisionMatrix.rows().stream()
                .filter(row -> row.rule().equals(NO_RULE))
                .toList();
        assertThat(rows).hasSize(201).allMatch(row -> row.answer().equals("deny"));
        assertThat(CompiledSchema.of(SchemaSource.of(MatrixSchema.of(NO_RULE, "all")))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("AMP1501");
    }

    /** The rows by the API that they run on. */
    private static List<List<Row>> groups(Random random) throws IOException {
        Map<String, List<Row>> byModel = DecisionMatrix.rows().stream()
                .filter(row -> !row.rule().equals(NO_RULE))
                .collect(Collectors.groupingBy(
                        row -> MatrixSchema.model(row.rule(), row.grant()), LinkedHashMap::new, Collectors.toList()));
        List<List<Row>> models = new ArrayList<>(byModel.values());
        Collections.shuffle(models, random);
        List<List<Row>> groups = new ArrayList<>();
        for (int i = 0; i < models.size(); i += MODELS) {
            groups.add(models.subList(i, Math.min(models.size(), i + MODELS)).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        return groups;
    }

    private static void assertAnswers(List<List<Row>> groups) throws IOException {
        Map<String, String> deviations = DecisionMatrix.deviations();
        Set<String> listed = new TreeSet<>();
        Map<String, String> differing = new TreeMap<>();
        for (List<Row> rows : groups) {
            try (MatrixStage here = MatrixStage.open(rows);
                    MatrixListening listening = new MatrixListening(here)) {
                MatrixCall call = new MatrixCall(here);
                for (Row row : rows) {
                    String answer = answer(row, call, listening);
                    if (!deviations.getOrDefault(row.id(), UNMET).equals(UNMET)) {
                        listed.add(row.id());
                    }
                    if (!answer.equals(row.answer())) {
                        differing.put(row.id(), answer);
                    }
                }
                here.records().keySet().forEach(here::assertUntouched);
            }
        }
        Map<String, String> unlisted = new TreeMap<>(differing);
        unlisted.keySet().removeAll(listed);
        assertThat(unlisted).as("rows that are answered otherwise").isEmpty();
        assertThat(differing.keySet()).as("rows that are listed as deviations").isEqualTo(listed);
    }

    /** What was answered; what went wrong when that is none of the matrix's answers. */
    private static String answer(Row row, MatrixCall call, MatrixListening listening) {
        try {
            return row.operation().startsWith("on") ? listening.answer(row) : call.answer(row);
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        }
    }
}
