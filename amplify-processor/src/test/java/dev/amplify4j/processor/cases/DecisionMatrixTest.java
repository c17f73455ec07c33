package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.cases.DecisionMatrix.Row;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The oracle agrees with every decision that was measured on the official stack, but for those that deviations of the
 * contract change, which are listed one by one in {@code auth-matrix-deviations.csv}.
 */
class DecisionMatrixTest {
    @Test
    void decidesAsMeasuredOrAsADeviationSays() throws IOException {
        Map<String, String> deviations = DecisionMatrix.deviations();
        Set<String> differing = new TreeSet<>();
        List<Row> rows = DecisionMatrix.rows();
        for (Row row : rows) {
            if (!answer(row).equals(row.answer())) {
                differing.add(row.id());
            }
        }

        assertThat(rows).hasSize(49_908);
        assertThat(differing).isEqualTo(deviations.keySet());
    }

    @Test
    void everyDeviationIsOneThatTheContractNames() throws IOException {
        assertThat(DecisionMatrix.deviations())
                .hasSize(184)
                .allSatisfy((row, deviation) -> assertThat(row)
                        .contains(
                                switch (deviation) {
                                    case "S1" -> "mallory_usernameIsAliceComposite";
                                    case "S2" -> "eve_reusedUsernameAlice,on";
                                    case "S3" -> "group_static_customClaim";
                                    default -> throw new AssertionError(deviation);
                                }));
    }

    private static String answer(Row row) {
        MatrixRule rule = MatrixRule.named(row.rule());
        DecisionOracle oracle = new DecisionOracle(rule, MatrixRule.granted(row.grant()), Caller.named(row.identity()));
        String operation = row.operation();
        if (operation.startsWith("create")) {
            return create(oracle, operation);
        }
        if (operation.equals("list") || operation.startsWith("index")) {
            return list(oracle, rule);
        }
        if (operation.startsWith("on")) {
            return subscription(oracle, rule, operation);
        }
        String[] words = operation.split(" ", -1);
        return oracle.to(words[0], DecisionMatrix.held(rule, words[1])) ? "allow" : "deny";
    }

    private static String list(DecisionOracle oracle, MatrixRule rule) {
        if (oracle.toAll("list")) {
            return visible("allow", oracle, rule, "list");
        }
        return oracle.toSome("list") ? visible("filtered", oracle, rule, "list") : "deny";
    }

    private static String create(DecisionOracle oracle, String operation) {
        MatrixRule rule = oracle.rule();
        boolean owner = rule.strategy().equals("owner");
        if (operation.equals("create")) {
            if (oracle.toAll("create")) {
                return "allow{}";
            }
            return owner && oracle.toSome("create") ? stored(rule, oracle.ownIdentity()) : "deny";
        }
        String given = Objects.requireNonNullElse(DecisionMatrix.named(operation), "");
        if (!oracle.to("create", given)) {
            return "deny";
        }
        return owner ? stored(rule, given) : "allow{}";
    }

    private static String stored(MatrixRule rule, String owner) {
        String value = "\"" + owner + "\"";
        return "allow{\"" + rule.field() + "\":" + (rule.list() ? "[" + value + "]" : value) + "}";
    }

    /** A subscriber who names an owner has to be that owner, and hears of what is shown as that owner's alone. */
    private static String subscription(DecisionOracle oracle, MatrixRule rule, String operation) {
        String owner = DecisionMatrix.named(operation);
        if (owner == null) {
            return oracle.toAll("listen") || oracle.toSome("listen")
                    ? visible("allow", oracle, rule, "listen")
                    : "deny";
        }
        if (!oracle.to("listen", owner)) {
            return "deny";
        }
        String heard = DecisionMatrix.RECORDS.stream()
                .filter(r -> oracle.to("listen", DecisionMatrix.held(rule, r))
                        && owner.equals(shown(DecisionMatrix.held(rule, r))))
                .collect(Collectors.joining(" "));
        return "allow" + heard;
    }

    private static @Nullable String shown(@Nullable Object held) {
        return held instanceof String value
                ? value.substring(value.lastIndexOf("::") < 0 ? 0 : value.lastIndexOf("::") + 2)
                : null;
    }

    private static String visible(String decision, DecisionOracle oracle, MatrixRule rule, String operation) {
        return decision
                + DecisionMatrix.RECORDS.stream()
                        .filter(r -> oracle.to(operation, DecisionMatrix.held(rule, r)))
                        .collect(Collectors.joining(" "));
    }
}
