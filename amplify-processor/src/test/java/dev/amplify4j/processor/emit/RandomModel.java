package dev.amplify4j.processor.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A random model, as the official builder writes it in directive SDL. */
final class RandomModel {
    private static final List<String> KEY_TYPES = List.of(
            "ID",
            "String",
            "Int",
            "Float",
            "AWSDate",
            "AWSTime",
            "AWSDateTime",
            "AWSTimestamp",
            "AWSEmail",
            "AWSPhone",
            "AWSURL",
            "AWSIPAddress");
    private static final List<String> FIELDS = List.of(
            "title",
            "aB",
            "b_c",
            "x1",
            "URLs",
            "type",
            "class",
            "f",
            "score",
            "rank2",
            "_hidden",
            "Big",
            "createdOn",
            "team",
            "teams",
            "editor_id");
    private static final Map<String, List<String>> OPERATIONS = Map.of(
            "queries", List.of("get", "list"),
            "mutations", List.of("create", "update", "delete"),
            "subscriptions", List.of("onCreate", "onUpdate", "onDelete"));

    private final Dice dice;
    private final String name;
    private final RandomTypes types;
    private final List<String> keys = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> directives = new LinkedHashMap<>();
    private final String disabled;

    RandomModel(Dice dice, String name, RandomTypes types, boolean queried) {
        this.dice = dice;
        this.name = name;
        this.types = types;
        this.disabled = dice.chance(35) ? disabled(queried) : "";
        identify();
        for (String field : dice.some(FIELDS, 1, 8)) {
            fields.putIfAbsent(field, fieldType(field));
        }
        declareOwnersAndTimestamps();
        addDirectives();
    }

    String name() {
        return name;
    }

    /** Relates this model to another one's records, which hold its key. */
    void relate(RandomModel child, int number) {
        List<String> references = new ArrayList<>();
        for (String key : keys.isEmpty() ? List.of("id") : keys) {
            String type = keys.isEmpty()
                    ? dice.one(List.of("ID", "String"))
                    : type(key).replace("!", "");
            String reference = "ref" + number + Character.toUpperCase(key.charAt(0)) + key.substring(1);
            child.fields.put(reference, type + (dice.chance(50) ? "!" : ""));
            references.add(reference);
        }
        boolean many = dice.chance(70);
        String refs = "(references: " + RandomRules.quoted(references) + ")";
        String auth = dice.chance(20) ? " " + RandomRules.ofField(dice) : "";
        fields.put("down" + number, many ? "[" + child.name + "]" : child.name);
        directives.put("down" + number, (many ? "@hasMany" : "@hasOne") + refs + auth);
        child.fields.put("up" + number, name);
        child.directives.put("up" + number, "@belongsTo" + refs);
    }

    String text() {
        StringBuilder text = new StringBuilder("type " + name + " @model" + disabled + " " + RandomRules.ofModel(dice));
        text.append(" {\n");
        fields.forEach((field, type) -> text.append("  ")
                .append(field)
                .append(": ")
                .append(type)
                .append(' ')
                .append(directives.getOrDefault(field, ""))
                .append('\n'));
        return text.append("}\n").toString();
    }

    private String type(String field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private String disabled(boolean queried) {
        List<String> groups = new ArrayList<>();
        for (String group : List.of("queries", "mutations", "subscriptions")) {
            boolean whole = dice.chance(30) && !(queried && group.equals("queries"));
            List<String> some = dice.some(Objects.requireNonNull(OPERATIONS.get(group)), 0, 2).stream()
                    .filter(operation -> !(queried && operation.equals("get")))
                    .map(operation -> operation + ": null")
                    .toList();
            if (whole || !some.isEmpty()) {
                groups.add(group + ": " + (whole ? "null" : "{" + String.join(", ", some) + "}"));
            }
        }
        return groups.isEmpty() ? "" : "(" + String.join(", ", groups) + ")";
    }

    private void identify() {
        int form = dice.below(10);
        if (form < 2) {
            keys.add("id");
            fields.put("id", dice.one(List.of("ID!", "String!", "Int!")));
        } else if (form < 6) {
            keys.addAll(dice.some(List.of("sku", "region", "day", "id", "Nr"), 1, form < 4 ? 1 : 4));
            keys.forEach(key -> fields.put(key, dice.one(KEY_TYPES) + "!"));
        }
        if (!keys.isEmpty()) {
            List<String> sort = keys.subList(1, keys.size());
            String sortKeys = sort.isEmpty() ? "" : "(sortKeyFields: " + RandomRules.quoted(sort) + ")";
            directives.put(keys.get(0), "@primaryKey" + sortKeys);
        }
    }

    private String fieldType(String field) {
        if (Set.of("team", "teams", "editor_id").contains(field)) {
            return dice.one(List.of("String", "String!", "[String]", "[String!]!"));
        }
        return types.any();
    }

    private void declareOwnersAndTimestamps() {
        for (String owner : List.of("owner", "author", "authors")) {
            if (dice.chance(20)) {
                fields.put(owner, dice.one(List.of("String", "String!", "[String]", "[String!]!")));
            }
        }
        for (String time : List.of("createdAt", "updatedAt")) {
            if (dice.chance(15)) {
                fields.put(time, dice.one(List.of("AWSDateTime", "AWSDateTime!", "String!", "AWSTimestamp", "Int!")));
            }
        }
    }

    private void addDirectives() {
        List<String> comparable =
                fields.keySet().stream().filter(f -> types.isKey(type(f))).toList();
        for (String field : List.copyOf(fields.keySet())) {
            List<String> all = new ArrayList<>();
            if (directives.containsKey(field)) {
                all.add(directives.get(field));
            }
            if (comparable.contains(field) && dice.chance(20)) {
                all.add(index(field, comparable));
            }
            if (types.isScalar(type(field)) && !keys.contains(field) && dice.chance(15)) {
                all.add("@default(value: \"1\")");
            }
            if (dice.chance(12)) {
                all.add(RandomRules.ofField(dice));
            }
            directives.put(field, String.join(" ", all));
        }
    }

    private String index(String field, List<String> comparable) {
        List<String> sort = dice.some(comparable, 0, 3).stream()
                .filter(f -> !f.equals(field))
                .toList();
        String unique = name + "By" + field;
        List<String> arguments = new ArrayList<>();
        if (dice.chance(40)) {
            arguments.add("name: \"idx" + unique + "\"");
        }
        if (!sort.isEmpty()) {
            arguments.add("sortKeyFields: " + RandomRules.quoted(sort));
        }
        arguments.add("queryField: " + (dice.chance(20) ? "null" : "\"q" + unique + "\""));
        return "@index(" + String.join(", ", arguments) + ")";
    }
}
