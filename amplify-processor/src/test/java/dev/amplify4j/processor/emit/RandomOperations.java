package dev.amplify4j.processor.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Random custom operations, and what they ask of the types that they take and answer. */
final class RandomOperations {
    private static final String ASYNC_ANSWER = "EventInvocationResponse";
    private static final Pattern RULE =
            Pattern.compile("\\{allow: (\\w+)(?:, provider: (\\w+))?(?:, groups: \\[(.*?)])?}");

    private final Dice dice;
    private final RandomTypes types;
    private final List<RandomModel> models;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, Set<String>> gates = new LinkedHashMap<>();
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final Set<String> inputs = new TreeSet<>();

    RandomOperations(Dice dice, RandomTypes types, List<RandomModel> models) {
        this.dice = dice;
        this.types = types;
        this.models = models;
        for (int i = dice.below(6); i > 0; i--) {
            add(dice.one(List.of("Query", "Query", "Mutation")), "op" + i, "");
        }
        if (dice.chance(30)) {
            RandomModel model = dice.one(models);
            add("Subscription", "heard", " @aws_subscribe(mutations: [\"create" + model.name() + "\"])", model.name());
        }
    }

    String text() {
        List<String> definitions = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        gates.forEach((type, modes) -> {
            Set<String> all = new LinkedHashSet<>(modes);
            Set<String> of = groups.getOrDefault(type, Set.of());
            if (!of.isEmpty() && !modes.contains("@aws_cognito_user_pools")) {
                all.add("@aws_cognito_user_pools(cognito_groups: " + RandomRules.quoted(List.copyOf(of)) + ")");
            }
            texts.put(type, String.join(" ", all));
        });
        definitions.add(types.text(texts, inputs));
        if (texts.containsKey(ASYNC_ANSWER)) {
            definitions.add("type " + ASYNC_ANSWER + " " + texts.get(ASYNC_ANSWER) + " {\n  success: Boolean!\n}\n");
        }
        fields.forEach(
                (root, lines) -> definitions.add("type " + root + " {\n  " + String.join("\n  ", lines) + "\n}\n"));
        return String.join("\n", definitions);
    }

    private void add(String root, String name, String subscribe) {
        add(root, name, subscribe, dice.chance(25) ? dice.one(models).name() : types.any(50));
    }

    private void add(String root, String name, String subscribe, String answer) {
        String rules = RandomRules.ofOperation(dice);
        boolean function = subscribe.isEmpty() && dice.chance(60);
        boolean async = function && dice.chance(20);
        String answered = async ? ASYNC_ANSWER : answer;
        if (function) {
            List<String> functions = new ArrayList<>(List.of("@function(name: \"fn\")"));
            if (async) {
                functions.add("@function(name: \"later\", invocationType: Event)");
            }
            addField(root, name, async ? answered : dice.anyForm(answered), String.join(" ", functions) + " " + rules);
            gate(answered, rules);
        } else {
            String own = rules.replaceAll("\\{[^}]*identityPool}(, )?", "");
            List<String> modes = gates(RULE.matcher(own).find() ? own : "{allow: public, provider: apiKey}");
            addField(
                    root,
                    name,
                    subscribe.isEmpty() ? dice.anyForm(answered) : answered,
                    String.join(" ", modes) + subscribe);
            gate(answered, RULE.matcher(own).find() ? own : "{allow: public, provider: apiKey}");
        }
    }

    private void addField(String root, String name, String answer, String directives) {
        List<String> arguments = new ArrayList<>();
        for (String argument : dice.some(List.of("a", "b1", "input", "geo"), 0, 3)) {
            String type = types.any();
            inputs.addAll(types.reached(type.replaceAll("[\\[\\]!]", "")));
            arguments.add(argument + ": " + types.suffixed(type, "Input"));
        }
        String signature = arguments.isEmpty() ? name : name + "(" + String.join(", ", arguments) + ")";
        fields.computeIfAbsent(root, r -> new ArrayList<>()).add(signature + ": " + answer + " " + directives);
    }

    /** What rules say in AppSync's own directives. */
    private static List<String> gates(String rules) {
        Set<String> modes = new LinkedHashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        collect(rules, modes, groups);
        if (!groups.isEmpty() && !modes.contains("@aws_cognito_user_pools")) {
            modes.add("@aws_cognito_user_pools(cognito_groups: " + RandomRules.quoted(List.copyOf(groups)) + ")");
        }
        return List.copyOf(modes);
    }

    /** The type that an operation answers, and those that it holds, take over the operation's rules. */
    private void gate(String answer, String rules) {
        Set<String> reached = answer.equals(ASYNC_ANSWER) ? Set.of(answer) : types.reached(answer);
        for (String type : reached) {
            collect(
                    rules,
                    gates.computeIfAbsent(type, t -> new LinkedHashSet<>()),
                    groups.computeIfAbsent(type, t -> new LinkedHashSet<>()));
        }
    }

    private static void collect(String rules, Set<String> modes, Set<String> groups) {
        Matcher rule = RULE.matcher(rules);
        while (rule.find()) {
            if (rule.group(3) != null) {
                groups.addAll(List.of(
                        rule.group(3).substring(1, rule.group(3).length() - 1).split("\", \"")));
            } else {
                modes.add(
                        switch (rule.group(1) + (rule.group(2) == null ? "" : rule.group(2))) {
                            case "publicapiKey" -> "@aws_api_key";
                            case "privateoidc" -> "@aws_oidc";
                            case "custom" -> "@aws_lambda";
                            case "private" -> "@aws_cognito_user_pools";
                            default -> "@aws_iam";
                        });
            }
        }
    }
}
