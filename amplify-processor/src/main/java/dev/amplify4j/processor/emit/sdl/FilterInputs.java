package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The filters of queries and subscriptions and the conditions of mutations, each for the operations that need it. */
final class FilterInputs {
    private static final String ID = "id";

    private final ModelReaders readers;

    FilterInputs(ModelReaders readers) {
        this.readers = readers;
    }

    Stream<TypeDefinition> of(Model model) {
        List<TypeDefinition> inputs = new ArrayList<>();
        if (model.offers(ModelOperation.LIST)) {
            inputs.add(filter(model));
        } else if (readers.hasPages(model)) {
            inputs.add(filterOfUnlisted(model));
        }
        if (offersAny(model, ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE)) {
            inputs.add(condition(model));
        }
        if (offersAny(model, ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE)) {
            inputs.add(subscriptionFilter(model));
        }
        return inputs.stream();
    }

    private static boolean offersAny(Model model, ModelOperation... operations) {
        return Stream.of(operations).anyMatch(model::offers);
    }

    /** Every field, and an {@code id} even of models that have none. */
    private static TypeDefinition filter(Model model) {
        Map<String, String> fields = operators(comparable(model), EnumOperators::name);
        fields.putIfAbsent(ID, Names.operatorsInput(Scalar.ID));
        addOwners(model, fields);
        return input(Names.filterInput(model), fields, "and", "or", "not");
    }

    /** As in the official stack, without a list query implicit fields are no matter of a filter. */
    private TypeDefinition filterOfUnlisted(Model model) {
        Function<FieldType, String> operators =
                readers.hasIndexQuery(model) ? EnumOperators::nameInIndexQuery : EnumOperators::nameInRelation;
        Map<String, String> fields = operators(comparable(model).filter(Field::declared), operators);
        addOwners(model, fields);
        return input(Names.filterInput(model), fields, "and", "or", "not");
    }

    /** The record's identity is no matter of a condition. */
    private static TypeDefinition condition(Model model) {
        Map<String, String> fields = operators(
                comparable(model)
                        .filter(f -> !f.name().equals(ID)
                                && !model.identifier().fields().contains(f.name())),
                EnumOperators::name);
        addOwners(model, fields);
        return input(Names.conditionInput(model), fields, "and", "or", "not");
    }

    /** Fields that hold owners or groups are filtered by the rules; owners may be asked for all the same. */
    private static TypeDefinition subscriptionFilter(Model model) {
        Map<String, String> fields = new LinkedHashMap<>();
        comparable(model)
                .filter(field -> field.origin() != Origin.OWNER)
                .forEach(field -> fields.put(
                        field.name(),
                        Names.subscriptionOperatorsInput(field.type().stored())));
        fields.putIfAbsent(ID, Names.subscriptionOperatorsInput(Scalar.ID));
        for (Role role : model.access().roles()) {
            if (role.dynamic()) {
                fields.remove(role.field());
            }
        }
        addOwners(model, fields);
        return input(Names.subscriptionFilterInput(model), fields, "and", "or");
    }

    private static Stream<Field> comparable(Model model) {
        return model.fields().stream().filter(field -> field.type().comparable());
    }

    private static Map<String, String> operators(Stream<Field> fields, Function<FieldType, String> operators) {
        Map<String, String> inputs = new LinkedHashMap<>();
        fields.forEach(field -> inputs.put(field.name(), operators.apply(field.type())));
        return inputs;
    }

    private static void addOwners(Model model, Map<String, String> fields) {
        for (Role role : model.access().roles()) {
            if (role.strategy() == Strategy.OWNER && role.field() != null) {
                fields.putIfAbsent(role.field(), Names.operatorsInput(Scalar.STRING));
            }
        }
    }

    /** {@code and} and {@code or} join lists of the input itself, {@code not} turns one round. */
    private static TypeDefinition input(String name, Map<String, String> fields, String... connectives) {
        List<FieldDefinition> inputs = new ArrayList<>();
        fields.forEach((field, type) -> inputs.add(FieldDefinition.of(field, type)));
        for (String connective : connectives) {
            inputs.add(FieldDefinition.of(
                    connective, connective.equals("not") ? TypeReference.named(name) : TypeReference.listOf(name)));
        }
        return TypeDefinition.input(name, inputs);
    }
}
