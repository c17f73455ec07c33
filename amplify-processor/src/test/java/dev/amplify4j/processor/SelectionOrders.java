package dev.amplify4j.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The orders in which fields of a type can be selected, and four ways to write each down. */
public final class SelectionOrders {
    /** As written, by aliases, by inline fragments, by named fragments. */
    public static final int WAYS = 4;

    private SelectionOrders() {}

    /** An answer with the names of fields instead of their aliases, and its errors in no order. */
    public record Normal(JsonNode data, Set<String> errors) {}

    /**
     * Selections in one order and way.
     *
     * @param text the selections
     * @param fragments definitions that the document needs
     * @param names names of fields by their aliases
     */
    public record Written(String text, String fragments, Map<String, String> names) {
        /** The answer of the field at the root that has these selections. */
        public Normal normal(JsonNode answer, String root) {
            JsonNode data = answer.path("data").path(root).deepCopy();
            if (data instanceof ObjectNode object) {
                names.forEach((alias, name) -> object.set(name, object.remove(alias)));
            }
            Set<String> errors = new TreeSet<>();
            for (JsonNode error : answer.path("errors")) {
                List<String> path = new ArrayList<>();
                error.path("path").forEach(part -> path.add(names.getOrDefault(part.asText(), part.asText())));
                errors.add(path + " " + error.path("errorType").asText() + " "
                        + error.path("message").asText());
            }
            return new Normal(data, errors);
        }
    }

    /** All orders. */
    public static List<List<String>> of(List<String> selections) {
        List<List<String>> orders = new ArrayList<>();
        permute(selections, new ArrayList<>(), orders);
        return orders;
    }

    private static void permute(List<String> rest, List<String> chosen, List<List<String>> orders) {
        if (rest.isEmpty()) {
            orders.add(List.copyOf(chosen));
        }
        for (String one : rest) {
            List<String> others = new ArrayList<>(rest);
            others.remove(one);
            chosen.add(one);
            permute(others, chosen, orders);
            chosen.remove(one);
        }
    }

    /** Selections of fields of a type, written in one of the {@link #WAYS}. */
    public static Written write(String type, List<String> selections, int way) {
        StringBuilder text = new StringBuilder();
        StringBuilder fragments = new StringBuilder();
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < selections.size(); i++) {
            String selection = selections.get(i);
            switch (way) {
                case 0 -> text.append(selection);
                case 1 -> {
                    names.put("a" + i, selection.split(" ", -1)[0]);
                    text.append("a").append(i).append(": ").append(selection);
                }
                case 2 ->
                    text.append("... on ")
                            .append(type)
                            .append(" { ")
                            .append(selection)
                            .append(" } ")
                            .append(selection);
                default -> {
                    text.append("...f").append(i);
                    fragments
                            .append(" fragment f")
                            .append(i)
                            .append(" on ")
                            .append(type)
                            .append(" { ")
                            .append(selection)
                            .append(" }");
                }
            }
            text.append(' ');
        }
        return new Written(text.toString(), fragments.toString(), names);
    }
}
