package dev.amplify4j.schema.ir;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that one compilation declares.
 *
 * @param api settings of the API
 * @param models models, by name
 * @param enums enums that models and custom operations use, by name
 * @param customTypes custom types that models and custom operations use, by name; {@code EventInvocationResponse} is no
 *     record of the user's and not among them
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
    /** Copies and sorts the lists. */
    public Backend {
        models = sorted(models, Model::name);
        enums = sorted(enums, EnumType::name);
        customTypes = sorted(customTypes, CustomType::name);
        operations = operations.isEmpty()
                ? List.of()
                : operations.stream()
                        .sorted(Comparator.comparing(CustomOperation::kind).thenComparing(CustomOperation::name))
                        .toList();
        functions = sorted(functions, FunctionDefinition::name);
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
        return find(models, Model::name, name);
    }

    /**
     * The enum of a name.
     *
     * @param name GraphQL name
     * @return the enum
     * @throws IllegalArgumentException if there is none; the analysis admits no field of an enum that is not there
     */
    public EnumType enumType(String name) {
        return find(enums, EnumType::name, name);
    }

    /**
     * The custom type of a name.
     *
     * @param name GraphQL name
     * @return the custom type
     * @throws IllegalArgumentException if there is none; the analysis admits no field of a type that is not there
     */
    public CustomType customType(String name) {
        return find(customTypes, CustomType::name, name);
    }

    /**
     * Whether a custom subscription carries what a mutation answers.
     *
     * @param mutation name of a mutation, a model's or a custom one
     * @return true when somebody may hear it so
     */
    public boolean isCarried(String mutation) {
        for (CustomOperation operation : operations) {
            if (operation.mutations().contains(mutation)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether somebody hears of records of a model.
     *
     * @param model a model
     * @return true when it offers subscriptions, or a custom one carries its records
     */
    public boolean isHeard(Model model) {
        return model.offersSubscriptions()
                || operations.stream().anyMatch(operation -> operation.tellsOf(model.name()));
    }

    private static <T> List<T> sorted(List<T> elements, Function<T, String> name) {
        return elements.stream().sorted(Comparator.comparing(name)).toList();
    }

    /** Binary search: relations of a thousand models ask a thousand times. */
    private static <T> T find(List<T> elements, Function<T, String> name, String wanted) {
        int low = 0;
        int high = elements.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            T element = elements.get(middle);
            int order = name.apply(element).compareTo(wanted);
            if (order == 0) {
                return element;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        throw new IllegalArgumentException("nothing is called " + wanted);
    }
}
