package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The custom types of a schema as records.
 *
 * <p>Custom types of cases may hold themselves, which records are refused to do: what a type reaches again is written
 * out once more under another name, down to {@link #DEPTH} levels.
 */
final class CustomTypes {
    private static final int DEPTH = 4;

    private final JsonNode types;
    private final Map<String, String> declarations = new LinkedHashMap<>();
    private final Deque<String> path = new ArrayDeque<>();

    CustomTypes(JsonNode types) {
        this.types = types;
    }

    /** The Java type of a name, which is declared when it is a custom type. */
    String javaName(String name) {
        if (!types.has(name)) {
            return name;
        }
        long above = path.stream().filter(name::equals).count();
        String javaName = above == 0 ? name : name + (above + 1);
        if (!declarations.containsKey(javaName)) {
            path.push(name);
            declarations.put(javaName, "record " + javaName + "(" + components(types.get(name)) + ") {}");
            path.pop();
        }
        return javaName;
    }

    List<String> declarations() {
        return List.copyOf(declarations.values());
    }

    private String components(JsonNode type) {
        return type.get("fields").properties().stream()
                .filter(field -> path.size() < DEPTH || !isCustom(field.getValue()))
                .map(field -> RuleTerm.annotations(field.getValue().path("auth"))
                        + FieldTerm.parse(text(field.getValue())).java(this, type.get("fields"))
                        + " "
                        + field.getKey())
                .collect(Collectors.joining(", "));
    }

    private boolean isCustom(JsonNode field) {
        return types.has(FieldTerm.parse(text(field)).name());
    }

    private static String text(JsonNode field) {
        return field.isObject() ? field.get("type").asText() : field.asText();
    }
}
