package dev.amplify4j.processor.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Random enums and custom types; those that come later may hold those before. */
final class RandomTypes {
    private static final List<String> SCALARS = List.of(
            "ID",
            "String",
            "Int",
            "Float",
            "Boolean",
            "AWSDate",
            "AWSTime",
            "AWSDateTime",
            "AWSTimestamp",
            "AWSEmail",
            "AWSJSON",
            "AWSPhone",
            "AWSURL",
            "AWSIPAddress");
    private static final Set<String> NO_KEYS = Set.of("Boolean", "AWSJSON");

    private final Dice dice;
    private final List<String> enums;
    private final Map<String, Map<String, String>> customTypes = new LinkedHashMap<>();

    RandomTypes(Dice dice) {
        this.dice = dice;
        enums = dice.some(List.of("Level", "Color", "PostState", "Kind_2"), 0, 3);
        for (String name : dice.some(List.of("Geo", "Address", "Meta", "Money", "T1"), 0, 4)) {
            Map<String, String> fields = new LinkedHashMap<>();
            dice.some(List.of("lat", "lng", "kind", "inner", "more", "x"), 1, 4)
                    .forEach(field -> fields.put(field, any()));
            customTypes.put(name, fields);
        }
    }

    String any() {
        return dice.anyForm(any(25));
    }

    /** The name of a scalar, an enum or a custom type. */
    String any(int percentOfCustomTypes) {
        if (!customTypes.isEmpty() && dice.chance(percentOfCustomTypes)) {
            return dice.one(List.copyOf(customTypes.keySet()));
        }
        return !enums.isEmpty() && dice.chance(25) ? dice.one(enums) : dice.one(SCALARS);
    }

    boolean isScalar(String type) {
        return SCALARS.contains(type.replace("!", ""));
    }

    boolean isKey(String type) {
        String name = type.replace("!", "");
        return (SCALARS.contains(name) && !NO_KEYS.contains(name)) || enums.contains(name);
    }

    boolean isCustomType(String name) {
        return customTypes.containsKey(name);
    }

    private Map<String, String> fields(String customType) {
        return Objects.requireNonNull(customTypes.get(customType));
    }

    /** The custom types that one leads to, itself among them. */
    Set<String> reached(String name) {
        Set<String> reached = new LinkedHashSet<>();
        if (isCustomType(name) && reached.add(name)) {
            fields(name).values().forEach(type -> reached.addAll(reached(type.replaceAll("[\\[\\]!]", ""))));
        }
        return reached;
    }

    /**
     * All definitions.
     *
     * @param gates by custom type the directives that it has from the operations that answer it
     * @param inputs custom types that arguments hold
     */
    String text(Map<String, String> gates, Set<String> inputs) {
        List<String> definitions = new ArrayList<>();
        enums.forEach(e -> definitions.add("enum " + e + " {\n  ONE\n  two\n  _3\n}\n"));
        customTypes.forEach((name, fields) ->
                definitions.add("type " + name + " " + gates.getOrDefault(name, "") + body(fields, "")));
        inputs.forEach(name -> definitions.add("input " + name + "Input" + body(fields(name), "Input")));
        return String.join("\n", definitions);
    }

    private String body(Map<String, String> fields, String suffix) {
        StringBuilder body = new StringBuilder(" {\n");
        fields.forEach((field, type) -> body.append("  ")
                .append(field)
                .append(": ")
                .append(suffixed(type, suffix))
                .append('\n'));
        return body.append("}\n").toString();
    }

    /** The type with a suffix to its name when that is a custom type's. */
    String suffixed(String type, String suffix) {
        String name = type.replaceAll("[\\[\\]!]", "");
        return isCustomType(name) ? type.replace(name, name + suffix) : type;
    }
}
