package dev.amplify4j.processor.random;

import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.processor.emit.HostileText;
import dev.amplify4j.processor.random.RandomNames.Name;
import dev.amplify4j.processor.random.RandomValues.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A model: what identifies it, what it holds, where it leads and who may see it. */
final class RandomRecord {
    private static final String OURS = "@dev.amplify4j.annotations.";
    private static final String REF = "dev.amplify4j.model.Ref<";
    private static final List<String> DISABLED = List.of(
            "LIST", "CREATE", "UPDATE", "DELETE", "ON_CREATE", "ON_UPDATE", "ON_DELETE", "SUBSCRIPTIONS", "MUTATIONS");

    private final Dice dice;
    private final String name;
    private final String canonicalName;
    private final RandomValues values;
    private final RandomNames names;
    private final Map<Name, Value> keys = new LinkedHashMap<>();
    private final Map<Name, Value> indexed = new LinkedHashMap<>();
    private final Map<Name, String> components = new LinkedHashMap<>();
    private final Set<String> declaredByRules = new TreeSet<>();
    private final List<String> disabled;
    private final List<String> rules;
    private final Queue<String> queryFields;
    private int queries;

    RandomRecord(Dice dice, String name, String packageName, RandomValues values, Queue<String> queryFields) {
        this.queryFields = queryFields;
        this.dice = dice;
        this.name = name;
        this.canonicalName = packageName + "." + name;
        this.values = values;
        this.names = new RandomNames(dice);
        this.disabled = dice.chance(30) ? dice.some(DISABLED, 1, 4) : List.of();
        declareFieldsOfRules();
        this.rules = RandomAuth.ofRecord(dice, offered(), declaredByRules);
        identify();
        for (int i = 1 + dice.below(8); i > 0; i--) {
            addComponent();
        }
        addTimestamps();
    }

    String name() {
        return name;
    }

    String canonicalName() {
        return canonicalName;
    }

    boolean creates() {
        return !disabled.contains("CREATE") && !disabled.contains("MUTATIONS");
    }

    /** Makes this model the parent of another one's records. */
    void relate(RandomRecord child, int number) {
        boolean nullable = dice.chance(50);
        Name up = new Name("up" + number, "up" + number);
        List<String> written = new ArrayList<>();
        boolean declared = dice.chance(50);
        for (Map.Entry<Name, Value> key : keys.entrySet()) {
            if (!declared) {
                continue;
            }
            String reference = "ref" + number + "_" + written.size();
            Value value = key.getValue();
            String type = nullable ? RandomValues.nullable(boxed(value)) : value.type();
            child.components.put(new Name(reference, reference), value.annotation() + type);
            written.add(reference);
        }
        String references = written.stream().map(HostileText::quoted).collect(Collectors.joining(", "));
        child.components.put(
                up,
                OURS + "BelongsTo" + (declared ? "({" + references + "})" : "") + " "
                        + (nullable ? RandomValues.nullable(REF + canonicalName + ">") : REF + canonicalName + ">"));
        if (dice.chance(70)) {
            List<String> used = declared ? written : undeclared(up);
            boolean many = dice.chance(60);
            String down = "down" + number;
            components.put(
                    new Name(down, down),
                    OURS + (many ? "HasMany" : "HasOne") + "({"
                            + used.stream().map(HostileText::quoted).collect(Collectors.joining(", ")) + "}) "
                            + (many ? "dev.amplify4j.model.Many<" : REF) + child.canonicalName + ">");
        }
    }

    /** The foreign keys that come by themselves. */
    private List<String> undeclared(Name relation) {
        if (keys.size() == 1) {
            return List.of(relation.graphql() + "Id");
        }
        return keys.keySet().stream()
                .map(k -> relation.graphql()
                        + Character.toUpperCase(k.graphql().charAt(0))
                        + k.graphql().substring(1))
                .toList();
    }

    private static String boxed(Value value) {
        return switch (value.type()) {
            case "int" -> "java.lang.Integer";
            case "short" -> "java.lang.Short";
            case "byte" -> "java.lang.Byte";
            case "long" -> "java.lang.Long";
            case "float" -> "java.lang.Float";
            case "double" -> "java.lang.Double";
            default -> value.type();
        };
    }

    String source() {
        String disable = disabled.isEmpty()
                ? ""
                : "(disable = {"
                        + disabled.stream()
                                .map(d -> "dev.amplify4j.annotations.ModelOperation." + d)
                                .collect(Collectors.joining(", "))
                        + "})";
        String doc = HostileText.javadoc(dice)
                .replace(
                        "\n */",
                        "\n"
                                + components.keySet().stream()
                                        .map(c -> " * @param " + c.java() + " "
                                                + HostileText.word(dice)
                                                        .replace("*/", "")
                                                        .replace("\\u", ""))
                                        .collect(Collectors.joining("\n"))
                                + "\n */");
        return doc + OURS + "Model" + disable + " " + String.join(" ", rules) + "\npublic record " + name + "(\n    "
                + components.entrySet().stream()
                        .map(c -> c.getKey().annotation() + c.getValue() + " "
                                + c.getKey().java())
                        .collect(Collectors.joining(",\n    "))
                + ") {}\n";
    }

    /** The operations that rules may name. */
    private List<String> offered() {
        List<String> offered =
                RandomAuth.everyOperation().stream().filter(this::offers).toList();
        return offered.isEmpty() ? List.of("GET") : offered;
    }

    private boolean offers(String operation) {
        boolean mutation = List.of("CREATE", "UPDATE", "DELETE").contains(operation);
        return mutation
                ? !disabled.contains(operation) && !disabled.contains("MUTATIONS")
                : disabled.stream()
                        .noneMatch(d -> d.equals("LIST") || d.startsWith("ON_") || d.equals("SUBSCRIPTIONS"));
    }

    private void declareFieldsOfRules() {
        for (String field : List.of("owner", "creator", "authors[]", "squad", "teams[]")) {
            if (dice.chance(15)) {
                String java = field.replace("[]", "");
                declaredByRules.add(java);
                String type = field.endsWith("[]") ? "java.util.List<java.lang.String>" : "java.lang.String";
                components.put(new Name(java, java), dice.chance(50) ? type : RandomValues.nullable(type));
            }
        }
    }

    private void identify() {
        if (dice.chance(40)) {
            Value id = dice.chance(70)
                    ? new Value("", "java.lang.String", RandomValues.Kind.TEXT, null)
                    : new Value("", "java.util.UUID", RandomValues.Kind.OTHER_TEXT, null);
            Name name = new Name("id", "id");
            keys.put(name, id);
            components.put(name, id.type());
            return;
        }
        for (int i = dice.chance(50) ? 1 : 2 + dice.below(3); i > 0; i--) {
            Name key = dice.chance(15) && keys.isEmpty() ? new Name("id", "id") : names.key();
            Value value = values.key();
            keys.put(key, value);
            components.put(key, OURS + "Id " + (dice.chance(10) ? values.defaultOf(value) : "") + value.one(false));
        }
    }

    private void addComponent() {
        boolean key = dice.chance(40);
        Name component = key ? names.key() : names.component();
        if (key) {
            Value value = values.indexed();
            boolean nullable = !value.primitive() && dice.chance(40);
            StringBuilder source = new StringBuilder();
            if (dice.chance(40)) {
                source.append(index(component));
            }
            if (dice.chance(25)) {
                source.append(values.defaultOf(value));
            }
            if (dice.chance(25)) {
                source.append(values.constraintsOf(value));
            }
            if (nullable && dice.chance(15) && offered().stream().noneMatch("GET"::equals)) { // too fine for a field
                source.append(String.join(" ", dice.some(rules, 1, rules.size())))
                        .append(' ');
            }
            indexed.put(component, value);
            components.put(component, source + value.one(nullable));
        } else {
            components.put(component, values.anyForm(values.any()));
        }
    }

    private String index(Name component) {
        List<String> sort = dice.some(List.copyOf(indexed.keySet()), 0, 3).stream()
                .map(Name::java)
                .toList();
        String unique = name + "By" + component.graphql();
        StringBuilder index = new StringBuilder(OURS + "Index(sortKeys = {"
                + sort.stream().map(HostileText::quoted).collect(Collectors.joining(", ")) + "}");
        if (dice.chance(40)) {
            index.append(", name = \"")
                    .append(dice.chance(50) ? "by-the." + queries++ : "idx" + queries++)
                    .append('"');
        }
        switch (dice.below(3)) {
            case 0 -> index.append(", queryField = dev.amplify4j.annotations.Index.NONE");
            case 1 -> index.append(", queryField = ").append(HostileText.quoted(queryField(unique)));
            default -> {
                // derived
            }
        }
        if (dice.chance(20)) {
            index.append(", projection = dev.amplify4j.annotations.IndexProjection.KEYS_ONLY");
        }
        return index.append(") ").toString();
    }

    /** A name that queries of other models do not have; some that Java or generated code keep for themselves. */
    private String queryField(String unique) {
        return queryFields.isEmpty() || dice.chance(80) ? "q" + unique : queryFields.remove();
    }

    private void addTimestamps() {
        if (dice.chance(20)) {
            Name created = dice.chance(50) ? new Name("createdAt", "createdAt") : new Name("madeAt", "madeAt");
            components.put(created, OURS + "CreatedAt java.time.Instant");
        }
        if (dice.chance(20)) {
            components.put(new Name("updatedAt", "updatedAt"), OURS + "UpdatedAt java.time.Instant");
        }
    }
}
