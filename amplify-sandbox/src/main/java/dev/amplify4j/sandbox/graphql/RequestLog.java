package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.schema.plan.AuthenticationType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells a person what was asked and how long it took; never arguments, answers or who asked. */
@FunctionalInterface
public interface RequestLog {
    /**
     * An operation was executed.
     *
     * @param operation what it was
     */
    void executed(Operation operation);

    /**
     * One operation.
     *
     * @param kind {@code query}, {@code mutation} or {@code subscription}
     * @param fields root fields in the order in which they were resolved
     * @param authenticationType how the caller proved who it is
     * @param total time from the parsed request to the answer
     * @param resolvers time in resolvers, data sources included; several may run at once
     * @param errors errors as AppSync writes them
     */
    record Operation(
            String kind,
            List<String> fields,
            AuthenticationType authenticationType,
            Duration total,
            Duration resolvers,
            List<Map<String, Object>> errors) {
        /** Of the longest usual kind, so that fields stand below each other. */
        private static final int WIDTH = 8;

        private static final long TENTH = 100_000;

        /** One line, and one more for each error. */
        String lines() {
            String names = fields.isEmpty() ? "-" : String.join(", ", fields);
            String line = kind + " ".repeat(Math.max(0, WIDTH - kind.length())) + " " + names + "  " + millis(total)
                    + " ms, resolvers " + millis(resolvers) + " ms  " + authenticationType;
            return line
                    + errors.stream()
                            .map(error -> System.lineSeparator() + "         ! " + error.get("errorType") + ": "
                                    + error.get("message"))
                            .collect(Collectors.joining());
        }

        /** Milliseconds with one digit after the point; a format would take longer than many a query. */
        private static String millis(Duration time) {
            long tenths = (time.toNanos() + TENTH / 2) / TENTH;
            return tenths / 10 + "." + tenths % 10;
        }
    }

    /**
     * A log that writes lines.
     *
     * @param out takes each line
     * @return the log
     */
    static RequestLog lines(Consumer<String> out) {
        return operation -> out.accept(operation.lines());
    }
}
