package dev.amplify4j.schema.ir;

import java.util.List;

/**
 * Everything that one compilation declares.
 *
 * @param api settings of the API
 * @param models models, by name
 */
public record Backend(Api api, List<Model> models) {
    /** Copies the list. */
    public Backend {
        models = List.copyOf(models);
    }

    /**
     * The model of a name.
     *
     * @param name GraphQL name
     * @return the model
     * @throws IllegalArgumentException if there is none; the analysis admits no relation to a model that is not there
     */
    public Model model(String name) {
        return models.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model " + name));
    }
}
