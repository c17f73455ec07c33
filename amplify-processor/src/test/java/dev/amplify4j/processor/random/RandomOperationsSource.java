package dev.amplify4j.processor.random;

import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.processor.emit.HostileText;
import dev.amplify4j.processor.random.RandomNames.Name;
import java.util.ArrayList;
import java.util.List;

/** An interface of custom operations. */
final class RandomOperationsSource {
    private static final String OURS = "@dev.amplify4j.annotations.";

    private final Dice dice;
    private final RandomValues values;
    private final List<RandomRecord> models;

    RandomOperationsSource(Dice dice, RandomValues values, List<RandomRecord> models) {
        this.dice = dice;
        this.values = values;
        this.models = models;
    }

    String source(String name) {
        List<String> methods = new ArrayList<>();
        for (int i = 1 + dice.below(4); i > 0; i--) {
            methods.add(operation("op" + i));
        }
        RandomRecord heard = dice.one(models);
        if (heard.creates() && dice.chance(50)) {
            methods.add(OURS + "Subscription(to = \"create" + heard.name() + "\") " + RandomAuth.ofOperation(dice, true)
                    + RandomValues.nullable(heard.canonicalName()) + " heard();");
        }
        return HostileText.javadoc(dice) + OURS + "Operations public interface " + name + " {\n    "
                + String.join("\n    ", methods) + "\n}\n";
    }

    private String operation(String name) {
        boolean script = dice.chance(40);
        boolean async = !script && dice.chance(20);
        String handler = script
                ? "Handler(js = \"handlers/echo.js\")"
                : "Handler(function = \"fn-1\"" + (async ? ", async = true" : "") + ")";
        String answer = async ? "void" : answer();
        return HostileText.javadoc(dice) + "    " + OURS + dice.one(List.of("Query", "Mutation")) + " "
                + RandomAuth.ofOperation(dice, script) + OURS + handler + " " + answer + " " + name + "(" + arguments()
                + ");";
    }

    private String answer() {
        if (!dice.chance(25)) {
            return values.anyForm(values.any());
        }
        String model = dice.one(models).canonicalName();
        return dice.one(List.of(model, RandomValues.nullable(model), "java.util.List<" + model + ">"));
    }

    private String arguments() {
        RandomNames names = new RandomNames(dice);
        List<String> arguments = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            Name argument = names.component();
            arguments.add(argument.annotation() + values.anyForm(values.any()) + " " + argument.java());
        }
        return String.join(", ", arguments);
    }
}
