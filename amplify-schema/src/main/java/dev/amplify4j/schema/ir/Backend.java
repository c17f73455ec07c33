package dev.amplify4j.schema.ir;

import java.util.List;

/**
 * Everything that one compilation declares.
 *
 * @param api settings of the API
 * @param models models, by name
 * @param enums enums that models and custom operations use, by name
 * @param customTypes custom types that models and custom operations use, by name
 * @param operations custom operations, by kind and name
 * @param functions Lambda functions that handlers, rules and settings name, by name
 */
public record Backend(
        Api api,
        List<Model> models,
        List<EnumType> enums,
        List<CustomType> customTypes,
        List<CustomOperation> operations,
        List<FunctionDefinition> functions) {
    /** Copies the lists. */
    public Backend {
        models = List.copyOf(models);
        enums = List.copyOf(enums);
        customTypes = List.copyOf(customTypes);
        operations = List.copyOf(operations);
        functions = List.copyOf(functions);
    }

    /**
     * A backend of models alone.
     *
     * @param api settings of the API
     * @param models models, by name
     */
    public Backend(Api api, List<Model> models) {
        this(api, models, List.of(), List.of(), List.of(), List.of());
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

    /**
     * The enum of a name.
     *
     * @param name GraphQL name
     * @return the enum
     * @throws IllegalArgumentException if there is none; the analysis admits no field of an enum that is not there
     */
    public EnumType enumType(String name) {
        return enums.stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no enum " + name));
    }

    /**
     * The custom type of a name.
     *
     * @param name GraphQL name
     * @return the custom type
     * @throws IllegalArgumentException if there is none; the analysis admits no field of a type that is not there
     */
    public CustomType customType(String name) {
        return customTypes.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no custom type " + name));
    }
}
