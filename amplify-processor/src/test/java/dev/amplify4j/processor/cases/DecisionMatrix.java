package dev.amplify4j.processor.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The contract's decision matrix, as it is: who may do what by which rule, measured on the official stack. */
final class DecisionMatrix {
    /** What is stored as the owner by default when alice creates something. */
    static final String ALICE = "a1a1a1a1-0000-4000-8000-000000000001::alice";

    static final String BOB = "b2b2b2b2-0000-4000-8000-000000000002::bob";

    /** The records of which rows speak, by their ids. */
    static final List<String> RECORDS = List.of("rAlice", "rBob", "rNull", "rAliceUsernameOnly");

    private DecisionMatrix() {}

    /**
     * A row.
     *
     * @param rule name of the rule
     * @param grant name of the operations that the rule allows
     * @param identity name of the caller
     * @param operation what the caller asks for
     * @param answer {@code deny}, or {@code allow} or {@code filtered} with what was stored or which records are visible
     */
    record Row(String rule, String grant, String identity, String operation, String answer) {
        String id() {
            return String.join(",", rule, grant, identity, operation);
        }
    }

    /** All rows. */
    static List<Row> rows() throws IOException {
        try (InputStream in = open("auth-matrix.csv.gz");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(DecisionMatrix::row).toList();
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
    static Map<String, String> deviations() throws IOException {
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

    /** The owner or group that an operation names; null when it names none. */
    static @Nullable String named(String operation) {
        int start = Math.max(operation.indexOf('='), operation.indexOf(':')) + 1;
        String name = operation.substring(start);
        return switch (start == 0 ? "null" : name) {
            case "null" -> null;
            case "alice(username)" -> "alice";
            case "alice(composite)", "alice-composite)" -> ALICE;
            case "bob(composite)" -> BOB;
            case "bob" -> operation.startsWith("update") ? BOB : "bob";
            default -> name.replace(")", "");
        };
    }

    /** The owner or group that a record holds in the field of a rule; null when it holds none. */
    static @Nullable Object held(MatrixRule rule, String record) {
        if (rule.field() == null || record.equals("rNull") || record.equals("missing")) {
            return null;
        }
        String value;
        if (rule.strategy().equals("groupField")) {
            value = record.equals("rAlice") ? "Admin" : record.equals("rBob") ? "Ops" : "admin";
        } else if (record.equals("rAliceUsernameOnly")) {
            value = "alice";
        } else {
            value = owner(Objects.requireNonNull(rule.claim()), record.equals("rAlice") ? ALICE : BOB);
        }
        return rule.list() ? List.of(value) : value;
    }

    private static String owner(String claim, String owner) {
        String[] parts = owner.split("::", -1);
        return switch (claim) {
            case "sub" -> parts[0];
            case "username" -> parts[1];
            case "email" -> parts[1] + "@ex.org";
            default -> owner;
        };
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(DecisionMatrix.class.getResourceAsStream(name), name);
    }
}
