package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The oracle agrees with every decision that was measured on the official stack, but for those that deviations of the
 * contract change, which are listed one by one in {@code auth-matrix-deviations.csv}.
 *
 * <p>The matrix is the contract's, as it is.
 */
class DecisionMatrixTest {
    private static final String ALICE = "a1a1a1a1-0000-4000-8000-000000000001";
    private static final String BOB = "b2b2b2b2-0000-4000-8000-000000000002";
    private static final List<String> RECORDS = List.of("rAlice", "rBob", "rNull", "rAliceUsernameOnly");

    /** A row; its detail is compared where it says what was stored or which records are visible. */
    record Row(String rule, String grant, String identity, String operation, String answer) {
        String id() {
            return String.join(",", rule, grant, identity, operation);
        }
    }

    @Test
    void decidesAsMeasuredOrAsADeviationSays() throws IOException {
        Map<String, String> deviations = deviations();
        Set<String> differing = new TreeSet<>();
        List<Row> rows = rows();
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
        assertThat(deviations())
                .hasSize(146)
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
        return oracle.to(words[0], held(rule, words[1])) ? "allow" : "deny";
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
        String given = switch (operation) {
            case "create owner=alice(username)" -> "alice";
            case "create owner=alice(composite)" -> ALICE + "::alice";
            case "create owner=bob(composite)" -> BOB + "::bob";
            case "create group=Admin" -> "Admin";
            case "create group=Ops" -> "Ops";
            default -> "";
        };
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
        int argument = operation.indexOf(':');
        if (argument < 0) {
            return oracle.toAll("listen") || oracle.toSome("listen")
                    ? visible("allow", oracle, rule, "listen")
                    : "deny";
        }
        String named = operation.substring(argument + 1, operation.length() - 1);
        String owner = named.equals("alice-composite") ? ALICE + "::alice" : named;
        if (!oracle.to("listen", owner)) {
            return "deny";
        }
        String heard = RECORDS.stream()
                .filter(r -> oracle.to("listen", held(rule, r)) && owner.equals(shown(held(rule, r))))
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
                + RECORDS.stream()
                        .filter(r -> oracle.to(operation, held(rule, r)))
                        .collect(Collectors.joining(" "));
    }

    /** The owner or group that a record holds in the field of a rule; null when it holds none. */
    private static @Nullable Object held(MatrixRule rule, String record) {
        if (rule.field() == null || record.equals("rNull") || record.equals("missing")) {
            return null;
        }
        String value;
        if (rule.strategy().equals("groupField")) {
            value = record.equals("rAlice") ? "Admin" : record.equals("rBob") ? "Ops" : "admin";
        } else if (record.equals("rAliceUsernameOnly")) {
            value = "alice";
        } else {
            boolean alice = record.equals("rAlice");
            String sub = alice ? ALICE : BOB;
            String name = alice ? "alice" : "bob";
            value = switch (Objects.requireNonNull(rule.claim())) {
                case "sub" -> sub;
                case "username" -> name;
                case "email" -> name + "@ex.org";
                default -> sub + "::" + name;
            };
        }
        return rule.list() ? List.of(value) : value;
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = open("auth-matrix.csv.gz");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(DecisionMatrixTest::row).toList();
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(",", 6);
        String detail = cells[5].startsWith("\"")
                ? cells[5].substring(1, cells[5].length() - 1).replace("\"\"", "\"")
                : cells[5];
        String answer = cells[4].equals("deny") ? "deny" : cells[4] + detail;
        return new Row(cells[0], cells[1], cells[2], cells[3], answer);
    }

    /** The deviation that changes a row, by the row. */
    private static Map<String, String> deviations() throws IOException {
        try (InputStream in = open("auth-matrix-deviations.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.lastIndexOf(',')),
                            line -> line.substring(line.lastIndexOf(',') + 1),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(DecisionMatrixTest.class.getResourceAsStream(name), name);
    }
}
