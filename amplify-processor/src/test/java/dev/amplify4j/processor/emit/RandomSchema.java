package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.AuthorizationMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Directive SDL that the official builder might have written.
 *
 * @param directiveSdl the SDL
 * @param defaultMode the API's default mode
 */
record RandomSchema(String directiveSdl, AuthorizationMode defaultMode) {
    private static final List<String> MODELS = List.of(
            "Post",
            "Person",
            "Category",
            "Data",
            "News",
            "Series",
            "URL",
            "A",
            "A1",
            "UserS",
            "HTTPLog",
            "Quiz",
            "Index",
            "Staff",
            "Fish",
            "OwnerIdx",
            "Analysis",
            "Box",
            "Criterion",
            "Media",
            "Matrix",
            "Todo_item",
            "CustomerRelationshipManagementAccountHistory");

    static RandomSchema of(long seed) {
        Dice dice = new Dice(seed);
        RandomTypes types = new RandomTypes(dice);
        List<RandomModel> models = new ArrayList<>();
        for (String name : dice.some(MODELS, 1, 5)) {
            models.add(new RandomModel(dice, name, types, models.isEmpty()));
        }
        for (int i = dice.below(4); i > 0; i--) {
            dice.one(models).relate(dice.one(models), i);
        }
        RandomOperations operations = new RandomOperations(dice, types, models);
        StringBuilder sdl = new StringBuilder();
        models.forEach(model -> sdl.append(model.text()).append('\n'));
        return new RandomSchema(
                sdl.append(operations.text()).toString(), dice.one(List.of(AuthorizationMode.values())));
    }
}
